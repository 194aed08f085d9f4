package app.rungs;

import app.rungs.cli.Cli;
import app.rungs.model.Refusal;
import app.rungs.program.OwnFolders;
import app.rungs.storage.Folder;
import app.rungs.text.Messages;
import app.rungs.ui.shell.WindowMemory;
import app.rungs.workspace.QuickNote;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What happens where no command is named: the window that is open is asked, or one opens; where there is no display, the
 * work is done without one.
 */
final class Start {

    /** How long an open window may take to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path samplePlace;
    private final Function<Executor, Workspace> sample;
    private final Callable<Integer> withoutWindow;
    private final PrintStream err;
    private final Clock clock = Clock.systemDefaultZone();

    /**
     * @param samplePlace where the sample workspace is, or will be
     * @param sample opens it for an audience
     * @param withoutWindow what is done where there is no display; returns the exit code
     * @param err where it is said that there is none
     */
    Start(Path samplePlace, Function<Executor, Workspace> sample, Callable<Integer> withoutWindow, PrintStream err) {
        this.samplePlace = samplePlace;
        this.sample = sample;
        this.withoutWindow = withoutWindow;
        this.err = err;
    }

    /**
     * Does an errand in the user's window and returns when it is closed, or when the one that is open already has taken it.
     *
     * @return the exit code
     */
    int window(Errand errand) throws Exception {
        var running = OwnFolders.ofSystem().running();
        var claimed = OneWindow.claim(running);
        if (claimed.isEmpty()) {
            return ask(running, errand);
        }
        try (var door = claimed.get()) {
            if (!Display.available()) {
                return withoutWindow(errand);
            }
            App.show(errand, workspace(errand).orElse(samplePlace), opening(errand), sample, door);
            return Cli.DONE;
        } catch (NoWindow _) {
            return again(errand);
        }
    }

    private static int ask(Path running, Errand errand) {
        if (!OneWindow.leave(running, errand, PATIENCE)) {
            throw new Refusal(Messages.of("start.noAnswer"));
        }
        return Cli.DONE;
    }

    /** The workspace that is named, or the one that was open last, or the sample. */
    private Function<Executor, Workspace> opening(Errand errand) {
        return workspace(errand).map(this::opening).orElse(sample);
    }

    private static Optional<Path> workspace(Errand errand) {
        return errand.workspace().or(Start::last);
    }

    private Function<Executor, Workspace> opening(Path path) {
        return screen -> Workspace.open(path, clock, screen);
    }

    private static Optional<Path> last() {
        return new WindowMemory(WindowMemory.usualFile())
                .text("workspace")
                .map(Path::of)
                .filter(path -> new Folder(path).isWorkspace());
    }

    /** JavaFX starts once in a process: what is left to do is done in another, which knows of no display. */
    private static int again(Errand errand) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "app.rungs.Main"));
        command.addAll(errand.arguments());
        var next = new ProcessBuilder(command).inheritIO();
        next.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return next.start().waitFor();
    }

    private int withoutWindow(Errand errand) throws Exception {
        if (errand.kind() == Errand.Kind.NOTE && !errand.text().isEmpty()) {
            try (var workspace = opening(errand).apply(Runnable::run)) {
                QuickNote.keep(workspace, errand.text(), clock).join();
            }
            return Cli.DONE;
        }
        if (errand.kind() != Errand.Kind.SHOW) {
            throw new Refusal(Messages.of("start.without.window", String.join(" ", errand.arguments())));
        }
        err.println(Messages.of("start.noDisplay"));
        return withoutWindow.call();
    }
}
