/** Finds what is wrong with a finished site. Knows its files and its address, nothing of how they came about. */
@NullMarked
package yeartwo.publisher.check;

import org.jspecify.annotations.NullMarked;
