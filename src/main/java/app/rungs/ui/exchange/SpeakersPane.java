package app.rungs.ui.exchange;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The speakers of one conversation: names are edited in place, rows chosen together are made one or swapped. */
final class SpeakersPane extends VBox {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final ImportViewModel model;
    private final Speakers speakers;
    private final Runnable changed;
    private final TableView<Speakers.Row> table = new TableView<>();
    private final Button rename = Buttons.secondary(Messages.of("import.speakers.rename"), Icon.EDIT, this::rename);
    private final Button merge = Buttons.secondary(Messages.of("import.speakers.merge"), Icon.LINK, this::merge);
    private final Button swap = Buttons.secondary(Messages.of("import.speakers.swap"), Icon.REFRESH, this::swap);
    private final Button undo = Buttons.quiet(Messages.of("import.speakers.undo"), Icon.UNDO, this::undo);

    /** @param changed what else shows the names */
    SpeakersPane(ImportViewModel model, Arrival arrival, Runnable changed) {
        this.model = model;
        this.speakers = model.chosen().speakers(arrival);
        this.changed = changed;
        getStyleClass().add("file-detail");
        var hint = new Label(Messages.of("import.speakers.words"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        fillTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        var bar = new HBox(rename, merge, swap, undo);
        bar.getStyleClass().add("import-buttons");
        getChildren().setAll(hint, bar, table);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        show();
    }

    private void fillTable() {
        table.setAccessibleText(Messages.of("import.step.speakers"));
        table.setEditable(true);
        table.setMinHeight(160);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var name = column(Messages.of("import.speakers.name"), 180, Speakers.Row::name);
        name.setCellFactory(TextFieldTableCell.forTableColumn());
        name.setEditable(true);
        name.setOnEditCommit(
                edit -> change(() -> speakers.rename(edit.getRowValue().name(), edit.getNewValue())));
        var turns = column(Messages.of("import.speakers.turns"), 60, row -> Integer.toString(row.turns()));
        turns.getStyleClass().add("number");
        table.getColumns().add(name);
        table.getColumns().add(turns);
        table.getColumns()
                .add(column(
                        Messages.of("import.speakers.person"),
                        110,
                        row -> model.isKnown(row.name()) ? Messages.of("import.speakers.known") : ""));
        table.getColumns().add(column(Messages.of("import.speakers.first"), 260, Speakers.Row::first));
        table.getSelectionModel().getSelectedIndices().subscribe(this::enable);
    }

    private static TableColumn<Speakers.Row, String> column(
            String name, double width, Function<Speakers.Row, String> words) {
        var column = new TableColumn<Speakers.Row, String>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words.apply(row.getValue()).replace('\n', ' ')));
        return column;
    }

    private void keyPressed(KeyEvent key) {
        if (UNDO.match(key) && table.getEditingCell() == null) {
            undo();
            key.consume();
        } else if (key.getCode() == KeyCode.F2) {
            rename();
            key.consume();
        }
    }

    private void rename() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            table.requestFocus();
            table.edit(row, table.getColumns().getFirst());
        }
    }

    private void merge() {
        change(() -> speakers.merge(chosen()));
    }

    private void swap() {
        var two = chosen();
        change(() -> speakers.swap(two.getFirst(), two.getLast()));
    }

    private void undo() {
        change(speakers::undo);
    }

    private void change(Runnable correction) {
        correction.run();
        show();
        changed.run();
    }

    private List<String> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(Speakers.Row::name)
                .toList();
    }

    private void show() {
        int chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(speakers.rows());
        table.getSelectionModel()
                .clearAndSelect(Math.min(chosen, table.getItems().size() - 1));
        enable();
    }

    private void enable() {
        int chosen = table.getSelectionModel().getSelectedItems().size();
        rename.setDisable(chosen != 1);
        merge.setDisable(chosen < 2);
        swap.setDisable(chosen != 2);
        undo.setDisable(!speakers.canUndo());
    }
}
