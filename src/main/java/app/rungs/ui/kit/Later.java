package app.rungs.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pane that is made when it is first wanted, and stays in it from then on: a page opens sooner without what
 * hardly anybody will look at.
 *
 * @param <N> what is made
 */
public final class Later<N extends Node> {

    private final Pane pane;
    private final Supplier<N> making;
    private @Nullable N made;

    /** @param pane what it will lie in, over all else */
    public Later(Pane pane, Supplier<N> making) {
        this.pane = pane;
        this.making = making;
    }

    public N get() {
        var node = made;
        if (node == null) {
            node = making.get();
            made = node;
            pane.getChildren().add(node);
        }
        return node;
    }

    public boolean isVisible() {
        return made != null && made.isVisible();
    }

    /** Shows it or hides it; nothing is made to be hidden. */
    public void setVisible(boolean visible) {
        if (visible || made != null) {
            get().setVisible(visible);
        }
    }
}
