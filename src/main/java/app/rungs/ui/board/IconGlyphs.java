package app.rungs.ui.board;

import app.rungs.ui.kit.Icon;
import java.util.EnumMap;
import java.util.Map;

/** The icons as letters of the icon font, for a canvas, which holds no nodes. */
final class IconGlyphs {

    private final Map<Icon, String> glyphs = new EnumMap<>(Icon.class);

    String of(Icon icon) {
        return glyphs.computeIfAbsent(icon, it -> it.node().getText());
    }
}
