package app.rungs.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * Draws an {@link Icon}. It stays silent for a screen reader, which would otherwise read out a private glyph: whoever
 * shows an icon alone gives the words itself.
 */
public final class IconNode extends Label {

    IconNode(String glyph) {
        super(glyph);
        getStyleClass().setAll("icon");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The same icon at the size of a page title (20 px). */
    public IconNode large() {
        getStyleClass().add("icon-large");
        return this;
    }

    /** The same icon at the size of an empty page (48 px). */
    public IconNode huge() {
        getStyleClass().add("icon-huge");
        return this;
    }

    /** The same icon in the colour of {@code tone}. */
    public IconNode in(Tone tone) {
        getStyleClass().addAll("toned", tone.styleClass());
        return this;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? "" : super.queryAccessibleAttribute(attribute, parameters);
    }
}
