/** Spreadsheets (.xlsx), read as tables. */
@NullMarked
package app.rungs.exchange.sheet;

import org.jspecify.annotations.NullMarked;
