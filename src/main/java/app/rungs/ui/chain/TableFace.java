package app.rungs.ui.chain;

import app.rungs.findings.chain.Chain;
import app.rungs.findings.chain.ChainWords;
import app.rungs.findings.chain.Node;
import app.rungs.findings.chain.Step;
import app.rungs.insight.Strength;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Every link of a chain in a row, with the parts its strength is made of. */
final class TableFace extends TableView<TableFace.Row> {

    /** A link and its two ends. */
    record Row(Node from, Step step, Node to) {}

    private final Desk desk;

    TableFace(Desk desk) {
        this.desk = desk;
        getStyleClass().add("chain-table");
        setAccessibleText(Messages.of("chain.face.table"));
        getColumns().add(entry(Messages.of("chain.table.from"), Row::from));
        getColumns().add(words(Messages.of("chain.table.claim"), 104, row -> ChainWords.claim(row.step())));
        getColumns().add(entry(Messages.of("chain.table.to"), Row::to));
        var strength = number(
                Messages.of("chain.table.strength"), 96, row -> row.step().confidence(), 1);
        strength.setCellFactory(_ -> new StrengthCell());
        getColumns().add(strength);
        getColumns().add(part(Messages.of("chain.table.breadth"), Strength::breadth));
        getColumns().add(part(Messages.of("chain.table.hand"), Strength::hand));
        getColumns().add(part(Messages.of("chain.table.recency"), Strength::recency));
        getColumns().add(part(Messages.of("chain.table.diversity"), Strength::diversity));
        getColumns().add(part(Messages.of("chain.table.agreement"), Strength::agreement));
    }

    void show(Chain chain) {
        getItems()
                .setAll(chain.steps().stream()
                        .map(step -> new Row(chain.node(step.from()), step, chain.node(step.to())))
                        .sorted(Comparator.comparing((Row row) -> row.from().stage())
                                .thenComparing(row -> -row.step().confidence())
                                .thenComparing(row -> row.from().title()))
                        .toList());
    }

    private TableColumn<Row, Node> entry(String name, Function<Row, Node> end) {
        var column = new TableColumn<Row, Node>(name);
        column.setPrefWidth(196);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(end.apply(row.getValue())));
        column.setComparator(Comparator.comparing(Node::title));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Node node, boolean empty) {
                super.updateItem(node, empty);
                if (node == null || empty) {
                    setGraphic(null);
                    return;
                }
                var link = new Hyperlink(node.title());
                link.getStyleClass().add("matrix-name");
                link.setOnAction(_ -> desk.navigator().open(node.id()));
                setGraphic(link);
            }
        });
        return column;
    }

    private static TableColumn<Row, String> words(String name, double width, Function<Row, String> words) {
        var column = new TableColumn<Row, String>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        return column;
    }

    private static TableColumn<Row, Double> part(String name, ToDoubleFunction<Strength> part) {
        return number(
                name,
                68,
                row -> {
                    var strength = row.step().strength();
                    return strength == null ? Double.NaN : part.applyAsDouble(strength);
                },
                2);
    }

    private static TableColumn<Row, Double> number(String name, double width, ToDoubleFunction<Row> value, int places) {
        var column = new TableColumn<Row, Double>(name);
        column.setPrefWidth(width);
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Double number, boolean empty) {
                super.updateItem(number, empty);
                setText(
                        number == null || number.isNaN()
                                ? ""
                                : String.format(Locale.ROOT, "%." + places + "f", number));
            }
        });
        return column;
    }

    /** The strength, or in words that there is no evidence. */
    private static final class StrengthCell extends TableCell<Row, Double> {

        @Override
        protected void updateItem(@Nullable Double number, boolean empty) {
            super.updateItem(number, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setText(row == null ? "" : ChainWords.brief(row.step()));
        }
    }
}
