package app.rungs.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A list on the left, one of it on the right; the border between them can be dragged. */
public final class MasterDetail extends SplitPane {

    private final StackPane detail = new StackPane();

    /** @param empty what the right side shows while nothing is chosen */
    public MasterDetail(Region master, Node empty) {
        getStyleClass().add("master-detail");
        master.setMinWidth(240);
        detail.setMinWidth(320);
        detail.getStyleClass().add("detail");
        getItems().setAll(master, detail);
        setResizableWithParent(master, false);
        setDividerPositions(0.34);
        detail(empty);
    }

    /** Shows {@code node} on the right, from its top. */
    public void detail(Node node) {
        var scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        detail.getChildren().setAll(scroll);
        // The skin puts the node into the window: before, none of its fields can take the focus.
        scroll.applyCss();
    }
}
