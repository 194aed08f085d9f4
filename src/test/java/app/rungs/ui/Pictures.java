package app.rungs.ui;

import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Renders nodes to PNG files, for people to look at and for the manual. */
public final class Pictures {

    private Pictures() {}

    /** What {@code root} makes, as {@code target/pictures/NAME-light.png} or {@code -dark.png}. */
    public static Path of(String name, Appearance appearance, int width, int height, Supplier<? extends Parent> root) {
        return UiDriver.start()
                .show(appearance, width, height, root)
                .picture(name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    /** In light and in dark. */
    public static void ofBoth(String name, int width, int height, Supplier<? extends Parent> root) {
        of(name, Appearance.LIGHT, width, height, root);
        of(name, Appearance.DARK, width, height, root);
    }
}
