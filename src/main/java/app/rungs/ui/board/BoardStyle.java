package app.rungs.ui.board;

import app.rungs.model.Layer;
import app.rungs.model.Shade;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The colours and letters a board is drawn in. */
record BoardStyle(Map<Ink, Color> inks, Map<Lettering, String> families) {

    Color ink(Ink ink) {
        return Objects.requireNonNull(inks.get(ink));
    }

    /** The same on white paper. */
    BoardStyle onWhite() {
        var white = new EnumMap<>(inks);
        white.put(Ink.GROUND, Color.WHITE);
        return new BoardStyle(white, families);
    }

    Color of(@Nullable Layer layer) {
        return ink(
                switch (layer) {
                    case TACTICAL -> Ink.TACTICAL;
                    case OPERATIONAL -> Ink.OPERATIONAL;
                    case STRATEGIC -> Ink.STRATEGIC;
                    case null -> Ink.NEUTRAL;
                });
    }

    Color tint(@Nullable Layer layer) {
        return ink(
                switch (layer) {
                    case TACTICAL -> Ink.TACTICAL_TINT;
                    case OPERATIONAL -> Ink.OPERATIONAL_TINT;
                    case STRATEGIC -> Ink.STRATEGIC_TINT;
                    case null -> Ink.NEUTRAL_TINT;
                });
    }

    /** The ground of what somebody gave a colour. */
    Color of(Shade shade) {
        return ink(Ink.valueOf(shade.name()));
    }

    /** A colour as the pixels of a picture hold it; none of ours can be seen through. */
    static int argb(Color colour) {
        return 0xff << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    Font font(Lettering lettering, double size) {
        return Font.font(Objects.requireNonNull(families.get(lettering)), size);
    }
}
