<#-- A picture of numbers, and the same numbers as a table. Places are percent of a picture that is as wide as its column:
     so letters keep their size on every screen. Lengths beside that are in em. -->
<#macro picture name title description height>
<svg role="img" aria-labelledby="${name}-title ${name}-desc" width="100%" height="${height}em" overflow="visible" fill="currentColor">
<title id="${name}-title">${title}</title>
<desc id="${name}-desc">${description}</desc>
<#nested>
</svg>
</#macro>

<#macro table head>
<details class="mark">
<summary>The numbers <span>as a table</span></summary>
<table tabindex="0">
<thead><tr><#list head as cell><th scope="col">${cell}</th></#list></tr></thead>
<tbody>
<#nested>
</tbody>
</table>
</details>
</#macro>
