package app.rungs.ui.department;

import app.rungs.exchange.csv.PastedGrid.Column;
import app.rungs.exchange.csv.PastedGrid.Role;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A grid to paste readings into or to type them: each column says what it is, each cell that is wrong says why. */
final class PastePane extends VBox {

    private static final int NAMED = 5;

    private final PasteViewModel model;
    private final FlowPane meanings = new FlowPane(12, 8);
    private final TableView<Integer> table = new TableView<>();
    private final Label reasons = FormulaPane.muted("");
    private final Label said = FormulaPane.muted("");
    private final Button add;
    private List<Column> shown = List.of();
    private List<String> offered = List.of();

    /** What a column can be: a role, or the values of a metric. */
    private record Meaning(Role role, String metric) {}

    PastePane(Desk desk, Id<Metric> metric, Runnable close) {
        model = new PasteViewModel(desk, metric, this::refresh);
        getStyleClass().addAll("link-section", "paste-pane");
        add = Buttons.secondary("", Icon.ACCEPT, this::add);
        table.getStyleClass().addAll("values-table", "grid-table");
        table.setAccessibleText(Messages.of("department.grid"));
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setOnKeyPressed(key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.V && table.getEditingCell() == null) {
                pasteClipboard();
                key.consume();
            }
        });
        reasons.getStyleClass().add("fault-words");
        for (var words : List.of(reasons, said)) {
            words.managedProperty().bind(words.textProperty().isEmpty().not());
        }
        var buttons = new HBox(
                8,
                add,
                Buttons.quiet(Messages.of("department.grid.paste"), Icon.COPY, this::pasteClipboard),
                Buttons.quiet(Messages.of("department.grid.row"), Icon.ADD, model::addRow),
                Buttons.quiet(Messages.of("department.grid.clear"), Icon.DELETE, model::clear));
        getChildren()
                .setAll(
                        new SectionTitle(
                                Messages.of("department.grid"),
                                Buttons.quiet(Messages.of("department.grid.close"), Icon.CLOSE, close)),
                        FormulaPane.muted(Messages.of("department.grid.hint")),
                        meanings,
                        table,
                        reasons,
                        said,
                        buttons);
        refresh();
    }

    /** Takes text as a spreadsheet copies it. */
    CompletableFuture<?> paste(String text) {
        return model.paste(text);
    }

    void close() {
        model.close();
    }

    private void add() {
        var _ = model.add();
    }

    private void pasteClipboard() {
        var text = Clipboard.getSystemClipboard().getString();
        var _ = model.paste(text == null ? "" : text);
    }

    private void refresh() {
        if (!model.grid().columns().equals(shown) || !model.metrics().equals(offered)) {
            shown = model.grid().columns();
            offered = model.metrics();
            meanings.getChildren()
                    .setAll(IntStream.range(0, shown.size())
                            .mapToObj(this::meaning)
                            .toList());
            table.getColumns()
                    .setAll(IntStream.range(0, shown.size())
                            .mapToObj(this::column)
                            .toList());
        }
        table.getItems().setAll(IntStream.range(0, model.grid().size()).boxed().toList());
        table.refresh();
        reasons.setText(reasons());
        said.setText(model.said() == null ? "" : model.said());
        add.setText(Messages.of("department.grid.add", model.ready()));
        add.setDisable(model.ready() == 0);
    }

    private Node meaning(int index) {
        var column = shown.get(index);
        var meanings = new ArrayList<Meaning>();
        for (var role : Role.values()) {
            if (role != Role.VALUE) {
                meanings.add(new Meaning(role, ""));
            }
        }
        offered.forEach(name -> meanings.add(new Meaning(Role.VALUE, name)));
        var input = ChoiceInput.of(meanings, PastePane::inWords);
        input.show(new Meaning(column.role(), column.metric() == null ? "" : column.metric()));
        input.onCommit(chosen -> {
            if (chosen != null) {
                model.column(index, chosen.role(), chosen.metric().isEmpty() ? null : chosen.metric());
            }
        });
        var row = new FieldRow(column.heading(), input);
        row.setPrefWidth(170);
        return row;
    }

    private static String inWords(Meaning meaning) {
        return meaning.role() == Role.VALUE
                ? Messages.of("department.grid.value", meaning.metric())
                : Messages.of("department.role." + meaning.role().name().toLowerCase(Locale.ROOT));
    }

    private TableColumn<Integer, String> column(int index) {
        var column = new TableColumn<Integer, String>(shown.get(index).heading());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(140);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                row.getValue() < model.grid().size() ? model.grid().cell(row.getValue(), index) : ""));
        column.setCellFactory(_ -> new GridCell(row -> model.reason(row, index)));
        column.setOnEditCommit(edit -> model.correct(edit.getRowValue(), index, edit.getNewValue()));
        return column;
    }

    private String sentence(int row, int column) {
        var reason = model.reason(row, column);
        return reason == null
                ? ""
                : Messages.of(
                        "department.grid.reason", row + 1, shown.get(column).heading(), reason);
    }

    /** The first cells that are wrong, in words: what a tooltip says at the cell is here for every reader. */
    private String reasons() {
        var first = IntStream.range(0, model.grid().size())
                .boxed()
                .flatMap(row -> IntStream.range(0, shown.size())
                        .mapToObj(column -> sentence(row, column))
                        .filter(words -> !words.isEmpty()))
                .limit(NAMED)
                .collect(Collectors.joining("\n"));
        int more = model.wrong() - NAMED;
        if (model.grid().isBlank()) {
            return "";
        }
        return more > 0 ? first + "\n" + Messages.of("department.grid.more", more) : first;
    }
}
