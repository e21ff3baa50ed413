@NullMarked
package yeartwo.publisher.serve;

import org.jspecify.annotations.NullMarked;
