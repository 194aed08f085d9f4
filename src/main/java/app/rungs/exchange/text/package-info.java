/** Files as text: decoded, with one kind of line end, and refused in words where they are something else. */
@NullMarked
package app.rungs.exchange.text;

import org.jspecify.annotations.NullMarked;
