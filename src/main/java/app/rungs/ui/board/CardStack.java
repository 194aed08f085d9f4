package app.rungs.ui.board;

import java.util.Comparator;
import java.util.List;

/** Which card lies over which: what was brought forward, then the lower and further right one; what is dragged over all. */
final class CardStack {

    /** Reading order: row by row. */
    static final Comparator<ShownCard> READING = Comparator.<ShownCard>comparingDouble(
                    shown -> shown.card().y())
            .thenComparingDouble(shown -> shown.card().x())
            .thenComparing(shown -> shown.id().value());

    /** What was brought forward later, and for the rest reading order. */
    static final Comparator<ShownCard> ORDER =
            Comparator.<ShownCard>comparingDouble(CardStack::depth).thenComparing(READING);

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

    /** The depth of a card that nobody gave one is 0. */
    static double depth(ShownCard card) {
        var depth = card.card().depth();
        return depth == null ? 0 : depth;
    }

    private static void sort(List<ShownCard> cards) {
        if (cards.size() <= MOST) {
            cards.sort(ORDER);
        }
    }
}
