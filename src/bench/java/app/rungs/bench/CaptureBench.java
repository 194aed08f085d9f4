package app.rungs.bench;

import app.rungs.Rooms;
import app.rungs.cli.Cli;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Person;
import app.rungs.model.Tag;
import app.rungs.ui.capture.CaptureRoom;
import app.rungs.ui.shell.Outside;
import app.rungs.ui.shell.Place;
import app.rungs.ui.shell.Shell;
import app.rungs.ui.shell.WindowMemory;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * How long a key takes to be painted while an interview is captured in a large workspace, lines being saved meanwhile; how
 * long it takes from the shortcut to the field; and how fast transcripts come in beside reading the same bytes and putting
 * the same rows into a table. A key's time is that to the second pulse after it: the first lays it out and hands it to the
 * renderer, the second begins when it is painted. To be run with {@code -Djavafx.animation.fullspeed=true
 * -Dprism.order=sw}.
 */
public final class CaptureBench {

    private static final int ENTRIES = 50_000;
    private static final int LINES = 40;
    private static final String LINE = "@dana they drive out twice because the lists do not agree #dis";
    private static final int TRANSCRIPTS = 1_000;
    private static final int TURNS = 40;

    private CaptureBench() {}

    /** [{@code ENTRIES} [{@code TRANSCRIPTS}]]. */
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ENTRIES;
        int transcripts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TRANSCRIPTS;
        var folder = Files.createTempDirectory("rungs-bench");
        keys(folder.resolve("keys.rungs"), entries);
        imports(folder, transcripts);
        System.exit(0);
    }

    private static void keys(Path path, int entries) throws Exception {
        make(path, entries);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var workspace = Workspace.open(path, InstantSource.system(), Platform::runLater)) {
            var scene = Frames.onFx(() -> show(workspace));
            rest(workspace);
            start(scene, "first start to first key painted");
            press(scene, KeyCode.BACK_SPACE, false);
            press(scene, KeyCode.DIGIT1, true);
            start(scene, "start to first key painted");
            var millis = new ArrayList<Double>();
            for (int line = 0; line < LINES; line++) {
                for (char key : LINE.toCharArray()) {
                    long at = System.nanoTime();
                    type(scene, key);
                    frames(2);
                    millis.add((System.nanoTime() - at) / 1e6);
                }
                Frames.onFx(() -> {
                    Event.fireEvent(scene.getFocusOwner(), pressed(KeyCode.ENTER, false));
                    return true;
                });
            }
            print(
                    "key to paint",
                    millis.stream().mapToDouble(Double::doubleValue).toArray());
            Frames.onFx(() -> {
                scene.getWindow().hide();
                return true;
            });
        }
    }

    /** The window has read what it shows. */
    private static void rest(Workspace workspace) throws Exception {
        for (int i = 0; i < 20; i++) {
            workspace.read(entries -> entries.count(EntryType.TURN)).join();
            frames(10);
        }
    }

    private static void start(Scene scene, String step) throws Exception {
        long begin = System.nanoTime();
        Frames.onFx(() -> {
            Event.fireEvent(scene.getRoot(), pressed(KeyCode.N, true));
            return true;
        });
        while (!Frames.onFx(() -> isLineField(scene.getFocusOwner()))) {
            frames(1);
        }
        type(scene, 'x');
        frames(2);
        print(step, new double[] {(System.nanoTime() - begin) / 1e6});
    }

    private static void press(Scene scene, KeyCode key, boolean alt) throws Exception {
        Frames.onFx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
            return true;
        });
        frames(20);
    }

    private static Scene show(Workspace workspace) {
        var memory = new WindowMemory(workspace.folder().path().resolveSibling("window.properties"));
        var shell = new Shell(
                workspace,
                Platform::runLater,
                Clock.systemUTC(),
                memory,
                new Outside(() -> {}, () -> {}, () -> {}, () -> {}),
                it -> Rooms.of(it, workspace, Platform::runLater, Clock.systemUTC(), () -> {}, () -> null));
        var scene = new Scene(shell.root(), 1280, 800);
        shell.dress(scene, Rooms.SHEETS);
        if (!(shell.room(Place.CAPTURE) instanceof CaptureRoom)) {
            throw new IllegalStateException("There is no room to capture in");
        }
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private static boolean isLineField(Node focused) {
        return focused != null && focused.getStyleClass().contains("line-area");
    }

    private static KeyEvent pressed(KeyCode key, boolean shortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shortcut, shortcut, false, false);
    }

    private static void type(Scene scene, char key) throws Exception {
        var text = Character.toString(key);
        Frames.onFx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
    }

    /** Waits for so many pulses. */
    private static void frames(int count) throws Exception {
        var done = new CompletableFuture<Boolean>();
        Frames.onFx(() -> {
            new AnimationTimer() {
                private int seen;

                @Override
                public void handle(long ignored) {
                    if (++seen >= count) {
                        stop();
                        done.complete(true);
                    }
                }
            }.start();
            return true;
        });
        done.get();
    }

    private static void make(Path path, int entries) {
        var interview = new Id<Interview>(EntryType.INTERVIEW, new UUID(1, 1));
        try (var workspace = Notes.begin(path, interview)) {
            workspace
                    .importing("Names", draft -> {
                        for (int i = 0; i < 300; i++) {
                            draft.add(new Tag(Id.fresh(EntryType.TAG), "dispatch " + i, null, null));
                            draft.add(new Person(
                                    Id.fresh(EntryType.PERSON), "Dana " + i, null, null, null, null, null, true));
                        }
                    })
                    .join();
            for (int from = 0; from < entries - 601; from += 500) {
                int begin = from;
                int end = Math.min(entries - 601, from + 500);
                workspace
                        .importing("Import", draft -> {
                            for (int i = begin; i < end; i++) {
                                draft.add(Notes.note(interview, i));
                            }
                        })
                        .join();
            }
        }
    }

    private static void imports(Path folder, int transcripts) throws IOException, SQLException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < transcripts; i++) {
            files.add(Files.writeString(folder.resolve("talk-" + i + ".vtt"), vtt(i)));
        }
        var workspace = folder.resolve("import.rungs");
        Workspace.create(workspace, InstantSource.system(), Runnable::run).close();
        var command = new ArrayList<String>(List.of("import", workspace.toString()));
        files.forEach(file -> command.add(file.toString()));
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        long cpu = cpu();
        long begin = System.nanoTime();
        int code = Cli.run(() -> 0, command.toArray(String[]::new));
        double imported = (System.nanoTime() - begin) / 1e6;
        double importedCpu = (cpu() - cpu) / 1e6;
        System.setOut(out);
        if (code != 0) {
            throw new IllegalStateException("The import ended with " + code);
        }
        cpu = cpu();
        double raw = raw(folder.resolve("raw"), files);
        double rawCpu = (cpu() - cpu) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"capture\",\"peer\":\"rungs\",\"step\":\"import\",\"files\":%d,\"turns\":%d,\"ms\":%.0f,"
                        + "\"raw_ms\":%.0f,\"ratio\":%.1f,\"cpu_ms\":%.0f,\"raw_cpu_ms\":%.0f,\"cpu_ratio\":%.1f}%n",
                transcripts,
                transcripts * TURNS,
                imported,
                raw,
                imported / raw,
                importedCpu,
                rawCpu,
                importedCpu / rawCpu);
    }

    /** What the process has used of the processors, in nanoseconds: other programs take nothing from that. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Reads the same bytes and puts a row for each cue into a table: a transaction a file, no index but the key. */
    private static double raw(Path database, List<Path> files) throws IOException, SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + database + ";WRITE_DELAY=0", "sa", "")) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "create table turn (id uuid primary key, interview uuid, position int, text varchar)");
            }
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            try (var insert = connection.prepareStatement("insert into turn values (?, ?, ?, ?)")) {
                for (var file : files) {
                    var interview = UUID.randomUUID();
                    int position = 0;
                    for (var cue : Files.readString(file).split("\n\n")) {
                        insert.setObject(1, UUID.randomUUID());
                        insert.setObject(2, interview);
                        insert.setInt(3, position++);
                        insert.setString(4, cue);
                        insert.executeUpdate();
                    }
                    connection.commit();
                }
            }
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private static String vtt(int number) {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < TURNS; i++) {
            text.append("\n%02d:%02d.000 --> %02d:%02d.000\n<v Speaker %s>We keep note %d of talk %d in a sheet.\n"
                    .formatted(
                            i * 10 / 60,
                            i * 10 % 60,
                            (i * 10 + 9) / 60,
                            (i * 10 + 9) % 60,
                            "AB".charAt(i % 2),
                            i,
                            number));
        }
        return text.toString();
    }

    private static void print(String step, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"capture\",\"peer\":\"rungs\",\"step\":\"%s\",\"n\":%d,\"median_ms\":%.1f,\"p95_ms\":%.1f,"
                        + "\"max_ms\":%.1f}%n",
                step,
                millis.length,
                millis[millis.length / 2],
                millis[(int) Math.min(millis.length - 1, Math.ceil(millis.length * 0.95) - 1)],
                millis[millis.length - 1]);
    }
}
