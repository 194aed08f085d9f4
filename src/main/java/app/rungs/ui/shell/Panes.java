package app.rungs.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/** Moves the focus from one part of the window to the next: the sidebar, then each part of the room. */
final class Panes {

    private Panes() {}

    /**
     * Gives the focus to the part after the one that has it.
     *
     * @param step 1 for the next, -1 for the one before
     */
    static void move(Parent sidebar, Parent room, @Nullable Node focused, int step) {
        var panes = new ArrayList<Node>();
        panes.add(sidebar);
        panes.addAll(parts(room));
        int here = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (focused != null && holds(panes.get(i), focused)) {
                here = i;
            }
        }
        for (int i = 1; i <= panes.size(); i++) {
            var next = stop(panes.get(Math.floorMod(here + i * step, panes.size())));
            if (next.isPresent()) {
                next.get().requestFocus();
                return;
            }
        }
    }

    private static List<? extends Node> parts(Parent room) {
        return room.lookup(".split-pane") instanceof SplitPane split ? split.getItems() : List.of(room);
    }

    private static boolean holds(Node pane, Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == pane) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> stop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> stop(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
