/** Reads sources: regions, names, needs, and with javac what the text asks to be run or asserts. Knows no evidence. */
@NullMarked
package yeartwo.publisher.code;

import org.jspecify.annotations.NullMarked;
