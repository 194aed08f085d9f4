package app.rungs.bench;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * Boards of {@code gen_board.py}: opening them and moving over them, ours and beside it one of plain nodes. To be run with
 * {@code -Djavafx.animation.fullspeed=true -Dprism.order=sw} on a screen of 1600 by 1000. Each part is a process of its own,
 * so that none pays for what another left in memory:
 *
 * <ul>
 *   <li>{@code load}: from the text of the file to the first calm frames, the import into a new workspace included;
 *   <li>{@code open}: opening a board that is stored, the whole board three times and as often the part that was looked at
 *       last, at 100 %; then the moves. {@code view_ms} until the page is made, {@code read_ms} until what is looked at has
 *       been read, {@code open_ms} until it is on the screen: of the whole every card and line that shows at that zoom, of a
 *       part its cards with their words. {@code all_ms} when all has been read, the tray and the buttons are there and three
 *       more frames have passed;
 *   <li>{@code nodes}: the moves on a board of plain nodes.
 * </ul>
 */
public final class BoardBench {

    private static final int RUNS = 3;
    /** After so many frames what was read is on the screen. */
    private static final int CALM = 3;
    /** More nodes than these no board of nodes can bear. */
    private static final int MOST_NODES = 10_000;

    private static final String BENCH = "app.rungs.bench.BoardBench";

    private BoardBench() {}

    /** {@code FILE.json…}, as {@code gen_board.py} writes them: prints a line for each measurement. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "load" -> inWindow(scene -> load(Path.of(arguments[1]), Path.of(arguments[2]), scene));
            case "open" -> inWindow(scene -> open(Path.of(arguments[1]), Path.of(arguments[2]), scene));
            case "nodes" -> inWindow(scene -> nodes(Path.of(arguments[1]), scene));
            default -> all(arguments);
        }
    }

    private static void all(String[] files) throws IOException, InterruptedException {
        for (var file : files) {
            var folder = Files.createTempDirectory("rungs-bench").resolve("board.rungs");
            part("load", file, folder.toString());
            part("open", file, folder.toString());
            if (BoardInput.read(Path.of(file)).count() <= MOST_NODES) {
                part("nodes", file);
            }
        }
    }

    private static void part(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BENCH));
        command.addAll(Arrays.asList(arguments));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private interface Part {
        void run(Scene scene) throws Exception;
    }

    /** Runs in a window that stands already, as that of the program does when somebody opens a board. */
    private static void inWindow(Part part) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        part.run(Frames.onFx(() -> {
            var scene = new Scene(new Region(), 1600, 1000);
            Theme.dress(scene, Appearance.LIGHT);
            Theme.add(scene, "board");
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return scene;
        }));
        System.exit(0);
    }

    private static void load(Path file, Path folder, Scene scene) throws Exception {
        try (var workspace = Workspace.create(folder, InstantSource.system(), Platform::runLater)) {
            workspace.lastSeq().join();
            var usage = new Usage();
            var input = BoardInput.read(file);
            var board = input.bring(workspace);
            double brought = usage.millis();
            var shown = Frames.onFx(() -> RungsBoard.open(workspace, board, scene, List.of(), ViewMemory.ofRoom()));
            shown.settle();
            Frames.pass(CALM);
            System.out.printf(
                    Locale.ROOT,
                    "{\"part\":\"board\",\"peer\":\"rungs\",\"n\":%d,\"run\":1,\"step\":\"load\",\"import_ms\":%.0f,"
                            + "\"load_ms\":%.0f,\"cpu_ms\":%.0f,\"rss_mb\":%.0f}%n",
                    input.count(),
                    brought,
                    usage.millis(),
                    usage.cpuMillis(),
                    Usage.residentMegabytes());
        }
    }

    private static void open(Path file, Path folder, Scene scene) throws Exception {
        var input = BoardInput.read(file);
        try (var workspace = Workspace.open(folder, InstantSource.system(), Platform::runLater)) {
            var board = RungsBoard.board(workspace);
            var opening = new Opening(workspace, board, input, scene);
            for (int run = 1; run <= RUNS; run++) {
                opening.take(run, "open", ViewMemory.ofRoom(), List.of()).close();
            }
            var near = ViewMemory.ofRoom();
            near.keep("board.view." + board, "0 0 1");
            for (int run = 1; run < RUNS; run++) {
                opening.take(run, "reopen", near, List.of()).close();
            }
            var cards =
                    workspace.read(entries -> entries.naming(Card.class, board)).join();
            var shown = opening.take(RUNS, "reopen", near, cards);
            var moves = new BoardMoves(shown, input.count(), input.bounds());
            for (int run = 1; run <= RUNS; run++) {
                moves.run(run);
            }
            shown.close();
        }
    }

    /** Opening a board that is stored. */
    private record Opening(Workspace workspace, Id<Board> board, BoardInput input, Scene scene) {

        /** From asking until what is looked at is on the screen, and until everything is. */
        RungsBoard take(int run, String step, ViewMemory memory, List<Card> cards) throws Exception {
            var usage = new Usage();
            var shown = Frames.onFx(() -> RungsBoard.open(workspace, board, scene, cards, memory));
            double made = usage.millis();
            shown.begun();
            double read = usage.millis();
            shown.seen();
            double seen = usage.millis();
            double used = usage.cpuMillis();
            shown.settle();
            Frames.pass(CALM);
            double all = usage.millis();
            System.out.printf(
                    Locale.ROOT,
                    "{\"part\":\"board\",\"peer\":\"rungs\",\"n\":%d,\"run\":%d,\"step\":\"%s\",\"view_ms\":%.0f,"
                            + "\"read_ms\":%.0f,\"open_ms\":%.0f,\"cpu_ms\":%.0f,\"all_ms\":%.0f,\"rss_mb\":%.0f}%n",
                    input.count(),
                    run,
                    step,
                    made,
                    read,
                    seen,
                    used,
                    all,
                    Usage.residentMegabytes());
            return shown;
        }
    }

    private static void nodes(Path file, Scene scene) throws Exception {
        var usage = new Usage();
        var input = BoardInput.read(file);
        var board = Frames.onFx(() -> new NodeBoard(input, scene));
        var moves = new BoardMoves(board, input.count(), input.bounds());
        Frames.pass(CALM);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"board\",\"peer\":\"%s\",\"n\":%d,\"run\":1,\"step\":\"load\",\"load_ms\":%.0f,\"cpu_ms\":%.0f,"
                    + "\"rss_mb\":%.0f}%n",
                board.name(),
                input.count(),
                usage.millis(),
                usage.cpuMillis(),
                Usage.residentMegabytes());
        moves.run(1);
    }
}
