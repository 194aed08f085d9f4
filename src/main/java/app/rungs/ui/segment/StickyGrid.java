package app.rungs.ui.segment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A table that scrolls under its first row and its first column, which stay where they are. */
final class StickyGrid extends ScrollPane {

    private static final double FIRST = 190;
    private static final double LEAST = 200;

    private final GridPane grid = new GridPane();
    private final List<Node> top = new ArrayList<>();
    private final List<Node> left = new ArrayList<>();

    StickyGrid() {
        getStyleClass().add("sticky-grid");
        grid.getStyleClass().add("sticky-cells");
        setContent(grid);
        setFitToWidth(true);
        setFocusTraversable(false);
        vvalueProperty().subscribe(_ -> stick());
        hvalueProperty().subscribe(_ -> stick());
        viewportBoundsProperty().subscribe(_ -> stick());
        grid.layoutBoundsProperty().subscribe(_ -> stick());
    }

    /** Empties the table for {@code columns} columns beside the first. */
    void clear(int columns) {
        top.clear();
        left.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints(FIRST));
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints(LEAST, 300, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
    }

    /** Puts a node into the table; row 0 and column 0 stay in view. */
    void put(Node node, int column, int row) {
        put(node, column, row, 1);
    }

    /** The same across several columns. */
    void put(Node node, int column, int row, int columns) {
        grid.add(node, column, row, columns, 1);
        GridPane.setFillHeight(node, true);
        if (row == 0) {
            top.add(node);
        }
        if (column == 0) {
            left.add(node);
        }
        node.setViewOrder(row == 0 && column == 0 ? -3 : row == 0 ? -2 : column == 0 ? -1 : 0);
        stick();
    }

    private void stick() {
        double down = offset(getVvalue(), grid.getHeight(), getViewportBounds().getHeight());
        double along = offset(getHvalue(), grid.getWidth(), getViewportBounds().getWidth());
        top.forEach(node -> node.setTranslateY(down));
        left.forEach(node -> node.setTranslateX(along));
    }

    private static double offset(double value, double whole, double seen) {
        return Math.round(Math.max(0, whole - seen) * value);
    }
}
