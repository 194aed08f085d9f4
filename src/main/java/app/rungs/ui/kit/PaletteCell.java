package app.rungs.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of the palette; the first of a group carries the group's heading. */
final class PaletteCell extends ListCell<PaletteItem> {

    private final Label group = new Label();
    private final Label words = new Label();
    private final Label hint = new Label();
    private final HBox line = new HBox();
    private final VBox cell = new VBox(group, line);

    PaletteCell(Consumer<PaletteItem> accept) {
        getStyleClass().add("palette-cell");
        group.getStyleClass().add("palette-group");
        line.getStyleClass().add("palette-line");
        hint.getStyleClass().add("palette-hint");
        hint.setMinWidth(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                accept.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteItem item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean first = getIndex() == 0
                || !getListView().getItems().get(getIndex() - 1).group().equals(item.group());
        group.setText(item.group());
        group.setVisible(first);
        group.setManaged(first);
        words.setText(item.words());
        hint.setText(item.hint());
        line.getChildren().setAll(item.icon().node(), words, hint);
        setAccessibleText(item.words() + ". " + item.group() + (item.hint().isEmpty() ? "" : ". " + item.hint()));
        setGraphic(cell);
    }
}
