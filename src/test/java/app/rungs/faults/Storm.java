package app.rungs.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Problem;
import app.rungs.model.Turn;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Kills a {@link Writer} again and again and opens what it left. */
final class Storm {

    /** How long a writer is left alone, in milliseconds. */
    private static final int LONGEST_LIFE = 900;

    private static final Pattern MISSING = Pattern.compile("(\\d+|One) edits? (?:was|were) missing from the database");

    private final Path folder;
    private final Random random;
    private int acknowledged = -1;
    private long lines;
    private int healed;
    private int behind;
    private Duration slowest = Duration.ZERO;

    Storm(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        try (var workspace = Workspace.create(folder, InstantSource.system(), Runnable::run)) {
            workspace.edit("Begin", draft -> draft.add(Writer.interview())).join();
        }
    }

    void kill(int number) throws IOException, InterruptedException {
        var writer = program(Writer.class, folder).start();
        boolean whileOpening = random.nextInt(8) == 0;
        try (var said = writer.inputReader()) {
            if (!whileOpening) {
                said.readLine();
            }
            int life = random.nextInt(LONGEST_LIFE);
            var alarm = Thread.ofPlatform().start(() -> killAfter(writer, life));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("saved ")) {
                    int upTo = Integer.parseInt(line.substring("saved ".length()));
                    lines += upTo - acknowledged;
                    acknowledged = upTo;
                }
            }
            alarm.join();
        }
        writer.waitFor();
        open(number);
    }

    /** A program that works on the workspace at {@code folder}, to be killed. */
    static ProcessBuilder program(Class<?> main, Path folder) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** The figures, as one line. */
    String figures(int kills, long seed) {
        return String.format(
                "{\"part\":\"faults\",\"step\":\"kill\",\"seed\":%d,\"kills\":%d,\"acknowledged\":%d,\"lost\":0,"
                        + "\"unacknowledged_brought_back\":%d,\"h2_lost_and_healed\":%d,\"slowest_open_ms\":%d}",
                seed, kills, lines, behind, healed, slowest.toMillis());
    }

    static void killAfter(Process program, int millis) {
        try {
            program.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // The process itself would close the pipe, and with it lose what was said last.
            program.toHandle().destroyForcibly();
        }
    }

    private void open(int number) {
        long before = System.nanoTime();
        try (var workspace = Workspace.open(folder, InstantSource.system(), Runnable::run)) {
            var took = Duration.ofNanos(System.nanoTime() - before);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            workspace.mended().forEach(mended -> note(mended, workspace));
            requireEveryLine(workspace);
            if (number % 5 == 0) {
                takeBackAndDoAgain(workspace);
            }
        }
    }

    private void requireEveryLine(Workspace workspace) {
        var turns =
                workspace.read(it -> it.naming(Turn.class, Writer.INTERVIEW)).join();
        turns.sort(Comparator.comparingInt(Turn::position));
        assertThat(turns).hasSizeGreaterThan(acknowledged);
        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i)).isEqualTo(Writer.turn(i));
        }
        acknowledged = turns.size() - 1;
    }

    private void takeBackAndDoAgain(Workspace workspace) {
        var there = workspace.check().join();
        assertThat(workspace.undo().join()).isPresent();
        assertThat(workspace.check().join()).isLessThan(there);
        assertThat(workspace.redo().join()).isPresent();
        assertThat(workspace.check().join()).isEqualTo(there);
    }

    /** Tells an edit that was in flight from one that was acknowledged and that the database had lost. */
    private void note(Problem mended, Workspace workspace) {
        var match = MISSING.matcher(mended.sentence());
        assertThat(match.find()).as(mended.sentence()).isTrue();
        int missing = match.group(1).equals("One") ? 1 : Integer.parseInt(match.group(1));
        var latest = workspace.readLog(log -> log.latest(missing)).join().getLast();
        var first = workspace.readLog(log -> log.find(latest.seq())).join().orElseThrow();
        boolean wasAcknowledged = first.changes().stream()
                .anyMatch(change -> change.id().value().getLeastSignificantBits() <= acknowledged);
        healed += wasAcknowledged ? 1 : 0;
        behind += wasAcknowledged ? 0 : 1;
    }
}
