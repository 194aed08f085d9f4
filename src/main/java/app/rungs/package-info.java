/** Starts the program and builds every object by hand. */
@NullMarked
package app.rungs;

import org.jspecify.annotations.NullMarked;
