package app.rungs.ui.board.geometry;

import java.util.Map;

/** The six ways to line boxes up, each with what all of them span together. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM;

    /** Where the boxes lie afterwards, in the same order. */
    public <K> Map<K, Box> of(Map<K, Box> boxes) {
        return Box.around(boxes.values())
                .map(all -> Arrangement.each(boxes, box -> aligned(box, all)))
                .orElse(Map.of());
    }

    private Box aligned(Box box, Box all) {
        return switch (this) {
            case LEFT -> new Box(all.x(), box.y(), box.width(), box.height());
            case CENTRE -> new Box(all.centre().x() - box.width() / 2, box.y(), box.width(), box.height());
            case RIGHT -> new Box(all.right() - box.width(), box.y(), box.width(), box.height());
            case TOP -> new Box(box.x(), all.y(), box.width(), box.height());
            case MIDDLE -> new Box(box.x(), all.centre().y() - box.height() / 2, box.width(), box.height());
            case BOTTOM -> new Box(box.x(), all.bottom() - box.height(), box.width(), box.height());
        };
    }
}
