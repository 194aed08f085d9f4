package app.rungs.ui.board;

import java.util.Locale;

/** The letters used on a board. The sheet {@code board.css} names their families: {@code -board-title-family}, for one. */
enum Lettering {
    TEXT,
    CHIP,
    TITLE,
    ICON;

    String property() {
        return "-board-" + name().toLowerCase(Locale.ROOT) + "-family";
    }
}
