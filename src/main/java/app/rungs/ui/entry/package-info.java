/** What every room shares: lists, pages and links of entries, whatever their type. */
@NullMarked
package app.rungs.ui.entry;

import org.jspecify.annotations.NullMarked;
