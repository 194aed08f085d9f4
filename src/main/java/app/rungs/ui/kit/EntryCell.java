package app.rungs.ui.kit;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws an {@link EntryRow}: icon, title over subtitle, meta at the right. */
final class EntryCell<E> extends ListCell<E> {

    private final Function<E, EntryRow> row;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label meta = new Label();
    private final VBox words = new VBox(title, subtitle);
    private final HBox line = new HBox();

    EntryCell(Function<E, EntryRow> row) {
        this.row = row;
        getStyleClass().add("entry-cell");
        line.getStyleClass().add("entry-line");
        title.getStyleClass().add("entry-title");
        subtitle.getStyleClass().add("entry-subtitle");
        subtitle.managedProperty().bind(subtitle.textProperty().isEmpty().not());
        meta.getStyleClass().add("entry-meta");
        meta.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("entry-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Tips.whenCut(title);
        Tips.whenCut(subtitle);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable E entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var shown = row.apply(entry);
        title.setText(shown.title());
        subtitle.setText(shown.subtitle());
        meta.setText(shown.meta());
        line.getChildren().setAll(shown.icon().node().in(shown.tone()), words, meta);
        setAccessibleText(Stream.of(shown.title(), shown.subtitle(), shown.meta())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". ")));
        setGraphic(line);
    }
}
