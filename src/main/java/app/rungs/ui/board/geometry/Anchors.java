package app.rungs.ui.board.geometry;

import java.util.List;

/** Where connectors touch a card: those on one side are spread along it in the order of what they lead to. */
public final class Anchors {

    /** More than this on a card, and all meet in the middle. */
    public static final int MOST = 24;

    /** The share of a side that anchors are spread over, around its middle. */
    private static final double SPREAD = 0.7;
    /** The largest distance between two of them, in board units. */
    private static final double APART = 28;

    private Anchors() {}

    /**
     * The anchor of one connector.
     *
     * @param card the card it touches
     * @param others the cards at the other ends of all its connectors, this one's included
     * @param which the place of this one among them
     */
    public static Point of(Box card, List<Box> others, int which) {
        var far = others.get(which);
        var side = Side.facing(card, far);
        if (others.size() > MOST) {
            return side.of(card);
        }
        int count = 0;
        int before = 0;
        for (int i = 0; i < others.size(); i++) {
            if (Side.facing(card, others.get(i)) == side) {
                count++;
                double here = side.along(others.get(i).centre());
                double there = side.along(far.centre());
                if (here < there || here == there && i < which) {
                    before++;
                }
            }
        }
        double length = side.dx() == 0 ? card.width() : card.height();
        double apart = Math.min(APART, SPREAD * length / count);
        return side.of(card, 0.5 + (before - (count - 1) / 2.0) * apart / length);
    }
}
