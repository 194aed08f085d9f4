package app.rungs;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.ui.shell.Outside;
import app.rungs.ui.shell.Shell;
import app.rungs.ui.shell.WindowMemory;
import app.rungs.ui.shell.WindowPlace;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: builds its objects by hand, and changes them for others when another workspace is opened. */
public final class App extends Application {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    /** JavaFX makes the application itself and hands it nothing but strings: what it needs waits here. */
    private static @Nullable Before before;

    private static volatile boolean isStarted;

    /** What was there before the window: the workspace to show, and the way to the sample. */
    private record Before(Workspace workspace, Function<Executor, Workspace> sample) {}

    private final Clock clock = Clock.systemDefaultZone();
    private final WindowMemory memory = new WindowMemory(WindowMemory.usualFile());
    private @Nullable Stage stage;
    private @Nullable Workspace workspace;
    private @Nullable Shell shell;

    /**
     * Opens the window on a workspace and returns when it is closed.
     *
     * @param opening opens the workspace for an audience
     * @param sample the same for the sample
     * @throws Refusal if the workspace cannot be opened
     * @throws NoWindow if the screen cannot be opened; the workspace is closed again
     */
    static void show(Function<Executor, Workspace> opening, Function<Executor, Workspace> sample) throws NoWindow {
        var workspace = opening.apply(App::onScreen);
        before = new Before(workspace, sample);
        try {
            launch(App.class);
        } catch (UnsupportedOperationException | LinkageError e) {
            workspace.close();
            throw new NoWindow(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void start(Stage stage) {
        isStarted = true;
        this.stage = stage;
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> onScreen(() -> failed(failure)));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace.restore(stage, memory);
        show(Objects.requireNonNull(before).workspace());
        stage.show();
    }

    @Override
    public void stop() {
        if (stage != null) {
            WindowPlace.keep(stage, memory);
        }
        leave();
    }

    private void show(Workspace next) {
        var window = Objects.requireNonNull(stage);
        var made = new Shell(
                next,
                App::onScreen,
                clock,
                memory,
                outside(),
                it -> Rooms.of(it, next, App::onScreen, clock, this::openSample, this::pickOutput));
        var scene = new Scene(made.root(), window.getWidth(), window.getHeight());
        made.dress(scene, Rooms.SHEETS);
        workspace = next;
        shell = made;
        window.setTitle(Messages.of("start.title", made.name()));
        window.setScene(scene);
    }

    private Outside outside() {
        return new Outside(
                this::pick,
                this::create,
                this::openSample,
                () -> Objects.requireNonNull(stage).close());
    }

    private void pick() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.of("start.pick"));
        var folder = chooser.showDialog(stage);
        if (folder != null) {
            change(screen -> Workspace.open(folder.toPath(), clock, screen));
        }
    }

    private void create() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.of("start.create"));
        chooser.setInitialFileName(Messages.of("start.create.name"));
        var file = chooser.showSaveDialog(stage);
        if (file != null) {
            change(screen -> Workspace.create(file.toPath(), clock, screen));
        }
    }

    private @Nullable Path pickOutput() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.of("start.output"));
        chooser.setInitialFileName(Messages.of("start.output.name"));
        var file = chooser.showSaveDialog(stage);
        return file == null ? null : file.toPath();
    }

    private void openSample() {
        change(Objects.requireNonNull(before).sample());
    }

    /** Opens another workspace in place of this one, which stays where the other cannot be opened. */
    private void change(Function<Executor, Workspace> opening) {
        CompletableFuture.supplyAsync(() -> opening.apply(App::onScreen))
                .thenAcceptAsync(
                        next -> {
                            leave();
                            show(next);
                        },
                        App::onScreen)
                .exceptionallyAsync(
                        failure -> {
                            failed(failure);
                            return null;
                        },
                        App::onScreen);
    }

    private void leave() {
        if (shell != null && workspace != null) {
            shell.remember();
            shell.close();
            workspace.close();
            shell = null;
        }
    }

    private void failed(Throwable failure) {
        if (shell != null) {
            shell.failed(failure);
        }
    }

    /** The audience of every edit, and whatever else must be shown. Before there is a window nobody follows anything. */
    private static void onScreen(Runnable work) {
        if (isStarted) {
            Platform.runLater(work);
        }
    }
}
