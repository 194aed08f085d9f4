package app.rungs.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Brings a part of a scrolled page into view, moving the page as little as will do. */
public final class IntoView {

    /** What stays free above and below, in pixels. */
    private static final double AROUND = 12;

    private IntoView() {}

    /** Lays out what {@code node} stands in and scrolls it there; does nothing where nothing scrolls. */
    public static void scroll(Node node) {
        scrolling(node).ifPresent(it -> scroll(it, node));
    }

    /** What scrolls {@code node}, the nearest of several. */
    public static Optional<ScrollPane> scrolling(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                return Optional.of(scroll);
            }
        }
        return Optional.empty();
    }

    private static void scroll(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        var content = scroll.getContent();
        double hidden = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var box = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double lowest = box.getMinY() - AROUND;
        double needed = box.getMaxY() + AROUND - scroll.getViewportBounds().getHeight();
        // What is taller than the view shows its beginning.
        double wanted = Math.min(lowest, Math.max(top, needed));
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
