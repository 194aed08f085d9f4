package app.rungs.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;

/** The list that drops down under a field while its user types. The focus stays in the field. */
final class Suggestions {

    private static final int MOST_ROWS = 8;
    private static final double ROW = 32;

    private final TextField field;
    private final Consumer<Choice> picked;
    private final Popup popup = new Popup();
    private final ListView<Choice> list = new ListView<>();

    Suggestions(TextField field, Consumer<Choice> picked) {
        this.field = field;
        this.picked = picked;
        list.getStyleClass().addAll("suggestions", "edge-to-edge");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
    }

    void offer(List<Choice> choices) {
        if (choices.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(Math.max(field.getWidth(), 240), ROW * Math.min(MOST_ROWS, choices.size()) + 10);
        if (!popup.isShowing()) {
            var below = field.localToScreen(0, field.getHeight() + 4);
            popup.show(field, below.getX(), below.getY());
        }
    }

    boolean isOpen() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    void move(int rows) {
        int last = list.getItems().size() - 1;
        int row = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) rows, 0, last);
        list.getSelectionModel().select(row);
        list.scrollTo(row);
    }

    @Nullable
    Choice marked() {
        return list.getSelectionModel().getSelectedItem();
    }

    private final class Row extends ListCell<Choice> {
        private final Label name = new Label();
        private final Label hint = new Label();
        private final HBox row = new HBox(name, new Region(), hint);

        Row() {
            row.getStyleClass().add("suggestion");
            hint.getStyleClass().add("muted");
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    picked.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            name.setText(choice == null ? "" : choice.label());
            hint.setText(choice == null ? "" : choice.hint());
            setAccessibleText(choice == null ? "" : choice.label() + " " + choice.hint());
            setGraphic(choice == null ? null : row);
        }
    }
}
