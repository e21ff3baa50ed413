/** Shows a site while it is being written: builds on every change, serves what came out, tells the browsers. */
@NullMarked
package yeartwo.publisher.serve;

import org.jspecify.annotations.NullMarked;
