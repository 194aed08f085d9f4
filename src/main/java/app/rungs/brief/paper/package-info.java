/** A paper as plain values, whatever it is about: sections of blocks that kinds compose and formats write. */
@NullMarked
package app.rungs.brief.paper;

import org.jspecify.annotations.NullMarked;
