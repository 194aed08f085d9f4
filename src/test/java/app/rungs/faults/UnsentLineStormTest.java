package app.rungs.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rungs.model.Turn;
import app.rungs.model.WorkspaceException;
import app.rungs.storage.CaptureFile;
import app.rungs.ui.capture.CaptureViewModel;
import app.rungs.ui.entry.DeskFixture;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while a line is being typed: every saved line is there, and of the unsent one all but its last second. */
class UnsentLineStormTest {

    private static final long SEED = 20_261_122;

    @TempDir
    Path folder;

    @Test
    void aKillInMidLineLosesAtMostTheLastSecondOfIt() throws Exception {
        storm(Integer.getInteger("rungs.kills", 3));
    }

    @Test
    @Tag("faults")
    void fortyKillsInMidLineLoseAtMostTheLastSecondOfIt() throws Exception {
        storm(Integer.getInteger("rungs.kills", 40));
    }

    private void storm(int kills) throws Exception {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        for (int kill = 1; kill <= kills; kill++) {
            var path = folder.resolve("storm-" + kill + ".rungs");
            Workspace.create(path, InstantSource.system(), Runnable::run).close();
            look(path, typedUntilKilled(path, random.nextInt(900)));
        }
    }

    /** The last thing the program said: which line, how many of its keys, and whether it was saved. */
    private record Said(int line, int keys, boolean saved) {}

    private static Said typedUntilKilled(Path path, int millis) throws IOException, InterruptedException {
        var typing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Interviewer.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var last = new Said(-1, 0, false);
        try (var said = typing.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            var alarm = Thread.ofPlatform().start(() -> killAfter(typing, millis));
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                var words = line.split(" ");
                last = words[0].equals("kept")
                        ? new Said(Integer.parseInt(words[1]), Integer.parseInt(words[2]), false)
                        : new Said(Integer.parseInt(words[1]), 0, true);
            }
            alarm.join();
        }
        typing.waitFor();
        return last;
    }

    private static void killAfter(Process typing, int millis) {
        try {
            typing.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // The process itself would close the pipe, and with it lose what was said last.
            typing.toHandle().destroyForcibly();
        }
    }

    private static void look(Path path, Said last) {
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            var lines = workspace.read(it -> it.all(Turn.class)).join().stream()
                    .sorted(Comparator.comparingInt(Turn::position))
                    .toList();
            int acknowledged = last.saved() ? last.line() + 1 : Math.max(0, last.line());
            assertThat(lines).as("seed %d, %s", SEED, last).hasSizeGreaterThanOrEqualTo(acknowledged);
            for (int line = 0; line < lines.size(); line++) {
                assertThat(lines.get(line).text())
                        .isEqualTo(Interviewer.words(line).strip());
            }
            var kept = new CaptureFile(workspace.folder()).read();
            boolean wasSavedSince = lines.size() > last.line();
            if (last.keys() > 0 && !wasSavedSince) {
                assertThat(kept).as("seed %d, %s", SEED, last).isPresent();
                var text = kept.orElseThrow().text();
                assertThat(Interviewer.words(last.line())).startsWith(text);
                assertThat(text.length()).as("seed %d, %s", SEED, last).isGreaterThanOrEqualTo(last.keys());
            }
            workspace.check().join();
        }
    }

    @Test
    void aFullDiskSaysSoAndTheTextStaysInTheField() throws Exception {
        var mount = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=24m", "rungs", mount.toString()), "no right to mount a disk");
        try (var fixture = new DeskFixture(mount)) {
            var model = new CaptureViewModel(fixture.desk(), Runnable::run, Clock.systemUTC());
            model.begin().join();
            model.text().set("saved while there is room");
            model.enter(false).join();
            var ballast = mount.resolve("ballast");
            fill(ballast);
            String words = "";
            // The draft may find no room while a line still does: only a line that is refused ends this.
            for (int line = 0; line < 400 && model.text().get().isEmpty(); line++) {
                words = "line " + line + " of a long talk ".repeat(40);
                model.text().set(words);
                model.enter(false).join();
            }
            assertThat(model.problem().get()).contains("the disk is full").endsWith(".");
            assertThat(model.text().get()).isEqualTo(words);

            Files.delete(ballast);
            int before = model.lines().size();
            model.enter(false).join();
            assertThat(model.problem().get()).isEmpty();
            assertThat(model.text().get()).isEmpty();
            assertThat(model.lines()).hasSize(before + 1);
            model.close();
        } finally {
            run("umount", mount.toString());
        }
    }

    @Test
    void aDiskThatTurnsReadOnlySaysSoAndTheLineIsThereWhenItCanBeWrittenAgain() throws Exception {
        var image = folder.resolve("disk.img");
        var mount = Files.createDirectory(folder.resolve("disk"));
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(48L << 20);
        }
        assumeTrue(run("mkfs.ext4", "-q", "-F", "-O", "^has_journal", "-e", "remount-ro", image.toString()), "no ext4");
        assumeTrue(run("mount", "-o", "loop", image.toString(), mount.toString()), "no right to mount a disk");
        try {
            var words = "what was said as the disk went";
            try (var fixture = new DeskFixture(mount)) {
                var model = new CaptureViewModel(fixture.desk(), Runnable::run, Clock.systemUTC());
                model.begin().join();
                model.text().set("saved before");
                model.enter(false).join();
                model.text().set(words);
                model.tick();
                model.kept().join();
                assumeTrue(makeReadOnly(mount), "no way to make the disk read-only");

                model.enter(false).join();
                assertThat(model.problem().get())
                        .contains("the disk is read-only")
                        .endsWith(".");
                assertThat(model.text().get()).isEqualTo(words);
                model.enter(false).join();
                assertThat(model.text().get()).isEqualTo(words);
                assertThat(model.lines()).hasSize(1);
                model.close();
            } catch (WorkspaceException e) {
                // It cannot be closed in order either, and says why.
                assertThat(e).hasMessageContaining("read-only");
            }
            assertThat(run("umount", mount.toString())).isTrue();
            run("e2fsck", "-fy", image.toString());
            assertThat(run("mount", "-o", "loop", image.toString(), mount.toString()))
                    .isTrue();
            try (var again = new DeskFixture(mount)) {
                var model = new CaptureViewModel(again.desk(), Runnable::run, Clock.systemUTC());
                model.restored().join();
                assertThat(model.text().get()).isEqualTo(words);
                model.enter(false).join();
                assertThat(model.problem().get()).isEmpty();
                assertThat(model.lines()).hasSize(2);
                model.close();
            }
        } finally {
            run("umount", mount.toString());
        }
    }

    /** As an error of the disk would. */
    private static boolean makeReadOnly(Path mount) throws IOException, InterruptedException {
        for (var line : Files.readAllLines(Path.of("/proc/mounts"))) {
            var words = line.split(" ");
            if (words[1].equals(mount.toString())) {
                var trigger =
                        Path.of("/sys/fs/ext4", Path.of(words[0]).getFileName().toString(), "trigger_fs_error");
                if (Files.isWritable(trigger)) {
                    Files.writeString(trigger, "1");
                    return !run("touch", mount.resolve("probe").toString());
                }
            }
        }
        return false;
    }

    /** Takes all the space there is. */
    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            var block = new byte[1024];
            while (true) {
                try {
                    out.write(block);
                } catch (IOException e) {
                    return;
                }
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
