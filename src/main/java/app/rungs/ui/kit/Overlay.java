package app.rungs.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The window's content with what floats above it: the palette, a question, a toast. Everything stays in one scene; the
 * page below takes neither focus nor clicks while a layer is open. Esc closes the top layer, and the focus returns to
 * where it was.
 */
public final class Overlay extends StackPane {

    private record Layer(
            Region shade, Node content, @Nullable Node opener) {}

    private final Deque<Layer> layers = new ArrayDeque<>();
    private @Nullable Toast toast;

    public Overlay(Node page) {
        super(page);
        getStyleClass().add("overlay");
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !layers.isEmpty()) {
                close();
                key.consume();
            }
        });
        sceneProperty()
                .flatMap(scene -> scene == null ? null : scene.focusOwnerProperty())
                .subscribe(this::keepFocusOnTop);
    }

    /** Opens {@code content} above everything, its top at {@code share} of the height (0 to 1), in the middle. */
    public void open(Region content, double share) {
        var shade = new Region();
        shade.getStyleClass().add("shade");
        shade.setOnMousePressed(_ -> close());
        var opener = getScene() == null ? null : getScene().getFocusOwner();
        layers.push(new Layer(shade, content, opener));
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(content, Pos.TOP_CENTER);
        content.translateYProperty()
                .bind(heightProperty().multiply(share).map(height -> Math.round(height.doubleValue())));
        getChildren().addAll(shade, content);
    }

    /** Closes the top layer; nothing happens where none is open. */
    public void close() {
        if (layers.isEmpty()) {
            return;
        }
        var layer = layers.pop();
        getChildren().removeAll(layer.shade(), layer.content());
        layer.content().translateYProperty().unbind();
        if (layer.opener() != null) {
            layer.opener().requestFocus();
        }
    }

    /** Whether a layer is open. */
    public boolean isOpen() {
        return !layers.isEmpty();
    }

    /** Says what has happened; gone after 5 seconds. */
    public void toast(String sentence) {
        put(new Toast(sentence, null, () -> {}, this::dropToast));
    }

    /** Says what has happened and offers {@code action}; gone after 10 seconds, unless the pointer or focus is on it. */
    public void toast(String sentence, String action, Runnable act) {
        put(new Toast(sentence, action, act, this::dropToast));
    }

    private void keepFocusOnTop(@Nullable Node focused) {
        var top = layers.peek();
        if (top != null && focused != null && !isWithin(focused, top.content())) {
            firstStop(top.content()).ifPresent(Node::requestFocus);
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstStop(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private void put(Toast next) {
        dropToast();
        toast = next;
        setAlignment(next, Pos.BOTTOM_CENTER);
        getChildren().add(next);
    }

    private void dropToast() {
        if (toast != null) {
            toast.stop();
            getChildren().remove(toast);
            toast = null;
        }
    }
}
