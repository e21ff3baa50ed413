<#import "base.ftl" as base>
<@base.layout title="Not found" path="404.html" listed=false>
<article>
<h1>Not found</h1>
<p>There is no page at this address.
The notes are all on <a href="${site.base}">the home page</a>;
what was tested, and how, is in <a href="${site.base}proof/">the ledger</a>.</p>
</article>
</@base.layout>
