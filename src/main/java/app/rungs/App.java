package app.rungs;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.storage.Entries.Listed;
import app.rungs.text.Messages;
import app.rungs.ui.kit.WhenSeen;
import app.rungs.ui.shell.Choosers;
import app.rungs.ui.shell.FirstSight;
import app.rungs.ui.shell.OpeningPane;
import app.rungs.ui.shell.Outside;
import app.rungs.ui.shell.Rehearsal;
import app.rungs.ui.shell.Shell;
import app.rungs.ui.shell.WindowMemory;
import app.rungs.ui.shell.WindowPlace;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window: builds its objects by hand, and changes them for others when another workspace is opened. */
public final class App extends Application {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    /** Words that a workspace is being opened would only flicker if it is there sooner than this. */
    private static final Duration SOON = Duration.millis(700);

    /** JavaFX makes the application itself and hands it nothing but strings: what it needs waits here. */
    private static @Nullable Before before;

    /** What was there before the window. */
    private record Before(
            Errand errand,
            Path workspace,
            Function<Executor, Workspace> opening,
            Function<Executor, Workspace> sample,
            OneWindow door) {}

    private final Clock clock = Clock.systemDefaultZone();
    private final WindowMemory memory = new WindowMemory(WindowMemory.usualFile());
    private final PauseTransition soon = new PauseTransition(SOON);
    private final Deque<Errand> waiting = new ArrayDeque<>();
    private @Nullable Stage stage;
    private @Nullable OpeningPane edges;
    private @Nullable Workspace workspace;
    private @Nullable Shell shell;

