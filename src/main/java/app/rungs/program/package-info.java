/** What the program itself is: its version and parts, the folders it keeps things in, and how a mistake of ours is reported. */
@NullMarked
package app.rungs.program;

import org.jspecify.annotations.NullMarked;
