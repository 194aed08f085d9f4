package app.rungs.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Entry;
import app.rungs.sample.PlantedNames;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it erases a name: the next opening has finished that, or nothing has happened; nothing else is
 * lost. {@code -Drungs.kills=N} sets how often.
 */
@Tag("faults")
class EraseStormTest {

    private static final long SEED = Long.getLong("rungs.seed", 20_261_122);

    /** The most milliseconds a kill falls behind when all is written anew. */
    private static final int LAST_STEPS = 40;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private List<Entry> shown = List.of();
    private String untouched = "";
    private Path planted = Path.of("");
    private int erased;
    private int finished;
    private int asBefore;

    @BeforeEach
    void plant() throws IOException {
        planted = folder.resolve("planted.rungs");
        try (var workspace = PlantedNames.build(planted)) {
            shown = PlantedNames.shown(workspace);
            untouched = workspace.hash().join();
        }
        Files.writeString(
                planted.resolve("attachments/00.txt"), "I met zebulon  quist there.", StandardCharsets.UTF_16LE);
        Files.writeString(planted.resolve("attachments/01.txt"), "Nobody you know.");
        Files.createDirectories(planted.resolve("quarantine"));
        Files.copy(planted.resolve("database.mv.db"), planted.resolve("quarantine/old-database.mv.db"));
    }

    @Test
    void aNameIsErasedOrNothingHasHappenedWhenTheProgramIsKilled() throws Exception {
        System.out.println("seed " + SEED);
        int kills = Integer.getInteger("rungs.kills", 24);
        int longest = erase(Integer.MAX_VALUE);
        assertThat(erased).as("erased when nobody kills it").isOne();
        for (int kill = 1; kill <= kills; kill++) {
            erase(kill % 2 == 0 ? random.nextInt(longest) : -random.nextInt(LAST_STEPS));
        }
        System.out.printf(
                "{\"part\":\"faults\",\"step\":\"kill"
                        + " erasing\",\"seed\":%d,\"kills\":%d,\"within_ms\":%d,\"as_before\":%d,"
                        + "\"finished_by_opening\":%d,\"erased_before\":%d,\"lost\":0}%n",
                SEED, kills, longest, asBefore, finished, erased - 1);
    }

    /**
     * Lets a copy be erased for so many milliseconds, and looks at what is left.
     *
     * @param millis from when it begins; if negative, as many from when all is written and is being put in its place
     * @return how long it took, in milliseconds
     */
    private int erase(int millis) throws IOException, InterruptedException {
        var path = folder.resolve("a.rungs");
        copy(planted, path);
        var program = Storm.program(Eraser.class, path).start();
        long begin;
        try (var said = program.inputReader()) {
            assertThat(said.readLine()).isEqualTo("begin");
            begin = System.nanoTime();
            while (millis < 0 && program.isAlive() && !Files.exists(path.resolve("erasing/ready"))) {
                Thread.onSpinWait();
            }
            Storm.killAfter(program, Math.abs(millis));
        }
        program.waitFor();
        int took = (int) ((System.nanoTime() - begin) / 1_000_000);
        look(path, "killed after " + millis + " ms");
        return took;
    }

    private void look(Path path, String when) {
        try (var workspace = Workspace.open(path, PlantedNames.CLOCK, Runnable::run)) {
            assertThat(PlantedNames.shown(workspace)).as(when).isEqualTo(shown);
            workspace.check().join();
            boolean now =
                    workspace.mended().stream().anyMatch(it -> it.sentence().contains("has been finished"));
            if (workspace.hash().join().equals(untouched)) {
                assertThat(now).as(when).isFalse();
                asBefore++;
                return;
            }
            finished += now ? 1 : 0;
            erased += now ? 0 : 1;
        }
        assertThat(PlantedNames.leaking(path)).as(when).isEmpty();
        assertThat(path.resolve("erasing")).as(when).doesNotExist();
        assertThat(path.resolve("attachments").toFile().list())
                .as(when)
                .containsExactlyInAnyOrder("00.erased", "01.txt");
    }

    /** A copy in place of what is there. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (var old = Files.walk(to)) {
                for (var file : (Iterable<Path>) old.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
