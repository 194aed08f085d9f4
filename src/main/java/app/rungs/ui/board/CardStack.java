package app.rungs.ui.board;

import java.util.Comparator;
import java.util.List;

/** Which card lies over which: the lower and the further right one, and what is selected or dragged over all else. */
final class CardStack {

    /** Reading order: row by row. */
    static final Comparator<ShownCard> ORDER = Comparator.<ShownCard>comparingDouble(
                    shown -> shown.card().y())
            .thenComparingDouble(shown -> shown.card().x())
            .thenComparing(shown -> shown.id().value());

    /** Beyond this many on screen, which lies over which can no longer be told. */
    private static final int MOST = 1_500;

    private CardStack() {}

    /** {@code below} and on top of it {@code above}, each from the lowest up; adds to {@code below}. */
    static List<ShownCard> of(List<ShownCard> below, List<ShownCard> above) {
        sort(below);
        sort(above);
        below.addAll(above);
        return below;
    }

    private static void sort(List<ShownCard> cards) {
        if (cards.size() <= MOST) {
            cards.sort(ORDER);
        }
    }
}
