<#ftl output_format="XML">
<#macro instant of>${of?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</#macro>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${site.name}</title>
  <id>tag:${site.authority}:feed.xml</id>
  <link rel="self" type="application/atom+xml" href="${site.url}feed.xml"/>
  <link rel="alternate" type="text/html" href="${site.url}"/>
  <updated><@instant of=(published_posts?map(post -> (post.revised!post.date)?datetime)?max)!site.date/></updated>
  <author>
    <name>${site.author}</name>
    <uri>${site.url}</uri>
  </author>
  <rights>Text: CC BY 4.0. Code: MIT-0.</rights>
<#list published_posts[0..*20] as post>
  <entry>
    <title>${post.title}</title>
    <id>tag:${site.authority}:${post.feedid}</id>
    <link rel="alternate" type="text/html" href="${site.url}${post.noExtensionUri}"/>
    <published><@instant of=post.date/></published>
    <updated><@instant of=post.revised!post.date/></updated>
<#list post.tags as tag>
    <category term="${tag}"/>
</#list>
    <summary>${post.description}</summary>
    <content type="html">${post.feedbody}</content>
  </entry>
</#list>
</feed>
