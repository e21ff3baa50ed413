<#import "base.ftl" as base>
<@base.layout title=content.title path=content.noExtensionUri description=content.description!"" kind="article">
<article>
<header>
<@base.heading title=content.title above=content.category!"" below=content.description!""/>
<p class="meta"><@base.day of=content.date/><#if content.revised??>, revised <@base.day of=content.revised/></#if>
<#list content.tags>
<br>About <#items as tag><#if site.tags?seq_contains(tag)><a href="${site.base}tags/${tag}/">${tag}</a><#else>${tag}</#if><#sep>, </#items>
</#list>
</p>
</header>
${content.body?no_esc}
</article>
<#if content.related?has_content>
<section>
<h2>Related reading</h2>
<#list content.related as page>
<@base.pointer title=page.title uri=page.uri text=page.teaser!"" level=3/>
</#list>
</section>
</#if>
</@base.layout>
