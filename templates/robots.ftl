<#ftl output_format="plainText">
User-agent: *
Allow: /

Sitemap: ${site.url}sitemap.xml
