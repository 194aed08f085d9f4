package app.rungs.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Dresses a scene: Primer below, our tokens and kit above it, in the scheme the user wants.
 *
 * <p>The dark tokens are a sheet of their own and not a media query: a popup takes over the sheets of its owner's scene,
 * but not its colour scheme. Primer is set for the whole application, because popups are styled once before they know
 * their owner.
 */
public final class Theme {

    private static final String SIZE = "rungs.text-size";
    private static final String CONTRAST = "rungs.contrast";

    private Theme() {}

    /**
     * Chooses what every control wears below our own sheets. Before the first control is made, on the FX thread: without
     * it, that control would have JavaFX read a sheet of its own, the largest there is, for nothing.
     */
    public static void begin(Appearance appearance) {
        wear(scheme(appearance));
    }

    /** The scheme the user wants, which may be the system's. On the FX thread. */
    public static ColorScheme scheme(Appearance appearance) {
        var asked = appearance.scheme();
        return asked == null ? Platform.getPreferences().getColorScheme() : asked;
    }

    /**
     * Dresses {@code scene}, now and whenever its colour scheme changes. May be called again with another appearance.
     * On the FX thread.
     */
    public static void dress(Scene scene, Appearance appearance) {
        Typefaces.load();
        var preferences = scene.getPreferences();
        if (scene.getProperties().putIfAbsent(SIZE, TextSize.USUAL) == null) {
            preferences.colorSchemeProperty().subscribe(_ -> putOn(scene));
        }
        preferences.setColorScheme(appearance.scheme());
        putOn(scene);
    }

    /** Makes the text of a dressed scene larger or smaller. */
    public static void size(Scene scene, TextSize size) {
        scene.getProperties().put(SIZE, size);
        putOn(scene);
    }

    /** Sets texts and lines of a dressed scene off their ground more than usual, or as usual. */
    public static void contrast(Scene scene, boolean more) {
        scene.getProperties().put(CONTRAST, more);
        putOn(scene);
    }

    /** Whether the system is set to show everything with more contrast: Windows and GTK say so. On the FX thread. */
    public static boolean isContrastAsked() {
        var system = Platform.getPreferences();
        return Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
                || system.get("GTK.theme_name") instanceof String name && name.startsWith("HighContrast");
    }

    /** Sets rows and controls of a dressed scene closer together, or back. */
    public static void compact(Scene scene, boolean compact) {
        var classes = scene.getRoot().getStyleClass();
        classes.remove("compact");
        if (compact) {
            classes.add("compact");
        }
    }

    /** Adds a room's own sheet to a dressed scene: {@code styles/NAME.css}. */
    public static void add(Scene scene, String name) {
        var sheet = sheet(name);
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
    }

    /** Adds a sheet for {@code root} and what stands in it: {@code styles/NAME.css}. */
    public static void add(Parent root, String name) {
        root.getStylesheets().add(sheet(name));
    }

    private static void putOn(Scene scene) {
        var scheme = scene.getPreferences().getColorScheme();
        wear(scheme);
        var sheets = new ArrayList<String>();
        sheets.add(sheet("tokens"));
        boolean dark = scheme == ColorScheme.DARK;
        if (dark) {
            sheets.add(sheet("tokens-dark"));
        }
        if (Boolean.TRUE.equals(scene.getProperties().get(CONTRAST))) {
            sheets.add(sheet(dark ? "tokens-contrast-dark" : "tokens-contrast"));
        }
        var size = (TextSize) Objects.requireNonNull(scene.getProperties().get(SIZE), "The scene is not dressed.");
        if (size != TextSize.USUAL) {
            sheets.add(sheet("text-" + size.percent()));
        }
        sheets.addAll(List.of(sheet("kit"), sheet("kit-fields"), sheet("kit-lists")));
        for (String other : scene.getStylesheets()) {
            if (!isOurs(other)) {
                sheets.add(other);
            }
        }
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static void wear(ColorScheme scheme) {
        var primer = scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        var sheet = primer.getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private static boolean isOurs(String sheet) {
        return sheet.matches(
                ".*/styles/(tokens|tokens-dark|tokens-contrast|tokens-contrast-dark|text-\\d+|kit|kit-fields|kit-lists)\\.css");
    }

    private static String sheet(String name) {
        return resource("/styles/" + name + ".css").toExternalForm();
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }
}
