package app.rungs.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Turn;
import app.rungs.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The command that captures notes is killed while it writes: every line it called saved is there, and none twice. */
@Execution(ExecutionMode.CONCURRENT)
class CaptureStormTest {

    private static final long SEED = 20_261_122;

    /** The longest time from the first acknowledged line to the kill, in milliseconds. */
    private static final int LONGEST = 900;

    @TempDir
    Path folder;

    private int written;
    private int acknowledged;

    @Test
    void noLineCalledSavedIsLost() throws Exception {
        storm(Integer.getInteger("rungs.kills", 3));
    }

    @Test
    @Tag("faults")
    void noLineCalledSavedIsLostInAHundredKills() throws Exception {
        storm(Integer.getInteger("rungs.kills", 100));
    }

    /** A new workspace every fifty kills, so that opening does not come to be all there is to kill. */
    private void storm(int kills) throws Exception {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        for (int kill = 1; kill <= kills; kill++) {
            int round = (kill - 1) / 50;
            var path = folder.resolve("storm-" + round + ".rungs");
            if ((kill - 1) % 50 == 0) {
                Workspace.create(path, InstantSource.system(), Runnable::run).close();
                written = 0;
            }
            captureUntilKilled(path, random.nextInt(LONGEST));
            look(path, kill);
        }
        System.out.printf(
                "{\"part\":\"faults\",\"step\":\"kill capture\",\"kills\":%d,\"acknowledged\":%d,\"lost\":0}%n",
                kills, acknowledged);
        assertThat(acknowledged).isGreaterThan(kills);
    }

    private void captureUntilKilled(Path path, int millis) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.rungs.Main",
                        "capture",
                        path.toString(),
                        "--interview",
                        "Told in a storm")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int first = written;
        var speaker = Thread.ofVirtual().start(() -> speak(child, first));
        try (var said = child.inputReader(StandardCharsets.UTF_8)) {
            int heard = first + (said.readLine() == null ? 0 : 1);
            var killer = Thread.ofVirtual().start(() -> kill(child, millis));
            heard += countLines(said);
            killer.join();
            acknowledged += heard - first;
            written = heard;
        }
        child.waitFor();
        speaker.join();
    }

    /** Lines that tell their own number, for as long as somebody listens. */
    private static void speak(Process child, int first) {
        try (var words = new PrintWriter(child.outputWriter(StandardCharsets.UTF_8), true)) {
            for (int line = first; child.isAlive() && !words.checkError(); line++) {
                words.println("line " + line + " " + "we keep it in a sheet ".repeat(line % 7));
            }
        }
    }

    private static void kill(Process child, int millis) {
        try {
            child.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        child.destroyForcibly();
    }

    private static int countLines(BufferedReader said) {
        int lines = 0;
        try {
            while (said.readLine() != null) {
                lines++;
            }
        } catch (IOException e) {
            // The pipe broke with its writer: what came through until then is what was said.
            return lines;
        }
        return lines;
    }

    /** Every line heard is there, in order and once; at most the one that was being said stands behind them. */
    private void look(Path path, int kill) {
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            var notes = workspace.read(it -> it.all(Turn.class)).join().stream()
                    .sorted(Comparator.comparing(Turn::position))
                    .map(turn -> Integer.parseInt(turn.text().split(" ")[1]))
                    .toList();
            assertThat(notes.size()).as("seed %d, kill %d", SEED, kill).isGreaterThanOrEqualTo(written);
            for (int line = 0; line < notes.size(); line++) {
                assertThat(notes.get(line)).as("seed %d, kill %d", SEED, kill).isEqualTo(line);
            }
            workspace.check().join();
            written = notes.size();
        }
    }
}
