package app.rungs.ui.segment;

import app.rungs.findings.ObstacleValues;
import app.rungs.findings.ValueSheet;
import app.rungs.model.EntryType;
import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.segment.ValueMatrixViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Obstacles down, segments across, points in the cells; below, why the chosen obstacle is worth what it is to whom. */
final class ValueMatrixPane extends VBox implements Page {

    private final ValueMatrixViewModel model;
    private final Desk desk;
    private final GridPane grid = new GridPane();
    private final VBox agreements = new VBox();
    private final WorthPane worth;
    private final VBox content;
    private final ScrollPane scroll;
    private final List<PointsCell> cells = new ArrayList<>();
    private final List<Node> foot = new ArrayList<>();
    private List<Segment> segments = List.of();
    private List<Obstacle> obstacles = List.of();
    private @Nullable Obstacle chosen;

    ValueMatrixPane(Desk desk) {
        this.desk = desk;
        model = new ValueMatrixViewModel(desk);
        worth = new WorthPane(model, desk);
        content = new VBox(grid, agreements, worth);
        scroll = new ScrollPane(content);
        getStyleClass().add("value-matrix");
        content.getStyleClass().add("value-content");
        agreements.getStyleClass().add("agreements");
        grid.getStyleClass().add("matrix");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), scroll);
        model.shown().subscribe(this::show);
    }

    private HBox head() {
        var words = new Label(Messages.of("segment.matrix.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(words, Buttons.secondary(Messages.of("segment.matrix.copy"), Icon.COPY, this::copy));
        head.getStyleClass().add("matrix-top");
        return head;
    }

    private void copy() {
        var sheet = new ClipboardContent();
        sheet.putString(ValueSheet.of(model.shown().get().values()));
        Clipboard.getSystemClipboard().setContent(sheet);
        desk.navigator().say(Messages.of("segment.matrix.copied", obstacles.size()));
    }

    private void show(Shown shown) {
        var values = shown.values();
        if (!values.segments().equals(segments)
                || !values.obstacles().equals(obstacles)
                || grid.getChildren().isEmpty()) {
            segments = values.segments();
            obstacles = values.obstacles();
            build();
        }
        boolean nothing = shown.read() && (segments.isEmpty() || obstacles.isEmpty());
        scroll.setContent(nothing ? empty() : content);
        scroll.setFitToHeight(nothing);
        cells.forEach(cell -> cell.show(values));
        summarise(values);
        if (chosen == null || !obstacles.contains(chosen)) {
            chosen = values.mostDivergent().orElse(null);
        }
        if (chosen != null && shown.read()) {
            worth.show(chosen);
        }
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
        cells.forEach(PointsCell::commit);
        cells.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        var first = new ColumnConstraints(200, 300, Double.MAX_VALUE);
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        grid.add(MatrixWords.head(Messages.of("types.obstacle")), 0, 0);
        for (int column = 1; column <= segments.size() + 1; column++) {
            var points = new ColumnConstraints(112, 148, 180);
            points.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(points);
        }
        for (int column = 1; column <= segments.size(); column++) {
            grid.add(MatrixWords.head(segments.get(column - 1).name()), column, 0);
        }
        grid.add(MatrixWords.head(Messages.of("segment.matrix.divergence")), segments.size() + 1, 0);
        for (int row = 1; row <= obstacles.size(); row++) {
            row(row, obstacles.get(row - 1));
        }
    }

    private void row(int row, Obstacle obstacle) {
        var name = new Hyperlink(obstacle.statement());
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
        name.setOnAction(_ -> choose(obstacle));
        grid.add(name, 0, row);
        for (int column = 1; column <= segments.size(); column++) {
            var cell = new PointsCell(model, segments.get(column - 1), obstacle, () -> choose(obstacle));
            cells.add(cell);
            grid.add(cell, column, row);
        }
    }

    private void choose(Obstacle obstacle) {
        chosen = obstacle;
        worth.show(obstacle);
    }

    /** The differences, the sums and the agreements: what follows from the points. */
    private void summarise(ObstacleValues values) {
        grid.getChildren().removeAll(foot);
        foot.clear();
        for (int row = 1; row <= obstacles.size(); row++) {
            foot(MatrixWords.divergence(values.divergence(obstacles.get(row - 1))), segments.size() + 1, row);
        }
        int last = obstacles.size() + 1;
        foot(MatrixWords.head(Messages.of("segment.matrix.sum")), 0, last);
        for (int column = 1; column <= segments.size(); column++) {
            foot(MatrixWords.sum(values.given(segments.get(column - 1))), column, last);
        }
        agreements.getChildren().setAll(MatrixWords.findings(values));
    }

    private void foot(Node node, int column, int row) {
        foot.add(node);
        grid.add(node, column, row);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        cells.stream().findFirst().ifPresent(PointsCell::enter);
    }

    @Override
    public void close() {
        cells.forEach(PointsCell::commit);
        worth.close();
        model.close();
    }
}
