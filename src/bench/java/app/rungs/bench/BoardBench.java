package app.rungs.bench;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.ui.board.BoardView;
import app.rungs.ui.board.BoardViewModel;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Moves over a large board as the other programs were made to, one step a pulse, painting included. A frame's time is that
 * from one pulse to the next, so that what the render thread holds up counts too. To be run with
 * {@code -Djavafx.animation.fullspeed=true -Dprism.order=sw} on a screen of 1600 by 1000.
 */
public final class BoardBench {

    private static final double FITTED = 0.95;

    private final int cards;
    private final Box bounds;
    private final BoardViewModel model;

    private BoardBench(int cards, Box bounds, BoardViewModel model) {
        this.cards = cards;
        this.bounds = bounds;
        this.model = model;
    }

    /**
     * {@code FILE.json} [{@code WIDTH HEIGHT}], as {@code gen_board.py} writes it: prints a line for each move. The window is
     * 1600 by 1000 unless said otherwise; the headless screen holds no more than 1280 by 800.
     */
    public static void main(String[] arguments) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var folder = Files.createTempDirectory("rungs-bench");
        try (var workspace =
                Workspace.create(folder.resolve("board.rungs"), InstantSource.system(), Platform::runLater)) {
            var json = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
            int width = arguments.length > 2 ? Integer.parseInt(arguments[1]) : 1600;
            int height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
            run(workspace, json, width, height);
        }
        System.exit(0);
    }

    private static void run(Workspace workspace, JsonNode json, int width, int height) throws Exception {
        int count = json.get("cards").size();
        var cpu = new Cpu();
        long begin = System.nanoTime();
        var board = bring(workspace, json);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"board\",\"peer\":\"rungs\",\"n\":%d,\"run\":1,\"step\":\"import\",\"ms\":%.0f,\"cpu_ms\":%.0f}%n",
                count,
                (System.nanoTime() - begin) / 1e6,
                cpu.millis());

        cpu = new Cpu();
        begin = System.nanoTime();
        var model = onFx(() -> show(workspace, board, width, height));
        model.settled().join();
        double read = (System.nanoTime() - begin) / 1e6;
        var bench = new BoardBench(count, bounds(json), model);
        bench.frames(3, _ -> model.viewport());
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"board\",\"peer\":\"rungs\",\"n\":%d,\"run\":1,\"step\":\"load\",\"read_ms\":%.0f,\"load_ms\":%.0f,\"cpu_ms\":%.0f,"
                    + "\"rss_mb\":%.0f}%n",
                count,
                read,
                (System.nanoTime() - begin) / 1e6,
                cpu.millis(),
                rss());
        for (int run = 1; run <= 3; run++) {
            bench.moves(run);
        }
    }

    private void moves(int run) throws Exception {
        var size = model.viewport();
        var start = new Viewport(0, 0, 1, size.width(), size.height())
                .centred(new Point(bounds.x() + 900, bounds.y() + 650));
        measure(run, "pan100", 120, step -> start.panned(32 * (step + 1.0), 8 * (step + 1.0)));

        double fit = FITTED * Math.min(size.width() / bounds.width(), size.height() / bounds.height());
        var from = start.shown().centre();
        var to = bounds.centre();
        measure(run, "zoomfit", 100, step -> {
            double zoom = Math.pow(fit, (step + 1) / 100.0);
            double share = (1 / zoom - 1) / (1 / fit - 1);
            return new Viewport(0, 0, zoom, size.width(), size.height())
                    .centred(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
        });

        var whole = new Viewport(0, 0, fit, size.width(), size.height()).centred(to);
        measure(run, "panfit", 60, step -> whole.panned(16.0 * (step < 30 ? step + 1 : 59 - step), 0));
    }

    private void measure(int run, String name, int planned, IntFunction<Viewport> move) throws Exception {
        frames(5, _ -> move.apply(0));
        var cpu = new Cpu();
        var millis = frames(planned, move);
        double used = cpu.millis();
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"board\",\"peer\":\"rungs\",\"n\":%d,\"run\":%d,\"step\":\"%s\",\"frames\":%d,\"planned\":%d,"
                    + "\"median_ms\":%.2f,\"p95_ms\":%.2f,\"max_ms\":%.2f,\"mean_ms\":%.2f,\"cpu_ms_per_frame\":%.2f,"
                    + "\"rss_mb\":%.0f}%n",
                cards,
                run,
                name,
                millis.length,
                planned,
                millis[millis.length / 2],
                millis[(int) Math.min(millis.length - 1, Math.ceil(millis.length * 0.95) - 1)],
                millis[millis.length - 1],
                Arrays.stream(millis).average().orElse(0),
                used / millis.length,
                rss());
    }

    /** Makes one step of a move at each pulse; the milliseconds from each pulse to the next. */
    private double[] frames(int count, IntFunction<Viewport> move) throws Exception {
        var done = new CompletableFuture<double[]>();
        onFx(() -> {
            var millis = new double[count];
            new AnimationTimer() {
                private int step;
                private long last;

                @Override
                public void handle(long ignored) {
                    long now = System.nanoTime();
                    if (step > 0) {
                        millis[step - 1] = (now - last) / 1e6;
                    }
                    last = now;
                    if (step == count) {
                        stop();
                        done.complete(millis);
                        return;
                    }
                    model.viewport(move.apply(step++));
                }
            }.start();
            return true;
        });
        return done.get();
    }

    private static BoardViewModel show(Workspace workspace, Id<Board> board, int width, int height) {
        var model = new BoardViewModel(workspace, board, Platform::runLater);
        var scene = new Scene(new BoardView(model, _ -> {}), width, height);
        Theme.dress(scene, Appearance.LIGHT);
        Theme.add(scene, "board");
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return model;
    }

    /** Puts a board of {@code gen_board.py} into a workspace. */
    static Id<Board> bring(Workspace workspace, JsonNode json) {
        var board = new Board(Id.fresh(EntryType.BOARD), "Bench", null);
        var ids = new HashMap<String, Id<Job>>();
        var jobs = new ArrayList<Job>();
        var cards = new ArrayList<Card>();
        for (var card : json.get("cards")) {
            var id = Id.<Job>fresh(EntryType.JOB);
            ids.put(card.get("id").asText(), id);
            var layer = Layer.values()[card.get("color").asInt() % 3];
            jobs.add(new Job(id, card.get("title").asText(), layer, lines(card), null, null, null, null, null));
            cards.add(new Card(
                    Id.fresh(EntryType.CARD),
                    board.id(),
                    id,
                    card.get("x").asDouble(),
                    card.get("y").asDouble(),
                    card.get("w").asDouble(),
                    card.get("h").asDouble()));
        }
        var links = new ArrayList<Link>();
        for (var edge : json.get("edges")) {
            var from = ids.get(edge.get("from").asText());
            var to = ids.get(edge.get("to").asText());
            if (from != null && to != null) {
                links.add(new Link(Id.fresh(EntryType.LINK), from, Relation.RELATES_TO, to, Polarity.SUPPORTING, null));
            }
        }
        workspace
                .importing("Bench", draft -> {
                    draft.add(board);
                    jobs.forEach(draft::add);
                    cards.forEach(draft::add);
                    links.forEach(draft::add);
                })
                .join();
        return board.id();
    }

    private static String lines(JsonNode card) {
        var lines = new ArrayList<String>();
        card.get("lines").forEach(line -> lines.add(line.asText()));
        return String.join(" ", lines);
    }

    private static Box bounds(JsonNode json) {
        List<JsonNode> corners = new ArrayList<>();
        json.get("bounds").forEach(corners::add);
        return Box.between(
                new Point(corners.get(0).asDouble(), corners.get(1).asDouble()),
                new Point(corners.get(2).asDouble(), corners.get(3).asDouble()));
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** The processor time of the whole process from here on. */
    private static final class Cpu {

        private final OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private final long begin = system.getProcessCpuTime();

        double millis() {
            return (system.getProcessCpuTime() - begin) / 1e6;
        }
    }

    private static double rss() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
