<#import "chart.ftl" as chart>
<#assign described>Medians.<#list rows as row> ${row.name}: ${row.spreads[0].median} milliseconds of start-up and ${row.spreads[2].median} of first call.</#list></#assign>
<@chart.picture name="cold-start" height=2 + 4 * rows?size
  title="Time from the start of a process to its first answer"
  description=described>
<rect class="t" y=".2em" width=".8em" height=".8em" fill-opacity=".35"/>
<text x="1.2em" y="1em">start-up</text>
<rect class="conum" x="7em" y=".2em" width=".8em" height=".8em"/>
<text x="8.2em" y="1em">first call, ms</text>
<#list rows as row>
<svg y="${2 + 4 * row?index}em" width="100%" height="4em" overflow="visible">
<text y="1em">${row.name}: ${row.spreads[0].median} + ${row.spreads[2].median}</text>
<rect class="t" y="1.5em" width="${row.start}%" height="1.5em" fill-opacity=".35"/>
<rect class="conum" x="${row.start}%" y="1.5em" width="${row.call}%" height="1.5em"/>
<g stroke="currentColor" stroke-width="2">
<line x1="${row.low}%" x2="${row.high}%" y1="3.4em" y2="3.4em"/>
<line x1="${row.low}%" x2="${row.low}%" y1="3.15em" y2="3.65em"/>
<line x1="${row.high}%" x2="${row.high}%" y1="3.15em" y2="3.65em"/>
</g>
</svg>
</#list>
</@chart.picture>
<@chart.table head=["Milliseconds", "Start-up", "First answer", "First call", "Hundredth call"]>
<#list rows as row>
<tr><td>${row.name}, ${row.runs} runs</td><#list row.spreads as spread><td>${spread.median} (${spread.low}–${spread.high})</td></#list></tr>
</#list>
</@chart.table>
<p class="mark">Medians; the line, and the brackets in the table, hold the middle half of the runs. ${header}</p>
