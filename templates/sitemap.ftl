<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>${site.url}</loc></url>
<#list published_content?sort_by("noExtensionUri") as page>
  <url><loc>${site.url}${page.noExtensionUri}</loc><#if (page.revised!page.date)??><lastmod>${(page.revised!page.date)?string("yyyy-MM-dd")}</lastmod></#if></url>
</#list>
<#list site.tags as tag>
  <url><loc>${site.url}tags/${tag}/</loc></url>
</#list>
</urlset>
