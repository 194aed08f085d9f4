package app.rungs.smoke;

import app.rungs.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.SegmentedButton;

/**
 * Works in the window of the installed program, started with its own runtime and jars: makes an entry, finds it, goes to
 * every place and operates every ControlsFX control there. Not a test of JUnit's: {@code installer/smoke} starts it.
 */
public final class PackageTour {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final Pattern CONTROL = Pattern.compile("org/controlsfx/control/(?:[a-z]+/)*[A-Z]\\w*");
    private static final String TITLE = "Tour of the package";

    private final Set<String> operated = new TreeSet<>();
    private final Robot robot;

    private PackageTour() {
        robot = onFx(Robot::new);
    }

    /** {@code JAR}: the program's own jar, in which it is looked up which controls it uses. */
    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().name("program").start(new FutureTask<>(() -> {
            Main.main(new String[0]);
            return true;
        }));
        until("the window is open", () -> ready() && stage() != null);
        var tour = new PackageTour();
        int code = 1;
        try {
            tour.go();
            var missing = inUse(Path.of(arguments[0]));
            missing.removeAll(tour.operated);
            System.out.println("operated " + tour.operated + (missing.isEmpty() ? "" : ", never met " + missing));
            code = missing.isEmpty() ? 0 : 1;
        } catch (RuntimeException e) {
            // Halting says nothing of what ended the tour.
            e.printStackTrace();
        } finally {
            if (code != 0) {
                Runtime.getRuntime().halt(code);
            }
        }
        onFx(() -> {
            Objects.requireNonNull(stage()).close();
            return true;
        });
    }

    private void go() {
        // The window stands before the workspace is open, and takes no keys until then.
        until("the workspace is open", () -> find(".overlay").isPresent());
        press(KeyCode.ALT, KeyCode.DIGIT1);
        until("home is drawn", () -> find(".cadence").isPresent());
        operate();
        press(KeyCode.ALT, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.N);
        until("a new interview has the cursor", () -> scene().getFocusOwner() instanceof TextInputControl);
        type(TITLE);
        press(KeyCode.ENTER);
        until("it is made", () -> text(TITLE));
        press(KeyCode.ALT, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.K);
        until("the palette is open", () -> find(".palette").isPresent());
        type(TITLE);
        until("the palette finds what was made", () -> text(TITLE));
        press(KeyCode.ENTER);
        until("its page is open", () -> find(".palette").isEmpty() && text(TITLE));
        operate();
        for (var place : List.of(
                KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7)) {
            press(KeyCode.ALT, place);
            settle();
            operate();
        }
        press(KeyCode.CONTROL, KeyCode.I);
        operate();
        if (find(".report").isPresent() || find(".notices .danger").isPresent()) {
            throw new IllegalStateException("The window says that something went wrong.");
        }
    }

    /** Uses every ControlsFX control on the screen the way a user does first. */
    private void operate() {
        settle();
        for (var node : controls()) {
            if (node instanceof SegmentedButton buttons) {
                List.copyOf(buttons.getButtons()).forEach(this::click);
            } else if (node instanceof TextInputControl field && field.isEditable()) {
                var before = onFx(field::getText);
                click(field);
                onFx(() -> {
                    field.setText("t");
                    return true;
                });
                settle();
                onFx(() -> {
                    field.setText(before);
                    return true;
                });
            } else {
                click(node);
                press(KeyCode.ESCAPE);
            }
            operated.add(nameOf(node));
        }
    }

    private static List<Node> controls() {
        return onFx(() -> nodes(scene().getRoot())
                .filter(node -> !nameOf(node).isEmpty())
                .filter(PackageTour::isShown)
                .toList());
    }

    /** The ControlsFX class a node is of, or made from. */
    private static String nameOf(Node node) {
        for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().startsWith("org.controlsfx.control.")) {
                return type.getName();
            }
        }
        return "";
    }

    private static boolean isShown(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled() && node.getLayoutBounds().getWidth() > 0;
    }

    /** The controls our classes name. */
    private static Set<String> inUse(Path jar) throws IOException {
        var names = new TreeSet<String>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream()
                    .filter(it -> it.getName().startsWith("app/rungs/")
                            && it.getName().endsWith(".class"))
                    .toList()) {
                var text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                CONTROL.matcher(text)
                        .results()
                        .forEach(found -> names.add(found.group().replace('/', '.')));
            }
        }
        return names;
    }

    private void click(Node node) {
        onFx(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            if (bounds == null) {
                // What was clicked before it has put something else in its place.
                return true;
            }
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    private void press(KeyCode... keys) {
        onFx(() -> {
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return true;
        });
        settle();
    }

    private static void type(String text) {
        onFx(() -> {
            if (scene().getFocusOwner() instanceof TextInputControl field) {
                field.replaceSelection(text);
            }
            return true;
        });
        settle();
    }

    private static java.util.Optional<Node> find(String query) {
        return Stream.ofNullable(scene().lookup(query))
                .filter(PackageTour::isShown)
                .findFirst();
    }

    /** Whether a label, a heading or a line of a list says {@code words}; what is typed into a field is not meant. */
    private static boolean text(String words) {
        return nodes(scene().getRoot())
                .filter(PackageTour::isShown)
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()));
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PackageTour::nodes))
                : Stream.of(node);
    }

    private static Stage stage() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.getScene().lookup(".shell") != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Scene scene() {
        return stage().getScene();
    }

    private static boolean ready() {
        return !Window.getWindows().isEmpty();
    }

    /** Two pulses later everything is laid out. */
    private static void settle() {
        for (int round = 0; round < 3; round++) {
            var pulse = new CompletableFuture<Boolean>();
            onFx(() -> {
                var once = new ArrayList<Runnable>();
                var scene = scene();
                once.add(() -> {
                    scene.removePostLayoutPulseListener(once.getFirst());
                    pulse.complete(true);
                });
                scene.addPostLayoutPulseListener(once.getFirst());
                Platform.requestNextPulse();
                return true;
            });
            pulse.join();
        }
    }

    private static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!holdsOnFx(holds)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            Thread.onSpinWait();
        }
    }

    private static boolean holdsOnFx(BooleanSupplier holds) {
        try {
            return onFx(holds::getAsBoolean);
        } catch (IllegalStateException _) {
            // The toolkit has not started yet.
            return false;
        }
    }

    private static <T> T onFx(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
