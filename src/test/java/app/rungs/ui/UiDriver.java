package app.rungs.ui;

import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.IntoView;
import app.rungs.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/**
 * Drives a window as a user would: clicks, types, looks. The only class that knows TestFX, which finds the nodes; keys
 * and clicks go through JavaFX' own robot, which is quicker. Nothing sleeps: after each step the window has settled.
 */
public final class UiDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static @Nullable UiDriver driver;

    private final FxRobot finder = new FxRobot();
    private final Stage stage;
    private final Robot robot;

    private UiDriver(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    /** The one driver; starts JavaFX the first time. */
    public static synchronized UiDriver start() {
        if (driver == null) {
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            await(started);
            Platform.setImplicitExit(false);
            driver = callOnFx(() -> new UiDriver(new Stage(), new Robot()));
        }
        return driver;
    }

    /** Shows what {@code root} makes on the FX thread, in a dressed window of at most 1280 by 800. */
    public UiDriver show(Appearance appearance, int width, int height, Supplier<? extends Parent> root) {
        return showScene(width, height, () -> {
            var scene = new Scene(root.get(), width, height);
            Theme.dress(scene, appearance);
            return scene;
        });
    }

    /** Shows a scene that is dressed already. */
    public UiDriver showScene(int width, int height, Supplier<Scene> scene) {
        if (width > 1280 || height > 800) {
            throw new IllegalArgumentException("The headless screen draws at most 1280 by 800.");
        }
        onFx(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> window instanceof PopupWindow)
                    .forEach(Window::hide);
            if (stage.getScene() != null) {
                // JavaFX holds on to scenes that were shown: not with all that was in them.
                stage.getScene().setRoot(new Group());
            }
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.setScene(scene.get());
            stage.show();
            stage.requestFocus();
            return true;
        });
        settle();
        return this;
    }

    public Scene scene() {
        return onFx(() -> stage.getScene());
    }

    /**
     * The first visible node for {@code query}: {@code #id}, {@code .style-class} or the text of a label or button. Waits
     * until it is there, because what a page shows is read in the background.
     */
    public Node find(String query) {
        return present(query + " is on screen", () -> seen(query));
    }

    private Optional<Node> seen(String query) {
        return finder.lookup(query).match(Node::isVisible).tryQuery();
    }

    public <T extends Node> T find(String query, Class<T> type) {
        return type.cast(find(query));
    }

    /** The first visible control that a screen reader calls {@code words}, once it is there. */
    public Node named(String words) {
        return present(
                "a screen reader calls something on screen " + words,
                () -> finder.lookup((Node node) ->
                                node.isFocusTraversable() && node.isVisible() && words.equals(spoken(node)))
                        .tryQuery());
    }

    /** On the FX thread nothing can be waited for: there {@link #until} looks again. */
    private Node present(String what, Supplier<Optional<Node>> lookup) {
        if (Platform.isFxApplicationThread()) {
            return lookup.get().orElseThrow(() -> new NotOnScreen("Not yet: " + what));
        }
        var found = new AtomicReference<Node>();
        until(what, () -> {
            lookup.get().ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    /** What is looked for is not there, or not yet. */
    private static final class NotOnScreen extends AssertionError {

        private static final long serialVersionUID = 1;

        NotOnScreen(String message) {
            super(message);
        }
    }

    private static @Nullable String spoken(Node node) {
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            return label.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : null;
    }

    public boolean isOnScreen(String query) {
        return onFx(() -> seen(query).isPresent());
    }

    /** Clicks into the middle of what {@code query} finds, once it is there: what a list shows is read in the background. */
    public UiDriver click(String query) {
        return click(() -> seen(query));
    }

    /** The same with a node; what lies below the edge of a page is scrolled to first, as a user would. */
    public UiDriver click(Node node) {
        settle();
        onFx(() -> {
            var scene = node.getScene();
            if (scene != null
                    && !scene.getRoot().getLayoutBounds().contains(node.localToScene(node.getLayoutBounds()))) {
                IntoView.scroll(node);
            }
            return true;
        });
        return until("a window shows what is clicked", () -> clicked(node)).settle();
    }

    /** The same with what is looked for anew each time, because a page may be drawn anew before it is clicked. */
    public UiDriver click(Supplier<Optional<Node>> found) {
        settle();
        return until(
                        "a window shows what is clicked",
                        () -> found.get().filter(this::clicked).isPresent())
                .settle();
    }

    /** Clicks, unless the page still moves: the headless robot stumbles where it presses beside every window. */
    private boolean clicked(Node node) {
        backToTheWindow();
        var bounds = node.localToScreen(node.getLayoutBounds());
        if (bounds == null || !isShown(node.getScene().getWindow(), bounds.getCenterX(), bounds.getCenterY())) {
            IntoView.scroll(node);
            return false;
        }
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
        return true;
    }

    private static boolean isShown(Window window, double x, double y) {
        return window.isShowing()
                && new BoundingBox(window.getX(), window.getY(), window.getWidth() - 1, window.getHeight() - 1)
                        .contains(x, y);
    }

    /** Moves the pointer over what {@code query} finds. */
    public UiDriver hover(String query) {
        settle();
        var node = find(query);
        onFx(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            return true;
        });
        return settle();
    }

    /** Gives {@code node} the focus without a click. */
    public UiDriver focus(Node node) {
        onFx(() -> {
            node.requestFocus();
            return true;
        });
        return settle();
    }

    /** Types {@code text} into whatever has the focus. */
    public UiDriver type(String text) {
        onFx(() -> {
            backToTheWindow();
            text.chars().forEach(this::typed);
            return true;
        });
        return settle();
    }

    /** Types into what {@code query} finds, in place of what it holds. */
    public UiDriver type(String query, String text) {
        click(query);
        press(KeyCode.SHORTCUT, KeyCode.A);
        return type(text);
    }

    /** Presses keys together: the modifiers first. */
    public UiDriver press(KeyCode... keys) {
        onFx(() -> {
            backToTheWindow();
            for (var key : keys) {
                robot.keyPress(real(key));
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(real(keys[i]));
            }
            return true;
        });
        return settle();
    }

    /** Calls {@code work} on the FX thread and waits for what it returns. */
    public <T> T onFx(Callable<T> work) {
        return callOnFx(work);
    }

    private static <T> T callOnFx(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return get(result);
    }

    /** Waits until the window has handled its events and has been laid out. */
    public UiDriver settle() {
        for (int round = 0; round < 2; round++) {
            var laidOut = new CountDownLatch(1);
            onFx(() -> {
                var scene = stage.getScene();
                var once = new ArrayList<Runnable>();
                once.add(() -> {
                    scene.removePostLayoutPulseListener(once.getFirst());
                    laidOut.countDown();
                });
                scene.addPostLayoutPulseListener(once.getFirst());
                Platform.requestNextPulse();
                return true;
            });
            await(laidOut);
        }
        return this;
    }

    /** Waits until {@code holds}, looked at on the FX thread after each pulse; it may look for what is not there yet. */
    public UiDriver until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(() -> holdsNow(holds))) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "Waited in vain until " + what + "; shown instead: " + picture("waited-in-vain"));
            }
            settle();
        }
        return this;
    }

    private static boolean holdsNow(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (NotOnScreen e) {
            return false;
        }
    }

    /** What the window looks like, open popups included, as {@code target/pictures/NAME.png}. */
    public Path picture(String name) {
        settle();
        return WindowPicture.write(onFx(() -> WindowPicture.of(stage)), name);
    }

    /** A popup that closes leaves the headless screen without an active window; a real one goes back by itself. */
    private void backToTheWindow() {
        List.copyOf(Window.getWindows()).stream()
                .filter(Tooltip.class::isInstance)
                .forEach(Window::hide);
        if (Window.getWindows().stream().noneMatch(it -> it instanceof PopupWindow && it.isShowing())) {
            stage.requestFocus();
        }
    }

    private void typed(int character) {
        var focused = stage.getScene().getFocusOwner();
        if (focused != null) {
            var text = Character.toString(character);
            Event.fireEvent(
                    focused,
                    new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    /** The robot knows no "shortcut" key: it is Control here. */
    private static KeyCode real(KeyCode key) {
        return key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The window did not answer in " + PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static <T> T get(CompletableFuture<T> result) {
        try {
            return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (TimeoutException e) {
            throw new AssertionError("The window did not answer in " + PATIENCE, e);
        }
    }
}
