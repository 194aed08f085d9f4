package app.rungs.ui.kit;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A small word with a colour and an icon: a layer, a tag, a state. */
public final class Chip extends Label {

    private Chip(Tone tone, @Nullable Icon icon, String words) {
        super(words);
        getStyleClass().addAll("chip", "toned", tone.styleClass());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (icon != null) {
            setGraphic(icon.node());
        }
    }

    /** The tone's own icon and word: "Tactical", with its wrench. */
    public static Chip of(Tone tone) {
        return new Chip(tone, Icon.of(tone), tone.word());
    }

    /** The tone's icon with other words: a warning that says what of. */
    public static Chip of(Tone tone, String words) {
        return new Chip(tone, Icon.of(tone), words);
    }

    public static Chip of(Tone tone, Icon icon, String words) {
        return new Chip(tone, icon, words);
    }
}
