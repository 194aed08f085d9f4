package app.rungs.ui.segment;

import app.rungs.model.EntryType;
import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.NumberInput;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import app.rungs.ui.segment.ValueMatrixViewModel.Cell;
import app.rungs.ui.segment.ValueMatrixViewModel.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Obstacles down, segments across, points in the cells; under each segment how many of its 100 are given. */
final class ValueMatrixPane extends VBox implements Page {

    private final ValueMatrixViewModel model;
    private final Desk desk;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final ReasonPane reason;
    private final Map<Cell, NumberInput<Integer>> cells = new HashMap<>();
    private final Map<Segment, Label> sums = new HashMap<>();
    private List<Segment> segments = List.of();
    private List<Obstacle> obstacles = List.of();

    ValueMatrixPane(Desk desk) {
        this.desk = desk;
        model = new ValueMatrixViewModel(desk);
        reason = new ReasonPane(model, desk);
        getStyleClass().add("value-matrix");
        var words = new Label(Messages.of("segment.matrix.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        grid.getStyleClass().add("matrix");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(words, scroll, reason);
        model.shown().subscribe(this::show);
    }

    private void show(Shown shown) {
        if (!shown.segments().equals(segments)
                || !shown.obstacles().equals(obstacles)
                || grid.getChildren().isEmpty()) {
            segments = shown.segments();
            obstacles = shown.obstacles();
            build();
        }
        boolean nothing = shown.read() && (segments.isEmpty() || obstacles.isEmpty());
        scroll.setContent(nothing ? empty() : grid);
        scroll.setFitToHeight(nothing);
        for (var segment : segments) {
            for (var obstacle : obstacles) {
                var input = cells.get(cell(segment, obstacle));
                if (input != null) {
                    input.show(shown.at(segment, obstacle)
                            .map(value -> (Integer) value.points())
                            .orElse(null));
                }
            }
            sum(segment, shown.given(segment));
        }
        reason.refresh();
    }

    private EmptyState empty() {
        var missing = segments.isEmpty() ? EntryType.SEGMENT : EntryType.OBSTACLE;
        return new EmptyState(Icon.VALUE, Messages.of("segment.matrix.none.title"), Messages.of("segment.matrix.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(missing)),
                        Icon.ADD,
                        () -> desk.navigator().create(missing)));
    }

    private void build() {
        cells.clear();
        sums.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        var first = new ColumnConstraints(220, 320, Double.MAX_VALUE);
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        grid.add(head(Messages.of("types.obstacle")), 0, 0);
        for (int column = 1; column <= segments.size(); column++) {
            var points = new ColumnConstraints(112, 148, 180);
            points.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(points);
            grid.add(head(segments.get(column - 1).name()), column, 0);
        }
        for (int row = 1; row <= obstacles.size(); row++) {
            row(row, obstacles.get(row - 1));
        }
        int last = obstacles.size() + 1;
        grid.add(head(Messages.of("segment.matrix.sum")), 0, last);
        for (int column = 1; column <= segments.size(); column++) {
            var sum = new Label();
            sum.setWrapText(true);
            sums.put(segments.get(column - 1), sum);
            grid.add(sum, column, last);
        }
    }

    private void row(int row, Obstacle obstacle) {
        var name = new Hyperlink(obstacle.statement());
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
        name.setOnAction(_ -> desk.navigator().open(obstacle.id()));
        grid.add(name, 0, row);
        for (int column = 1; column <= segments.size(); column++) {
            var segment = segments.get(column - 1);
            var input = NumberInput.whole(0, 100).prompt("–");
            input.control().setAccessibleText(segment.name() + ", " + obstacle.statement());
            input.onCommit(points -> model.give(segment, obstacle, points));
            input.control().focusedProperty().subscribe(focused -> {
                if (focused) {
                    reason.show(segment, obstacle);
                }
            });
            cells.put(cell(segment, obstacle), input);
            grid.add(input.node(), column, row);
        }
    }

    private void sum(Segment segment, int given) {
        var sum = sums.get(segment);
        if (sum != null) {
            sum.setText(
                    given > 100
                            ? Messages.of("segment.matrix.tooMany", given, given - 100)
                            : Messages.of("segment.matrix.given", given));
            var tone = given == 100 ? Tone.SUCCESS : given > 100 ? Tone.WARNING : Tone.NEUTRAL;
            var icon = Icon.of(tone);
            sum.setGraphic(icon == null ? null : icon.node());
            sum.getStyleClass().setAll("label", "matrix-sum", "toned", tone.styleClass());
        }
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("matrix-head");
        Tips.whenCut(label);
        return label;
    }

    private static Cell cell(Segment segment, Obstacle obstacle) {
        return new Cell(segment.id().value(), obstacle.id().value());
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        grid.requestFocus();
    }

    @Override
    public void close() {
        cells.values().forEach(NumberInput::commit);
        reason.commit();
        model.close();
    }
}
