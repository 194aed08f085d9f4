package app.rungs.ui.kit;

import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The buttons of the program. A page has at most one primary one. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do on a page. */
    public static Button primary(String words, @Nullable Icon icon, Runnable action) {
        return button(words, icon, action, "accent");
    }

    /** Anything else to do. */
    public static Button secondary(String words, @Nullable Icon icon, Runnable action) {
        return button(words, icon, action, "secondary");
    }

    /** Without border, for actions in rows and bars. */
    public static Button quiet(String words, @Nullable Icon icon, Runnable action) {
        return button(words, icon, action, "flat");
    }

    /** For what cannot be undone. */
    public static Button danger(String words, @Nullable Icon icon, Runnable action) {
        return button(words, icon, action, "danger");
    }

    /** An icon alone: its words are in the tooltip and are what a screen reader says. */
    public static Button icon(Icon icon, String words, Runnable action) {
        var button = button("", icon, action, "flat");
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        Tips.over(button, words);
        return button;
    }

    private static Button button(String words, @Nullable Icon icon, Runnable action, String style) {
        var button = icon == null ? new Button(words) : new Button(words, icon.node());
        button.getStyleClass().add(style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
