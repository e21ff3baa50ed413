/** What is wrong, where, and what to do about it; one list a run. Knows nothing of who found it. */
@NullMarked
package yeartwo.publisher.problem;

import org.jspecify.annotations.NullMarked;
