/** Commands for scripts and for proof: everything the program does, without a window. */
@NullMarked
package app.rungs.cli;

import org.jspecify.annotations.NullMarked;
