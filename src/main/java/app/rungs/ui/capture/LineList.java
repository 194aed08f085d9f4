package app.rungs.ui.capture;

import app.rungs.insight.CaptureLine;
import app.rungs.model.Turn;
import app.rungs.model.TurnMark;
import app.rungs.text.Messages;
import app.rungs.ui.entry.StampWords;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lines of the interview so far: when, who, the words, and what they are marked as. The latest is in view. */
final class LineList extends ListView<Turn> {

    LineList(ObservableList<Turn> lines) {
        super(lines);
        getStyleClass().addAll("line-list", "edge-to-edge");
        setAccessibleText(Messages.of("capture.lines"));
        var none = new Label(Messages.of("capture.lines.none"));
        none.getStyleClass().add("muted");
        setPlaceholder(none);
        setCellFactory(_ -> new Cell());
        lines.addListener((ListChangeListener<Turn>) change -> {
            if (!lines.isEmpty()) {
                scrollTo(lines.size() - 1);
            }
        });
    }

    /** What a mark is shown as. */
    static Chip chip(TurnMark mark) {
        return switch (mark) {
            case PAIN -> Chip.of(Tone.DANGER, Icon.WARNING, words(mark));
            case FOLLOW_UP -> Chip.of(Tone.ACCENT, Icon.QUESTION, words(mark));
            case OUTCOME -> Chip.of(Tone.SUCCESS, Icon.OUTCOME, words(mark));
            case METRIC -> Chip.of(Tone.NEUTRAL, Icon.METRIC, words(mark));
            case JOB -> Chip.of(Tone.NEUTRAL, Icon.JOBS, words(mark));
            case MOMENT -> Chip.of(Tone.WARNING, Icon.STAR, words(mark));
        };
    }

    static String words(TurnMark mark) {
        return Messages.of("capture.mark." + mark.name().toLowerCase(Locale.ROOT));
    }

    private static final class Cell extends ListCell<Turn> {

        private final Label stamp = new Label();
        private final Label speaker = new Label();
        private final Label words = new Label();
        private final FlowPane chips = new FlowPane();
        private final HBox row = new HBox();

        Cell() {
            getStyleClass().add("line-cell");
            stamp.getStyleClass().add("line-stamp");
            speaker.getStyleClass().add("strong");
            speaker.managedProperty().bind(speaker.textProperty().isEmpty().not());
            words.getStyleClass().add("line-words");
            words.setWrapText(true);
            chips.getStyleClass().add("line-chips");
            chips.managedProperty().bind(chips.visibleProperty());
            var text = new VBox(speaker, words, chips);
            text.getStyleClass().add("line-text");
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            row.getChildren().setAll(stamp, text);
            row.getStyleClass().add("line-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Turn line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null ? null : row);
            if (line == null) {
                setAccessibleText("");
                return;
            }
            stamp.setText(line.millis() == null ? "" : StampWords.of(line.millis()));
            speaker.setText(line.speaker() == null ? "" : line.speaker());
            words.setText(line.text());
            var shown = new ArrayList<Node>();
            line.marked().stream().sorted().map(LineList::chip).forEach(shown::add);
            CaptureLine.tagsIn(line.text()).forEach(tag -> shown.add(Chip.of(Tone.NEUTRAL, Icon.TAG, tag)));
            chips.getChildren().setAll(shown);
            chips.setVisible(!shown.isEmpty());
            setAccessibleText(stamp.getText() + " " + speaker.getText() + " " + line.text() + " "
                    + line.marked().stream().map(LineList::words).collect(Collectors.joining(", ")));
        }
    }
}
