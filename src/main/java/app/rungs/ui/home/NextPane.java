package app.rungs.ui.home;

import app.rungs.findings.gap.Gap;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What to do next: what is missing, each line leading to where it is filled in. */
final class NextPane extends VBox {

    /** The style of the words that stand in for the gaps until they are known. */
    private static final String READING = "home-reading";

    private final SectionTitle title;
    private final EntryList<Gap> list;

    /** @param all shows every gap, to narrow down and to close */
    NextPane(Consumer<Id<?>> open, Runnable all) {
        title = new SectionTitle(Messages.of("home.next"), Buttons.quiet(Messages.of("home.next.all"), Icon.HELP, all));
        getStyleClass().addAll("home-panel", "next");
        list = new EntryList<>(Messages.of("home.next"), NextPane::row)
                .onOpen(gap -> open.accept(gap.page()))
                .whenEmpty(words(Messages.of("home.next.reading"), READING));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && click.getClickCount() == 1) {
                open.accept(chosen.page());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list);
    }

    void show(@Nullable List<Gap> gaps) {
        if (gaps == null) {
            return;
        }
        list.whenEmpty(words(Messages.of("home.next.none")));
        title.count(gaps.isEmpty() ? "" : Integer.toString(gaps.size()));
        list.entries(gaps);
    }

    private static Label words(String text, String... styles) {
        var words = new Label(text);
        words.getStyleClass().add("muted");
        words.getStyleClass().addAll(styles);
        return words;
    }

    private static EntryRow row(Gap gap) {
        return new EntryRow(
                gap.kind() + gap.about().toString(),
                EntryLook.icon(gap.about().type()),
                Tone.NEUTRAL,
                gap.title(),
                gap.what(),
                gap.kind().inWords());
    }
}
