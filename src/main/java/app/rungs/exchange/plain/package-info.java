/** Interviews typed as plain text. */
@NullMarked
package app.rungs.exchange.plain;

import org.jspecify.annotations.NullMarked;
