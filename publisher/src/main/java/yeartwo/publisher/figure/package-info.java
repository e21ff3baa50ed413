/** Makes charts and tables of committed data, of a model and of finished files. Knows no AsciiDoc, no test, no JBake. */
@NullMarked
package yeartwo.publisher.figure;

import org.jspecify.annotations.NullMarked;
