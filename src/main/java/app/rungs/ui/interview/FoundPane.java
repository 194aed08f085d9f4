package app.rungs.ui.interview;

import app.rungs.model.Filter;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A filter over a table of what it lets through. Headers sort, off the screen's thread; Enter opens, Ctrl+A and Shift with
 * the arrows select many.
 */
final class FoundPane<R> extends VBox implements Page {

    private final Desk desk;
    private final FoundViewModel<R> model;
    private final Function<R, Id<?>> id;
    private final String unfiltered;
    private final FilterBox filters;
    private final TableView<R> table = new TableView<>();
    private final Map<TableColumn<R, ?>, Function<R, Comparable<?>>> keys = new HashMap<>();
    private final Label count = new Label();
    private final HBox bar = new HBox();
    private final StackPane over;
    private Consumer<Filter> refiltered = _ -> {};

    /**
     * @param id what a row opens
     * @param unfiltered what is said where there are no rows at all
     */
    FoundPane(
            Desk desk,
            FoundViewModel<R> model,
            List<FoundColumn<R>> columns,
            Function<R, Id<?>> id,
            String unfiltered,
            String name) {
        this.desk = desk;
        this.model = model;
        this.id = id;
        this.unfiltered = unfiltered;
        getStyleClass().add("found-pane");
        filters = new FilterBox(desk, filter -> {
            model.filter(filter);
            refiltered.accept(filter);
        });
        table.setAccessibleText(name);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(_ -> {
            sort();
            return true;
        });
        columns.forEach(this::add);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
        table.getSelectionModel().getSelectedIndices().subscribe(this::say);
        count.getStyleClass().add("caption");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().setAll(count, space);
        bar.getStyleClass().add("found-bar");
        over = new StackPane(table);
        VBox.setVgrow(over, Priority.ALWAYS);
        getChildren().setAll(filters, bar, over);
        model.found().subscribe(this::show);
        model.filter(model.filter());
    }

    /** Puts something to do with the rows beside their number. */
    FoundPane<R> tool(Node tool) {
        bar.getChildren().add(tool);
        return this;
    }

    /** Puts something over the table, such as what a tool opens. */
    FoundPane<R> over(Node node) {
        over.getChildren().add(node);
        return this;
    }

    /** Hears of the filter whenever the user changes it. */
    FoundPane<R> onFilter(Consumer<Filter> heard) {
        refiltered = heard;
        return this;
    }

    /** The rows that are selected. */
    List<R> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    TableView<R> table() {
        return table;
    }

    private void add(FoundColumn<R> column) {
        var shown = new TableColumn<R, String>(column.title());
        shown.setPrefWidth(column.width());
        shown.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(column.words().apply(row.getValue())));
        keys.put(shown, column.key());
        table.getColumns().add(shown);
    }

    private void sort() {
        model.sort(new FoundOrder<>(table.getSortOrder().stream()
                .map(column -> new FoundOrder.Key<>(
                        Objects.requireNonNull(keys.get(column)),
                        column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList()));
    }

    private void show(FoundViewModel.Found<R> found) {
        filters.show(found.filter(), found.names());
        var before = table.getSelectionModel().getSelectedItems().stream()
                .map(id)
                .collect(java.util.stream.Collectors.toSet());
        table.getItems().setAll(found.rows());
        if (!before.isEmpty()) {
            select(before);
        }
        table.setPlaceholder(placeholder(found));
        say();
    }

    private void select(java.util.Set<Id<?>> before) {
        var rows = table.getItems();
        var places = new java.util.ArrayList<Integer>();
        for (int at = 0; at < rows.size() && places.size() < before.size(); at++) {
            if (before.contains(id.apply(rows.get(at)))) {
                places.add(at);
            }
        }
        table.getSelectionModel().clearSelection();
        if (!places.isEmpty()) {
            table.getSelectionModel()
                    .selectIndices(
                            places.getFirst(),
                            places.stream().skip(1).mapToInt(Integer::intValue).toArray());
        }
    }

    private Node placeholder(FoundViewModel.Found<R> found) {
        if (!found.read()) {
            return new Label();
        } else if (!found.problem().isEmpty()) {
            return new EmptyState(Icon.WARNING, Messages.of("filter.wrong"), found.problem());
        } else if (found.filter().isEmpty()) {
            return new EmptyState(Icon.LIST, Messages.of("filter.nothing"), unfiltered);
        }
        return new EmptyState(Icon.SEARCH, Messages.of("filter.noMatch.title"), Messages.of("filter.noMatch"))
                .with(Buttons.secondary(Messages.of("filter.clear"), null, filters::clear));
    }

    private void say() {
        var found = model.found().get();
        int chosen = table.getSelectionModel().getSelectedIndices().size();
        var words = found.rows().size() == found.total()
                ? Messages.of("filter.count.all", found.total())
                : Messages.of("filter.count.some", found.rows().size(), found.total());
        count.setText(chosen > 1 ? words + " · " + Messages.of("filter.count.selected", chosen) : words);
    }

    private void keyPressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            open();
            key.consume();
        }
    }

    private void open() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            desk.navigator().open(id.apply(row));
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        table.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
