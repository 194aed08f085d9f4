package app.rungs.ui.entry;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** Another entry in one line of a page. */
final class LinkRow extends RowButton {

    /** How many characters of a title fit beside other words even in a narrow page. */
    private static final int SHORT = 36;

    LinkRow(EntryRow entry, boolean contradicts, Runnable open) {
        super(
                Stream.of(entry.title(), entry.subtitle(), entry.meta())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(". ")),
                open);
        getStyleClass().add("link-row");
        var title = new Label(entry.title());
        title.getStyleClass().add("link-title");
        // A short title stays whole and the words beside it give way.
        title.setMinWidth(entry.title().length() <= SHORT ? Region.USE_PREF_SIZE : 0);
        Tips.whenCut(title);
        var subtitle = new Label(Stream.of(entry.subtitle(), entry.meta())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        subtitle.getStyleClass().add("link-subtitle");
        subtitle.setMinWidth(0);
        Tips.whenCut(subtitle);
        content(entry.icon().node().in(entry.tone()), title, growing(subtitle));
        subtitle.setMaxWidth(Double.MAX_VALUE);
        if (contradicts) {
            getChildren().add(Chip.of(Tone.WARNING, Messages.of("choice.Polarity.CONTRADICTING")));
        }
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** With a button that takes the link away. */
    LinkRow unlinking(Runnable unlink) {
        action(Buttons.icon(Icon.UNLINK, Messages.of("entry.unlink"), unlink), KeyCode.DELETE);
        return this;
    }
}
