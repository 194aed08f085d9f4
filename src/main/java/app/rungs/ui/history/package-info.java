/** History: every edit, what can be undone, and the bin. */
@NullMarked
package app.rungs.ui.history;

import org.jspecify.annotations.NullMarked;
