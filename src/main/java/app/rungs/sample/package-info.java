/** The sample workspace: US electric utilities, two segments, one obstacle that is not worth the same to both. */
@NullMarked
package app.rungs.sample;

import org.jspecify.annotations.NullMarked;