    /**
     * Opens the window, does the errand in it, and returns when it is closed. The workspace is opened once the window has its
     * places: any sooner, on two cores, and its first frame would be later.
     *
     * @param workspace where the workspace is
     * @param opening opens it for an audience
     * @param sample the same for the sample
     * @param door through which further errands come
     * @throws NoWindow if the screen cannot be opened
     */
    static void show(
            Errand errand,
            Path workspace,
            Function<Executor, Workspace> opening,
            Function<Executor, Workspace> sample,
            OneWindow door)
            throws NoWindow {
        before = new Before(errand, workspace, opening, sample, door);
        try {
            launch(App.class);
        } catch (UnsupportedOperationException | LinkageError e) {
            throw new NoWindow(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> onScreen(() -> failed(failure)));
        var given = given();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setTitle(Messages.of("start.program"));
        WindowPlace.restore(stage, memory);
        waiting.add(given.errand());
        var first = new FirstSight(memory);
        stage.setScene(new Scene(first, stage.getWidth(), stage.getHeight()));
        stage.show();
        rehearse();
        given.door().listen(errand -> onScreen(() -> run(errand)));
        WhenSeen.run(first, App::onScreen, () -> {
            // Before the workspace: opened beside them, on two cores, it would hold up the places.
            edges().applyCss();
            inBackground(given.opening()).whenCompleteAsync(this::opened, App::onScreen);
            soon.play();
            WhenSeen.run(edges(), App::onScreen, () -> icons(stage));
        });
    }

    @Override
    public void stop() {
        if (stage != null) {
            WindowPlace.keep(stage, memory);
        }
        leave();
    }

    /** The window's edges as they stand while the workspace is still being opened; where that takes long, they say so. */
    private OpeningPane edges() {
        var made = edges;
        if (made == null) {
            made = new OpeningPane(given().workspace(), memory, outside().quit());
            edges = made;
            soon.setOnFinished(_ -> edges().waiting());
            var scene = Objects.requireNonNull(stage).getScene();
            scene.setRoot(made);
            made.dress(scene);
        }
        return made;
    }

    /** All at once, because JavaFX scales one anew whenever there is another. */
    private static void icons(Stage stage) {
        stage.getIcons()
                .setAll(IntStream.of(32, 128)
                        .mapToObj(size -> "/icons/rungs-" + size + ".png")
                        .map(name -> new Image(Objects.requireNonNull(App.class.getResourceAsStream(name))))
                        .toList());
    }

    private void opened(@Nullable Workspace opened, @Nullable Throwable failure) {
        soon.stop();
        if (opened != null) {
            show(opened);
        } else {
            failed(Objects.requireNonNull(failure));
        }
        while (shell != null && !waiting.isEmpty()) {
            run(waiting.remove());
        }
    }

    /** For the installer and the benchmark: see {@link Rehearsal}. */
    private void rehearse() {
        var asked = System.getProperty("rungs.rehearsal", "");
        if (!asked.isEmpty()) {
            new Rehearsal(
                            () -> edges != null,
                            () -> shell,
                            asked.equals("places"),
                            this::someEntries,
                            System.out::println,
                            outside().quit())
                    .start();
        }
    }

    /** An entry of each type whose page is one of a kind. */
    private CompletableFuture<List<Id<?>>> someEntries() {
        return Objects.requireNonNull(workspace)
                .read(entries -> Stream.of(EntryType.JOB, EntryType.METRIC, EntryType.INTERVIEW, EntryType.BOARD)
                        .flatMap(type -> entries.listed(List.of(type), "", 1).stream())
                        .<Id<?>>map(Listed::id)
                        .toList());
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
        var scene = window.getScene();
        scene.setRoot(made.root());
        made.dress(scene, Rooms.SHEETS);
        workspace = next;
        shell = made;
        window.setTitle(Messages.of("start.title", made.name()));
    }

    /** Does what another start asked for. */
    private void run(Errand errand) {
        var open = shell;
        if (open == null) {
            waiting.add(errand);
            return;
        }
        switch (errand.kind()) {
            case SHOW -> {}
            case OPEN -> errand.workspace().ifPresent(this::openIfOther);
            case IMPORT -> Rooms.importing(open, errand.files());
            case NOTE -> open.note(errand.text());
            case INTERVIEW -> open.create(EntryType.INTERVIEW);
        }
        if (errand.kind() != Errand.Kind.NOTE || errand.text().isEmpty()) {
            raise();
        }
    }

    private void openIfOther(Path path) {
        var here = Objects.requireNonNull(workspace).folder().path();
        if (!path.equals(here) && !path.startsWith(here)) {
            change(screen -> Workspace.open(path, clock, screen));
        }
    }

    private void raise() {
        var window = Objects.requireNonNull(stage);
        window.setIconified(false);
        window.toFront();
        window.requestFocus();
    }

    private Outside outside() {
        return new Outside(
                this::pick,
                this::create,
                this::openSample,
                () -> Objects.requireNonNull(stage).close());
    }

    private void pick() {
        Choosers.workspace(Objects.requireNonNull(stage))
                .ifPresent(folder -> change(screen -> Workspace.open(folder, clock, screen)));
    }

    private void create() {
        Choosers.newWorkspace(Objects.requireNonNull(stage))
                .ifPresent(folder -> change(screen -> Workspace.create(folder, clock, screen)));
    }

    private @Nullable Path pickOutput() {
        return Choosers.output(Objects.requireNonNull(stage)).orElse(null);
    }

    private void openSample() {
        change(given().sample());
    }

    /** Opens another workspace in place of this one, which stays where the other cannot be opened. */
    private void change(Function<Executor, Workspace> opening) {
        inBackground(opening)
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

    private static Before given() {
        return Objects.requireNonNull(before);
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
        } else {
            edges().refused(failure, outside());
        }
    }

    private static CompletableFuture<Workspace> inBackground(Function<Executor, Workspace> opening) {
        return CompletableFuture.supplyAsync(
                () -> opening.apply(App::onScreen),
                work -> Thread.ofPlatform().daemon().name("rungs-opening").start(work));
    }

    /** The audience of every edit, and whatever else must be shown. */
    private static void onScreen(Runnable work) {
        Platform.runLater(work);
    }
}
