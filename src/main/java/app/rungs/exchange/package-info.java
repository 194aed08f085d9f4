/** What comes in and goes out: the formats, and the one list of them. */
@NullMarked
package app.rungs.exchange;

import org.jspecify.annotations.NullMarked;
