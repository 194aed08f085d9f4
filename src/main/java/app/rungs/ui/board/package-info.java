/** The boards: entries as cards on a canvas, the links between them as connectors. */
@NullMarked
package app.rungs.ui.board;

import org.jspecify.annotations.NullMarked;
