package app.rungs.ui.interview;

import java.util.concurrent.Executor;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What floats over the words beside what is selected: the bubble, and what it opens. */
final class Floating extends Pane {

    /** The space between the words and what floats beside them, and to the edges, in pixels. */
    private static final double GAP = 6;

    private final Executor screen;
    private final Node text;

    /**
     * @param screen runs what follows once the caret has been moved
     * @param text whose caret things float beside
     */
    Floating(Executor screen, Node text, Region... floats) {
        this.screen = screen;
        this.text = text;
        setPickOnBounds(false);
        getChildren().setAll(floats);
        for (var part : floats) {
            part.visibleProperty().subscribe(visible -> {
                if (visible) {
                    screen.execute(() -> place(part));
                }
            });
            part.heightProperty().subscribe((_, _) -> place(part));
        }
        var caret = text.lookup(".caret");
        if (caret != null) {
            caret.boundsInParentProperty().subscribe((_, _) -> follow());
        }
    }

    /** Puts what is shown beside the caret anew: it was moved, or the words under it were. */
    final void follow() {
        if (getChildren().stream().anyMatch(Node::isVisible)) {
            screen.execute(() -> getChildren().stream().filter(Node::isVisible).forEach(part -> place((Region) part)));
        }
    }

    private void place(Region part) {
        part.autosize();
        var at = caret();
        double x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, getWidth() - part.getWidth() - GAP));
        double below = at.getMaxY() + GAP;
        double above = at.getMinY() - part.getHeight() - GAP;
        boolean fits = below + part.getHeight() <= getHeight() - GAP || above < GAP;
        double y = Math.clamp(fits ? below : above, GAP, Math.max(GAP, getHeight() - part.getHeight() - GAP));
        part.relocate(Math.round(x), Math.round(y));
    }

    private Bounds caret() {
        var caret = text.lookup(".caret");
        var bounds = caret == null ? null : caret.localToScene(caret.getBoundsInLocal());
        return bounds == null || bounds.isEmpty() ? new BoundingBox(getWidth() / 2, GAP, 1, 1) : sceneToLocal(bounds);
    }
}
