package app.rungs.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rungs.model.Refusal;
import app.rungs.model.Turn;
import app.rungs.model.WorkspaceException;
import app.rungs.storage.Output;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Real disks that are full, read-only, or shared with another program. */
@Execution(ExecutionMode.CONCURRENT)
class DiskTest {

    @TempDir
    Path temp;

    private Path mount;

    @BeforeEach
    void makeMountPoint() throws IOException {
        mount = Files.createDirectory(temp.resolve("disk"));
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mount.toString());
    }

    @Test
    void aFullDiskRefusesEditsInASentenceAndTheyGoOnWhenThereIsSpaceAgain() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=24m", "rungs", mount.toString()), "no right to mount a disk");
        var path = mount.resolve("test.rungs");
        var ballast = mount.resolve("ballast");
        int saved = 0;
        try (var workspace = Workspace.create(path, InstantSource.system(), Runnable::run)) {
            workspace.edit("Begin", draft -> draft.add(Writer.interview())).join();
            fill(ballast);
            int refused = 0;
            for (int i = 0; i < 400 && refused < 3; i++) {
                int next = saved;
                try {
                    workspace
                            .edit("Note", draft -> draft.add(Writer.turn(next)))
                            .join();
                    saved++;
                } catch (CompletionException e) {
                    assertThat(e.getCause()).isInstanceOf(WorkspaceException.class);
                    assertThat(e.getCause().getMessage())
                            .contains("the disk is full")
                            .endsWith(".");
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(3);
            Files.delete(ballast);
            for (int i = 0; i < 20; i++) {
                int next = saved;
                workspace.edit("Note", draft -> draft.add(Writer.turn(next))).join();
                saved++;
            }
            assertThat(workspace.check().join()).isEqualTo(saved + 1);
        }
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            assertThat(workspace.mended()).isEmpty();
            assertThat(workspace
                            .read(it -> it.naming(Turn.class, Writer.INTERVIEW))
                            .join())
                    .hasSize(saved);
        }
    }

    @Test
    void aReadOnlyDiskIsRefusedAtOnce() throws Exception {
        var path = temp.resolve("test.rungs");
        Workspace.create(path, InstantSource.system(), Runnable::run).close();
        assumeTrue(
                run("mount", "--bind", temp.toString(), mount.toString())
                        && run("mount", "-o", "remount,ro,bind", mount.toString()),
                "no right to mount a disk");
        assertThatThrownBy(() -> Workspace.open(mount.resolve("test.rungs"), InstantSource.system(), Runnable::run))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written to: the disk is read-only");
        assertThatThrownBy(() -> Workspace.create(mount.resolve("new.rungs"), InstantSource.system(), Runnable::run))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the disk is read-only");
        Workspace.open(path, InstantSource.system(), Runnable::run).close();
    }

    @Test
    void whatIsHandedOutOntoAFullDiskLeavesTheOldFileAndNothingElse() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "rungs", mount.toString()), "no right to mount a disk");
        var file = mount.resolve("brief.pdf");
        Output.write(file, "old".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Output.write(file, new byte[2_000_000]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the disk is full. Name another place");
        assertThat(file).hasContent("old");
        try (var files = Files.list(mount)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(run("mount", "-o", "remount,ro", mount.toString())).isTrue();
        assertThatThrownBy(() -> Output.write(file, new byte[10]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written: ")
                .hasMessageMatching("(?s).*(read-only|protected against changes)\\. Name another place.*");
        assertThatThrownBy(() -> Output.write(mount.resolve("new.pdf"), new byte[10]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the disk is read-only");
        assertThat(file).hasContent("old");
    }

    @Test
    void aSecondProgramIsRefusedAndTheFirstIsUnharmed() throws Exception {
        var path = temp.resolve("test.rungs");
        try (var workspace = Workspace.create(path, InstantSource.system(), Runnable::run)) {
            workspace.edit("Begin", draft -> draft.add(Writer.interview())).join();
        }
        var writer = Storm.program(Writer.class, path).start();
        try (var said = writer.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            assertThatThrownBy(() -> Workspace.open(path, InstantSource.system(), Runnable::run))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is open in another window or command");
            for (int i = 0; i < 50; i++) {
                assertThat(said.readLine()).startsWith("saved ");
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            assertThat(workspace.check().join()).isGreaterThan(50);
        }
    }

    @Test
    void somebodyWhoIsInterruptedDoesNotCloseTheDatabase() {
        var path = temp.resolve("test.rungs");
        Thread.currentThread().interrupt();
        try (var workspace = Workspace.create(path, InstantSource.system(), Runnable::run)) {
            workspace.edit("Begin", draft -> draft.add(Writer.interview())).join();
            Thread.currentThread().interrupt();
            workspace.edit("Note", draft -> draft.add(Writer.turn(0))).join();
        }
        assertThat(Thread.interrupted()).isTrue();
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            assertThat(workspace.mended()).isEmpty();
            assertThat(workspace.check().join()).isEqualTo(2);
        }
    }

    /** Takes all the space there is but some ten kilobytes. */
    private void fill(Path ballast) throws IOException {
        long free = Files.getFileStore(mount).getUsableSpace();
        try (var file = new RandomAccessFile(ballast.toFile(), "rw")) {
            byte[] block = new byte[4096];
            for (long written = 0; written < free - 40_960; written += block.length) {
                file.write(block);
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
