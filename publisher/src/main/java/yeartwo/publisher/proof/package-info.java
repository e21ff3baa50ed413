/** Joins what code says with the evidence of the tests into a verdict a region. Knows no tree, no AsciiDoc, no HTML. */
@NullMarked
package yeartwo.publisher.proof;

import org.jspecify.annotations.NullMarked;
