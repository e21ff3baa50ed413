<#import "base.ftl" as base>
<@base.layout title=content.title path=content.noExtensionUri description=content.description!"">
<article>
<header>
<@base.heading title=content.title below=content.description!""/>
</header>
${content.body?no_esc}
</article>
</@base.layout>
