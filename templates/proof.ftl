<#import "base.ftl" as base>
<#assign ledger = site.ledger>

<#-- What the ledger says, in its words; the build compares them. -->
<#macro told facts class="facts">
<dl<#if class?has_content> class="${class}"</#if>>
<#list facts as fact>
<dt>${fact.name}</dt>
<#list fact.texts as text>
<dd><#list text as part><#if part.link?has_content><a href="${site.base}${part.link}">${part.text}</a><#elseif part.isCode><code>${part.text}</code><#else>${part.text}</#if></#list></dd>
</#list>
</#list>
</dl>
</#macro>

<@base.layout title=content.title path=content.noExtensionUri description=content.description!"">
<article>
<header>
<@base.heading title=content.title below=content.description!""/>
</header>
<p><strong>${site.summary}.</strong></p>
<@told facts=ledger.facts/>
${content.body?no_esc}
<nav aria-label="Blocks">
<#list ledger.entries as entry>
<a href="#${entry.id}">${entry.title}</a>
</#list>
</nav>
<h2 id="not-shown">What the stand-ins do not show</h2>
<@told facts=ledger.limits class=""/>
<#list ledger.entries as entry>
<section id="${entry.id}">
<h2><a class="link" href="#${entry.id}">${entry.title}</a>
<small>${entry.place}</small></h2>
<p class="mark ${entry.kind}"><#if entry.kind == "proved"><b>✓</b> </#if>${entry.mark}</p>
<#if entry.warning?has_content>
<p class="wrong">${entry.warning}</p>
</#if>
<@told facts=entry.facts/>
</section>
</#list>
</article>
</@base.layout>
