/** Where things lie on a board: plain arithmetic, with no toolkit in it. */
@NullMarked
package app.rungs.ui.board.geometry;

import org.jspecify.annotations.NullMarked;
