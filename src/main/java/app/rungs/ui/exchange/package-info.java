/** Import: from files to entries in four steps, and back with one undo. */
@NullMarked
package app.rungs.ui.exchange;

import org.jspecify.annotations.NullMarked;
