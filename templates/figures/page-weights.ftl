<#-- 1 kB is 1,000 bytes. -->
<table tabindex="0">
<thead><tr><th scope="col">Page</th><th scope="col" class="halign-right">kB</th><th scope="col" class="halign-right">gzip, kB</th></tr></thead>
<tbody>
<#list rows?filter(row -> row.page) as row>
<tr><td><a href="${prefix}${row.path}">${row.title}</a></td><td class="halign-right">${row.size}</td><td class="halign-right">${row.compressed}</td></tr>
</#list>
<#list rows?filter(row -> !row.page) as row>
<tr><td>${row.title}, once for all pages</td><td class="halign-right">${row.size}</td><td class="halign-right">${row.compressed}</td></tr>
</#list>
</tbody>
</table>
