<#import "base.ftl" as base>
<#assign ledger = site.ledger>
<@base.layout title=content.title path=content.noExtensionUri description=content.description!"">
<article>
<header>
<@base.heading title=content.title below=content.description!""/>
</header>
<p><strong>${site.summary}.</strong></p>
<dl class="facts">
<@base.fact name="Backend">${ledger.backend}</@base.fact>
<#if ledger.reason?has_content>
<@base.fact name="Why not LocalStack">${ledger.reason}</@base.fact>
</#if>
<#if ledger.image?has_content>
<@base.fact name="Image"><code>${ledger.image}</code></@base.fact>
</#if>
<@base.fact name="JDK">${ledger.jdk}</@base.fact>
<@base.fact name="AWS SDK">${ledger.sdk}</@base.fact>
<@base.fact name="Shown">${ledger.regions?c} regions, ${ledger.lines?c} lines</@base.fact>
<@base.fact name="Tests">${ledger.tests?c}</@base.fact>
<@base.fact name="Commit"><#if site.commit?has_content><code>${site.commit}</code><#else>outside git</#if></@base.fact>
<@base.fact name="Date"><@base.day of=site.date/></@base.fact>
</dl>
${content.body?no_esc}
<#list ledger.entries as entry>
<section id="${entry.id}">
<#if entry.region?has_content>
<h2><a class="link" href="#${entry.id}">${entry.region}</a>
<small>${entry.file}, lines ${entry.first?c} to ${entry.last?c}</small></h2>
<#else>
<h2><a class="link" href="#${entry.id}">${entry.file?keep_after_last("/")}</a>
<small>${entry.file}</small></h2>
</#if>
<p class="mark ${entry.kind}">${entry.mark}</p>
<dl class="facts">
<@base.fact name="Shown on"><#list entry.pages as page><a href="${site.base}${page.uri}">${page.title}</a><#sep>; </#list></@base.fact>
<#if entry.lines gt 0>
<@base.fact name="Lines run">${entry.covered?c} of ${entry.lines?c}</@base.fact>
</#if>
<dt>Tests</dt>
<#list entry.tests as test>
<dd><code>${test.name}</code> ${test.outcome}</dd>
<#else>
<dd>none</dd>
</#list>
<dt>Calls</dt>
<#list entry.calls as call>
<dd>${call}</dd>
<#else>
<dd>none</dd>
</#list>
</dl>
</section>
</#list>
</article>
</@base.layout>
