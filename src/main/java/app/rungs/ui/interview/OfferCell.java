package app.rungs.ui.interview;

import app.rungs.ui.kit.Choice;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Something that can be picked, and what picking it would do beyond that. */
final class OfferCell extends ListCell<Choice> {

    private final Label name = new Label();
    private final Label hint = new Label();
    private final HBox row = new HBox(name, new Region(), hint);

    OfferCell() {
        row.getStyleClass().add("suggestion");
        hint.getStyleClass().add("muted");
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
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
