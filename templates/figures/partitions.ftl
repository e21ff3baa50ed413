<#import "chart.ftl" as chart>
<#assign first = rows?first last = rows?last>
<@chart.picture name="partitions" height=18
  title="Share of additions throttled, by number of shards, at ${rate} a second"
  description="One item, and shards in the sort key: ${first.one} percent throttled, however many shards. Shards in the partition key: from ${first.spread} percent with one shard down to ${five} percent with five and ${last.spread} percent with ${last.n}.">
<svg y="1.2em" width="100%" height="14em" overflow="visible">
<g stroke="currentColor" stroke-opacity=".3">
<#list grid as line>
<line x1="0" x2="100%" y1="${line.y}%" y2="${line.y}%"/>
</#list>
</g>
<#list grid as line>
<text x="0" y="${line.y}%" dy="-.3em">${line.share} %<#if line?is_last> throttled</#if></text>
</#list>
<svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible" fill="none" stroke="currentColor">
<polygon class="t" fill="currentColor" fill-opacity=".2" stroke="none" points="<#list rows as row>${row.x},${row.y.most} </#list><#list rows?reverse as row>${row.x},${row.y.least} </#list>"/>
<polyline class="conum" stroke-opacity=".35" stroke-width="7" vector-effect="non-scaling-stroke" points="<#list rows as row>${row.x},${row.y.one} </#list>"/>
<polyline class="s" stroke-width="2" stroke-dasharray="6 4" vector-effect="non-scaling-stroke" points="<#list rows as row>${row.x},${row.y.sorted} </#list>"/>
<polyline class="t" stroke-width="2" vector-effect="non-scaling-stroke" points="<#list rows as row>${row.x},${row.y.spread} </#list>"/>
</svg>
<g class="t">
<#list rows as row>
<circle cx="${row.x}%" cy="${row.y.spread}%" r="3"/>
</#list>
</g>
<g text-anchor="end">
<text class="conum" x="98%" y="${last.y.one}%" dy="-1em">▬ one item</text>
<text class="s" x="98%" y="${last.y.one}%" dy="1.3em">╌ shards in the sort key</text>
<text class="t" x="98%" y="${grid[1].y}%" dy="-.4em">• shards in the partition key</text>
</g>
<g text-anchor="middle">
<#list rows as row>
<#if row.n == 1 || row.n % 4 == 0>
<text x="${row.x}%" y="100%" dy="1.4em">${row.n}</text>
</#if>
</#list>
</g>
</svg>
<text x="98%" y="17.7em" text-anchor="end">N, the number of shards</text>
</@chart.picture>
<@chart.table head=["N", "One item", "Shards in the sort key", "Shards in the partition key", "Nine of ten placements"]>
<#list rows as row>
<tr><td>${row.n}</td><td>${row.one} %</td><td>${row.sorted} %</td><td>${row.spread} %</td><td>${row.least} to ${row.most} %</td></tr>
</#list>
</@chart.table>
<p class="mark">From a model, not a measurement: ${rate} additions a second, ${partitions} partitions, the mean of ${placements} placements and, as a band, what nine of ten of them give. <a href="${source}">Its source</a></p>
