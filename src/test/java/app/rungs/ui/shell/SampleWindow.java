package app.rungs.ui.shell;

import app.rungs.Rooms;
import app.rungs.sample.SampleCopy;
import app.rungs.ui.UiDriver;
import app.rungs.ui.exchange.ImportRoom;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The window on a workspace of its own in a test's folder, at a time that stands still. */
public final class SampleWindow implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-21T14:02:00Z"), ZoneOffset.UTC);

    private final UiDriver driver = UiDriver.start();
    private final Path folder;
    private final Workspace workspace;
    private final Shell shell;
    private final AtomicInteger samples = new AtomicInteger();
    private @Nullable Path pdf;

    private SampleWindow(Path folder, Workspace workspace, int width, int height) {
        this.folder = folder;
        this.workspace = workspace;
        shell = driver.onFx(this::build);
        driver.showScene(width, height, () -> {
            var scene = new Scene(shell.root(), width, height);
            shell.dress(scene, Rooms.SHEETS);
            return scene;
        });
    }

    /** The window on the sample. */
    public static SampleWindow sample(Path folder, int width, int height) {
        return new SampleWindow(
                folder, SampleCopy.open(folder.resolve("Sample.rungs"), CLOCK, Platform::runLater), width, height);
    }

    /** The window on a workspace with nothing in it. */
    public static SampleWindow empty(Path folder, int width, int height) {
        return new SampleWindow(
                folder, Workspace.create(folder.resolve("Empty.rungs"), CLOCK, Platform::runLater), width, height);
    }

    public UiDriver driver() {
        return driver;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Shell shell() {
        return shell;
    }

    /** Chooses files to import, as the system's own dialog would. */
    public void choose(Path... files) {
        driver.onFx(() -> {
            shell.go(Place.IMPORT);
            ((ImportRoom) shell.room(Place.IMPORT)).choose(List.of(files));
            return true;
        });
    }

    /** Where a PDF is to be written, as the system's own dialog would answer. */
    void writeTo(Path pdf) {
        this.pdf = pdf;
    }

    /** How often the sample was asked for. */
    int samples() {
        return samples.get();
    }

    WindowMemory memory() {
        return new WindowMemory(folder.resolve("window.properties"));
    }

    private Shell build() {
        var outside = new Outside(() -> {}, () -> {}, samples::incrementAndGet, () -> {});
        return new Shell(
                workspace,
                Platform::runLater,
                CLOCK,
                memory(),
                outside,
                it -> Rooms.of(it, workspace, Platform::runLater, CLOCK, samples::incrementAndGet, () -> pdf));
    }

    @Override
    public void close() {
        driver.onFx(() -> {
            shell.close();
            return true;
        });
        workspace.close();
    }
}
