package app.rungs.ui.kit;

import javafx.application.ColorScheme;
import org.jspecify.annotations.Nullable;

/** How the user wants the window to look. */
public enum Appearance {
    SYSTEM(null),
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final @Nullable ColorScheme scheme;

    Appearance(@Nullable ColorScheme scheme) {
        this.scheme = scheme;
    }

    /** The scheme asked for; null follows the system. */
    @Nullable
    ColorScheme scheme() {
        return scheme;
    }
}
