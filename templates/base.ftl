<#setting locale="en">

<#-- Every page: what a browser, a reader and another site need to know of it, around its main part.
     path: below the site's address; empty on the home page. listed: false keeps it out of search engines. -->
<#macro layout title path="" description="" kind="website" listed=true>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<#-- The one script: a button that copies a listing. The policy admits it by the hash of its text, character by character,
     which a test of the publisher computes again. -->
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; script-src 'sha256-Z+iG3yASyr0uoS85Nl1hDurclE/Su14EoYz17jjAHak='; base-uri 'none'; form-action 'none'">
<script type="module">for(const p of document.querySelectorAll("pre.java")){const b=document.createElement("button");b.type="button";b.textContent="Copy";b.onclick=async()=>{try{await navigator.clipboard.writeText(p.textContent);b.textContent="Copied"}catch{getSelection().selectAllChildren(p);b.textContent="Selected"}setTimeout(()=>b.textContent="Copy",2e3)};p.before(b)}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}<#if title != site.name> · ${site.name}</#if></title>
<#if description?has_content>
<meta name="description" content="${description}">
</#if>
<#if listed>
<link rel="canonical" href="${site.url}${path}">
<meta property="og:title" content="${title}">
<#if description?has_content>
<meta property="og:description" content="${description}">
</#if>
<meta property="og:type" content="${kind}">
<meta property="og:url" content="${site.url}${path}">
<meta property="og:site_name" content="${site.name}">
<#else>
<meta name="robots" content="noindex">
</#if>
<link rel="stylesheet" href="${site.base}style.css">
<link rel="icon" href="${site.base}favicon.svg" type="image/svg+xml">
<link rel="alternate" href="${site.base}feed.xml" type="application/atom+xml" title="${site.name}">
</head>
<body>
<a href="#main">Skip to the text</a>
<header>
<a href="${site.base}"<#if listed && path == ""> aria-current="page"</#if>>${site.name}</a>
<nav aria-label="Site">
<#list {"about/": "About", "proof/": "Proof"} as to, text>
<a href="${site.base}${to}"<#if path == to> aria-current="page"</#if>>${text}</a>
</#list>
<a href="${site.base}feed.xml">Feed</a>
</nav>
</header>
<main id="main">
<#if (content.unpublished)??>
<p class="notice">Preview only, not on the site: ${content.unpublished}.</p>
</#if>
<#nested>
</main>
<footer>
<p><a href="${site.base}proof/">${site.summary}</a><#if site.commit?has_content>, at commit <code>${site.commit[0..*7]}</code>${site.changes}</#if></p>
<p>Text: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
Code: <a rel="license" href="https://spdx.org/licenses/MIT-0.html">MIT-0</a>, so copy it.</p>
</footer>
</body>
</html>
</#macro>

<#macro day of>
<time datetime="${of?string("yyyy-MM-dd")}">${of?string("d MMMM yyyy")}</time><#t>
</#macro>

<#-- Title, with what a page may have around it: a category above, a line below. -->
<#macro heading title above="" below="">
<hgroup>
<#if above?has_content>
<p>${above}</p>
</#if>
<h1>${title}</h1>
<#if below?has_content>
<p>${below}</p>
</#if>
</hgroup>
</#macro>

<#-- A page where another one leads to it. -->
<#macro pointer title uri text="" unpublished="" level=2>
<article>
<h${level}><a href="${site.base}${uri}">${title}</a></h${level}>
<#if unpublished?has_content>
<p class="notice">Preview only: ${unpublished}.</p>
</#if>
<#if text?has_content>
<p>${text}</p>
</#if>
</article>
</#macro>
