package app.rungs.ui.board.geometry;

import java.util.Map;

/** Ways to make boxes alike in size: each as large as the largest, or as far as all of them reach together. */
public enum Sizing {
    SAME_WIDTH,
    SAME_HEIGHT,
    STRETCH_ACROSS,
    STRETCH_DOWN;

    /** The boxes afterwards, in the same order; what is not stretched stays at its upper left corner. */
    public <K> Map<K, Box> of(Map<K, Box> boxes) {
        double wide = boxes.values().stream().mapToDouble(Box::width).max().orElse(0);
        double high = boxes.values().stream().mapToDouble(Box::height).max().orElse(0);
        return Box.around(boxes.values())
                .map(all -> Arrangement.each(boxes, box -> sized(box, wide, high, all)))
                .orElse(Map.of());
    }

    private Box sized(Box box, double wide, double high, Box all) {
        return switch (this) {
            case SAME_WIDTH -> new Box(box.x(), box.y(), wide, box.height());
            case SAME_HEIGHT -> new Box(box.x(), box.y(), box.width(), high);
            case STRETCH_ACROSS -> new Box(all.x(), box.y(), all.width(), box.height());
            case STRETCH_DOWN -> new Box(box.x(), all.y(), box.width(), all.height());
        };
    }
}
