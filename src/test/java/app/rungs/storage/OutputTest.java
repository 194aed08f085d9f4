package app.rungs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rungs.model.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out is whole, belongs where it was put, and never harms what was there. */
class OutputTest {

    private static final byte[] NEW = "new words".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void whoMayReadItIsWhoMayReadAnyNewFileThere() throws IOException {
        assumeTrue(hasRights(), "no rights like those of POSIX here");
        var any = Files.createFile(folder.resolve("any"));
        var file = folder.resolve("brief.pdf");
        Output.write(file, NEW);
        assertThat(rights(file)).isEqualTo(rights(any));
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void oneThatIsReplacedStaysAsClosedAsItWas() throws IOException {
        assumeTrue(hasRights(), "no rights like those of POSIX here");
        var file = Files.writeString(folder.resolve("brief.pdf"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Output.write(file, NEW);
        assertThat(rights(file)).isEqualTo("rw-r-----");
    }

    @Test
    void behindALinkTheFileIsReplacedAndTheLinkStays() throws IOException {
        var file = Files.writeString(folder.resolve("real.pdf"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);
        Output.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void whoHasItOpenGoesOnReadingTheOldOne() throws IOException {
        var file = Files.writeString(folder.resolve("brief.pdf"), "old words");
        try (var open = Files.newInputStream(file)) {
            assertThat(open.read()).isEqualTo('o');
            Output.write(file, NEW);
            assertThat(new String(open.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ld words");
        }
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void whatBreaksHalfwayLeavesTheOldOneAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("brief.pdf"), "old");
        assertThatThrownBy(() -> Output.write(file, out -> {
                    out.write(NEW);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + " cannot be written: the disk is full. Name another place; what was there before"
                        + " is untouched.");
        assertThatThrownBy(() -> Output.write(file, _ -> {
                    throw new IllegalStateException("a mistake of ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsGoneOrAFolderInTheWayIsSaid() throws IOException {
        assertThatThrownBy(() -> Output.write(folder.resolve("gone").resolve("brief.pdf"), NEW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a folder on the way to it does not exist. Name another place");
        var inTheWay = Files.createDirectory(folder.resolve("brief.pdf"));
        assertThatThrownBy(() -> Output.write(inTheWay, NEW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a folder or device of that name is in the way");
        assertThat(inTheWay).isEmptyDirectory();
    }

    private boolean hasRights() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
