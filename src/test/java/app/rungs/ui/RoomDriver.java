package app.rungs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.sample.SampleCopy;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** One room in a window over the sample workspace; the way to other rooms leads back into it. */
public final class RoomDriver implements AutoCloseable, Navigator {

    private final UiDriver driver = UiDriver.start();
    private final Workspace workspace;
    private final Room room;
    private final List<String> said = new ArrayList<>();
    private final List<Id<?>> elsewhere = new ArrayList<>();

    public RoomDriver(Path folder, Appearance appearance, BiFunction<Workspace, Navigator, Room> make) {
        workspace = SampleCopy.open(folder, () -> Instant.parse("2026-03-04T09:00:00Z"), screen());
        room = driver.onFx(() -> make.apply(workspace, this));
        driver.showScene(1048, 772, () -> {
            var scene = new Scene(room.view(), 1048, 772);
            Theme.dress(scene, appearance);
            return scene;
        });
    }

    public static Executor screen() {
        return Platform::runLater;
    }

    public UiDriver driver() {
        return driver;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Room room() {
        return room;
    }

    /** The entries of other rooms that were opened. */
    public List<Id<?>> elsewhere() {
        return elsewhere;
    }

    public List<String> said() {
        return said;
    }

    /** Waits until something on screen is called so, and draws the room. */
    public void picture(String name, Appearance appearance, String awaited) {
        driver.until(awaited + " is on screen", () -> driver.isOnScreen(awaited));
        driver.settle();
        driver.onFx(() -> {
            speaks(room.view());
            return true;
        });
        driver.picture(name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    /** Whatever takes the focus says what it is. */
    private static void speaks(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            assertThat(node.getAccessibleRole())
                    .as("role of %s", node)
                    .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
            assertThat(words(node)).as("words of %s", node).isNotBlank();
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(RoomDriver::speaks);
        }
    }

    private static String words(Node node) {
        if (node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String words && !words.isBlank()) {
            return words;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label ? words(label) : "";
    }

    @Override
    public void open(Id<?> entry) {
        if (room.types().contains(entry.type())) {
            room.open(entry);
        } else {
            elsewhere.add(entry);
        }
    }

    @Override
    public void create(EntryType type) {
        room.create(type);
    }

    @Override
    public void create(EntryType type, Map<String, Object> given) {
        create(type);
    }

    @Override
    public void start(Id<?> entry, String what) {
        open(entry);
    }

    @Override
    public void chain(Id<?> entry) {
        said.add("chain " + entry.type());
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void warn(String sentence) {
        said.add(sentence);
    }

    @Override
    public void close() {
        driver.onFx(() -> {
            room.close();
            return true;
        });
        workspace.close();
    }
}
