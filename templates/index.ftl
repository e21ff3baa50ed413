<#import "base.ftl" as base>
<@base.layout title=site.name description="Serverless field notes of an independent consultant. Every Java snippet is tested.">
<h1>Field notes, tested before print</h1>
<p>I am an independent consultant in the second year of building and writing.
These are notes on running small services on AWS, with their code in Java: what worked, what failed, and the smallest program that shows it.
Every block of code here is part of a class that compiles, and the build publishes it only after a test has run it.
<a href="${site.base}proof/">The ledger</a> says which test, and against what.</p>
<#list published_posts?sort_by("order") as post>
<#if post?is_first>
<article class="lead">
<#if post.category??>
<p>${post.category}</p>
</#if>
<h2><a href="${site.base}${post.noExtensionUri}">${post.title}</a></h2>
<p>${post.description}</p>
<p class="meta"><@base.day of=post.date/></p>
</article>
<#else>
<@base.pointer title=post.title uri=post.noExtensionUri text=post.teaser!post.description unpublished=post.unpublished!""/>
</#if>
</#list>
</@base.layout>
