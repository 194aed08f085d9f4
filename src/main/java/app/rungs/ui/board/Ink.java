package app.rungs.ui.board;

import java.util.Locale;

/** What is drawn in a colour of its own. The sheet {@code board.css} says which: {@code -board-card}, for one. */
enum Ink {
    GROUND,
    GRID,
    CARD,
    BORDER,
    HOVER,
    SHADOW,
    TEXT,
    MUTED,
    LINE,
    AGAINST,
    ACCENT,
    ACCENT_TINT,
    TACTICAL,
    TACTICAL_TINT,
    OPERATIONAL,
    OPERATIONAL_TINT,
    STRATEGIC,
    STRATEGIC_TINT,
    NEUTRAL,
    NEUTRAL_TINT,
    FRAME,
    GUIDE,
    YELLOW,
    GREEN,
    BLUE,
    VIOLET,
    PINK,
    GREY;

    String property() {
        return "-board-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
