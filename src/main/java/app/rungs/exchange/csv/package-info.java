/** Tables of comma separated values, and readings found in them. */
@NullMarked
package app.rungs.exchange.csv;

import org.jspecify.annotations.NullMarked;
