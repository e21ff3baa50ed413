/** Joins regions with the evidence of the tests into a verdict a region. Knows neither AsciiDoc nor HTML. */
@NullMarked
package yeartwo.publisher.proof;

import org.jspecify.annotations.NullMarked;
