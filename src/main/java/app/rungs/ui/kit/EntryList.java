package app.rungs.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * A list of entries in rows of two lines; only the rows on screen exist. Arrows or J and K move, Enter or a double
 * click opens.
 */
public final class EntryList<E> extends ListView<E> {

    private final Function<E, EntryRow> row;
    private Consumer<E> open = _ -> {};

    /** @param name what the list holds, for a screen reader */
    public EntryList(String name, Function<E, EntryRow> row) {
        this.row = row;
        getStyleClass().addAll("entry-list", "edge-to-edge");
        setAccessibleText(name);
        setCellFactory(_ -> new EntryCell<>(row));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected();
            }
        });
    }

    /** Calls {@code open} with the entry the user opens. */
    public EntryList<E> onOpen(Consumer<E> open) {
        this.open = open;
        return this;
    }

    /** What is shown while there are no entries. */
    public EntryList<E> whenEmpty(Node node) {
        setPlaceholder(node);
        return this;
    }

    /** Shows {@code entries}; what was selected stays so if it is among them. */
    public void entries(List<E> entries) {
        var before = getSelectionModel().getSelectedItem();
        var id = before == null ? null : row.apply(before).id();
        getItems().setAll(entries);
        if (id == null || !select(id)) {
            getSelectionModel().clearSelection();
        }
    }

    /** Selects the entry of {@code id} and brings it into view; false if it is not in the list. */
    public boolean select(Object id) {
        ObservableList<E> entries = getItems();
        for (int index = 0; index < entries.size(); index++) {
            if (row.apply(entries.get(index)).id().equals(id)) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 2));
                return true;
            }
        }
        return false;
    }

    /** The selected entry; its value is null while there is none. */
    public ObservableValue<@Nullable E> selected() {
        return getSelectionModel().selectedItemProperty();
    }

    private void keyPressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> openSelected();
            case J -> move(1);
            case K -> move(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int rows) {
        if (!getItems().isEmpty()) {
            int index = Math.clamp(
                    getSelectionModel().getSelectedIndex() + (long) rows,
                    0,
                    getItems().size() - 1);
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - 2));
        }
    }

    private void openSelected() {
        var entry = getSelectionModel().getSelectedItem();
        if (entry != null) {
            open.accept(entry);
        }
    }
}
