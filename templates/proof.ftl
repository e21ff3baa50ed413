<#import "base.ftl" as base>
<#assign ledger = site.ledger>
<@base.layout title=content.title path=content.noExtensionUri description=content.description!"">
<article>
<header>
<@base.heading title=content.title below=content.description!""/>
</header>
<p><strong>${site.summary}.</strong></p>
<dl class="facts">
<@base.fact name="As of"><@base.day of=site.date/></@base.fact>
<@base.fact name="Backend">${ledger.backend}</@base.fact>
<#if ledger.reason?has_content>
<@base.fact name="Why not LocalStack">${ledger.reason}</@base.fact>
</#if>
<#if ledger.image?has_content>
<@base.fact name="Image"><code>${ledger.image}</code></@base.fact>
</#if>
<@base.fact name="JDK">${ledger.jdk}</@base.fact>
<@base.fact name="AWS SDK">${ledger.sdk}</@base.fact>
<@base.fact name="Mutants"><#if ledger.mutants??>${ledger.mutants.killed?c} of ${ledger.mutants.found?c} made a test fail<#if ledger.mutants.undecided gt 0>, ${ledger.mutants.undecided?c} undecided</#if><#if ledger.mutants.listed gt 0>, ${ledger.mutants.listed?c} listed as harmless</#if><#else>not run</#if></@base.fact>
<@base.fact name="Commit"><#if site.commit?has_content><code>${site.commit}</code>${site.changes}<#else>outside git</#if></@base.fact>
<@base.fact name="For programs"><a href="${site.base}proof.json">proof.json</a>, by its <a href="${site.base}proof.schema.json">schema</a></@base.fact>
</dl>
${content.body?no_esc}
<h2 id="not-shown">What the stand-ins do not show</h2>
<dl>
<#list ledger.limits as limit>
<@base.fact name=limit.service>${limit.text}.</@base.fact>
</#list>
</dl>
<#list ledger.entries as entry>
<section id="${entry.id}">
<#if entry.region?has_content>
<h2><a class="link" href="#${entry.id}">${entry.region}</a>
<small>${entry.file}, lines ${entry.first?c} to ${entry.last?c}</small></h2>
<#else>
<h2><a class="link" href="#${entry.id}">${entry.file?keep_after_last("/")}</a>
<small>${entry.file}</small></h2>
</#if>
<p class="mark ${entry.kind}"><#if entry.kind == "proved"><b>✓</b> </#if>${entry.mark}</p>
<#if entry.wrong>
<p class="wrong">Wrong on purpose: its tests pass as long as it does the wrong thing.</p>
</#if>
<dl class="facts">
<@base.fact name="Shown on"><#list entry.pages as page><a href="${site.base}${page.uri}">${page.title}</a><#sep>; </#list></@base.fact>
<#if entry.lines?has_content>
<@base.fact name="Executed">${entry.covered?c} of ${entry.lines?size} lines<#if entry.branches gt 0>, ${entry.taken?c} of ${entry.branches?c} branches</#if></@base.fact>
</#if>
<dt>Tests</dt>
<#list entry.tests as test>
<dd><code>${test.name}</code> ${test.outcome}<#if test.lines?has_content>, lines ${test.lines}</#if><#if test.showsWrong>, shows what is wrong</#if><#list test.faults as fault>, with the fault <code>${fault}</code><#if test.altered?seq_contains(fault)>, which altered requests or answers</#if></#list></dd>
<#else>
<dd>none</dd>
</#list>
<dt>Calls</dt>
<#list entry.calls as call>
<dd>${call.operation} on ${call.answeredBy}<#if entry.region?has_content && !call.own>, asked by its tests</#if></dd>
<#else>
<dd>none</dd>
</#list>
<#if entry.rights?has_content>
<@base.fact name="IAM actions"><#list entry.rights as right><code>${right}</code><#sep>, </#list></@base.fact>
</#if>
<#if entry.region?has_content>
<@base.fact name="Mutants"><#if entry.mutants??>${entry.mutants.words}<#else>not run</#if></@base.fact>
</#if>
<@base.fact name="Run it"><code>${entry.runIt}</code></@base.fact>
<#if entry.needs?has_content>
<@base.fact name="Needs"><#list entry.needs as need><code>${need}</code><#sep>, </#list></@base.fact>
</#if>
<#if entry.source?has_content>
<@base.fact name="Full class"><a href="${site.base}${entry.source}">${entry.source?keep_after_last("/")}</a></@base.fact>
</#if>
<#if entry.notShown?has_content>
<@base.fact name="Not shown"><#list entry.notShown as limit>${limit}<#sep>; </#list></@base.fact>
</#if>
</dl>
</section>
</#list>
</article>
</@base.layout>
