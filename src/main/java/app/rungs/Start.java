package app.rungs;

import app.rungs.cli.Cli;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** What happens where no command is named: a window opens; where there is no display, the work is done without one. */
final class Start {

    private final Function<Executor, Workspace> sample;
    private final Callable<Integer> withoutWindow;
    private final PrintStream err;

    /**
     * @param sample opens the sample workspace for an audience
     * @param withoutWindow what is done where there is no display; returns the exit code
     * @param err where it is said that there is none
     */
    Start(Function<Executor, Workspace> sample, Callable<Integer> withoutWindow, PrintStream err) {
        this.sample = sample;
        this.withoutWindow = withoutWindow;
        this.err = err;
    }

    /** The workspace the arguments name and nothing else: a folder, or the small file in it that a desktop opens. */
    static Optional<Path> workspace(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            return Optional.empty();
        }
        var path = Path.of(arguments.getFirst());
        boolean named = path.toString().endsWith(".rungs");
        return named || Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    }

    /**
     * Opens a window on {@code workspace}, or on the sample, and returns when it is closed.
     *
     * @return the exit code
     */
    int window(Optional<Path> workspace) throws Exception {
        if (!Display.available()) {
            return withoutWindow(workspace, Messages.of("start.noDisplay"));
        }
        try {
            App.show(workspace.map(Start::opening).orElse(sample), sample);
            return Cli.DONE;
        } catch (NoWindow _) {
            return again(workspace);
        }
    }

    private static Function<Executor, Workspace> opening(Path path) {
        return screen -> Workspace.open(path, Clock.systemDefaultZone(), screen);
    }

    /** JavaFX starts once in a process: what is left to do is done in another, which knows of no display. */
    private static int again(Optional<Path> workspace) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "app.rungs.Main"));
        workspace.map(Path::toString).ifPresent(command::add);
        var next = new ProcessBuilder(command).inheritIO();
        next.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return next.start().waitFor();
    }

    private int withoutWindow(Optional<Path> workspace, String why) throws Exception {
        if (workspace.isPresent()) {
            throw new Refusal(Messages.of("start.without.workspace", workspace.get()));
        }
        err.println(why);
        return withoutWindow.call();
    }
}
