package app.rungs.ui.segment;

import app.rungs.findings.SegmentComparison;
import app.rungs.findings.SegmentComparison.Line;
import app.rungs.findings.SegmentComparison.Part;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.segment.ComparisonViewModel.Shown;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two to four segments side by side. Ctrl with an arrow moves the column that has the focus, Delete takes it out. */
final class ComparePane extends VBox implements Page {

    private final ComparisonViewModel model;
    private final Desk desk;
    private final StickyGrid grid = new StickyGrid();
    private final StackPane body = new StackPane(grid);
    private final MenuButton add = new MenuButton(Messages.of("segment.compare.add"), Icon.ADD.node());
    private @Nullable Id<Segment> moving;

    ComparePane(Desk desk, List<Id<Segment>> columns) {
        this.desk = desk;
        model = new ComparisonViewModel(desk, columns);
        getStyleClass().add("compare");
        var words = new Label(Messages.of("segment.compare.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        add.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(words, add);
        head.getStyleClass().add("matrix-top");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        model.shown().subscribe(this::show);
    }

    private void show(Shown shown) {
        add.getItems().setAll(shown.others().stream().map(this::adding).toList());
        add.setDisable(shown.others().isEmpty() || shown.comparison().segments().size() >= SegmentComparison.MOST);
        if (shown.read() && !shown.isPossible()) {
            body.getChildren().setAll(empty());
            return;
        }
        body.getChildren().setAll(grid);
        build(shown.comparison());
    }

    private MenuItem adding(Segment segment) {
        var item = new MenuItem(segment.name());
        item.setOnAction(_ -> model.add(segment.id()));
        return item;
    }

    private EmptyState empty() {
        return new EmptyState(
                        Icon.COLUMNS, Messages.of("segment.compare.none.title"), Messages.of("segment.compare.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(EntryType.SEGMENT)),
                        Icon.ADD,
                        () -> desk.navigator().create(EntryType.SEGMENT)));
    }

    private void build(SegmentComparison comparison) {
        var segments = comparison.segments();
        grid.clear(segments.size());
        grid.put(CompareCells.corner(), 0, 0);
        for (int column = 0; column < segments.size(); column++) {
            var header = header(segments.get(column), segments.size());
            grid.put(header, column + 1, 0);
            if (segments.get(column).id().equals(moving)) {
                header.requestFocus();
            }
        }
        int row = 1;
        Part part = null;
        for (var line : comparison.lines()) {
            if (line.part() != part) {
                part = line.part();
                grid.put(CompareCells.part(part), 0, row, segments.size() + 1);
                row++;
            }
            put(line, row, segments.size());
            row++;
        }
    }

    private void put(Line line, int row, int columns) {
        grid.put(CompareCells.label(line, desk), 0, row);
        if (line.refusal() != null) {
            grid.put(CompareCells.refusal(line.refusal()), 1, row, columns);
            return;
        }
        for (int column = 0; column < columns; column++) {
            grid.put(CompareCells.cell(line.cells().get(column), desk), column + 1, row);
        }
    }

    private CompareHeader header(Segment segment, int columns) {
        var header = new CompareHeader(
                segment,
                columns > SegmentComparison.FEWEST,
                () -> desk.navigator().open(segment.id()),
                () -> model.remove(segment.id()));
        header.addEventFilter(KeyEvent.KEY_PRESSED, key -> keyPressed(key, segment));
        return header;
    }

    private void keyPressed(KeyEvent key, Segment segment) {
        boolean sideways = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
        if (sideways && key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
            moving = segment.id();
            model.move(segment.id(), key.getCode() == KeyCode.LEFT ? -1 : 1);
            key.consume();
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        var first = grid.lookup(".compare-header");
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
