package app.rungs.ui.board;

import app.rungs.model.Layer;
import app.rungs.model.Shade;
import org.jspecify.annotations.Nullable;

/** The colours of a board from afar as its pixels hold them, reckoned once for all cards and lines. */
final class FarInks {

    /** By layer; the last is for what stands on none. */
    private final int[] tints = new int[Layer.values().length + 1];

    private final int[] stripes = new int[tints.length];
    private final int[] shades = new int[Shade.values().length];
    private final int line;
    private final int against;
    private final int dimBlock;
    private final int dimLine;

    FarInks(BoardStyle style) {
        for (var layer : Layer.values()) {
            tints[layer.ordinal()] = BoardStyle.argb(style.tint(layer));
            stripes[layer.ordinal()] = BoardStyle.argb(style.of(layer));
        }
        tints[tints.length - 1] = BoardStyle.argb(style.tint(null));
        stripes[stripes.length - 1] = BoardStyle.argb(style.of((Layer) null));
        for (var shade : Shade.values()) {
            shades[shade.ordinal()] = BoardStyle.argb(style.of(shade));
        }
        line = BoardStyle.argb(style.ink(Ink.LINE));
        against = BoardStyle.argb(style.ink(Ink.AGAINST));
        dimBlock = BoardStyle.argb(style.ink(Ink.CARD));
        dimLine = BoardStyle.argb(style.ink(Ink.GRID));
    }

    /** A card's ground. */
    int block(@Nullable Layer layer, @Nullable Shade shade) {
        return shade == null ? tints[place(layer)] : shades[shade.ordinal()];
    }

    /** The stripe at a card's left edge. */
    int stripe(@Nullable Layer layer) {
        return stripes[place(layer)];
    }

    int line(boolean contradicting) {
        return contradicting ? against : line;
    }

    /** The ground of a card that is not looked for. */
    int dimBlock() {
        return dimBlock;
    }

    /** Its stripe, and a connector that is not looked for. */
    int dimLine() {
        return dimLine;
    }

    private int place(@Nullable Layer layer) {
        return layer == null ? tints.length - 1 : layer.ordinal();
    }
}
