<#import "base.ftl" as base>
<@base.layout title="About ${tag}" path="tags/${tag}/" description="All notes about ${tag}.">
<h1>About ${tag}</h1>
<#list tag_posts?sort_by("order") as post>
<@base.pointer title=post.title uri=post.noExtensionUri text=post.teaser!post.description unpublished=post.unpublished!""/>
</#list>
</@base.layout>
