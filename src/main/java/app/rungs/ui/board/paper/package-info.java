/** What a board is drawn on: the canvas on screen, a picture, an SVG, the pages of a PDF. */
@NullMarked
package app.rungs.ui.board.paper;

import org.jspecify.annotations.NullMarked;
