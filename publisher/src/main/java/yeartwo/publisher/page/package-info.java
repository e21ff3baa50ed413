/** Turns AsciiDoc into pages: headers, includes, bodies, Asciidoctor's log. Knows no evidence and no template. */
@NullMarked
package yeartwo.publisher.page;

import org.jspecify.annotations.NullMarked;
