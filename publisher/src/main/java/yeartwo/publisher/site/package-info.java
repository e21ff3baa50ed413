/** Has JBake make files of converted pages. Knows not where verdicts come from. */
@NullMarked
package yeartwo.publisher.site;

import org.jspecify.annotations.NullMarked;
