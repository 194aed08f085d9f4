package app.rungs.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OwnFoldersTest {

    private static final Path HOME = Path.of("/home/pm");

    @Test
    void linuxFollowsTheXdgDirectories() {
        assertThat(OwnFolders.of("Linux", Map.of(), HOME))
                .isEqualTo(new OwnFolders(
                        HOME.resolve(".local/share/rungs"),
                        HOME.resolve(".config/rungs"),
                        HOME.resolve(".config/rungs/rungs-running")));
        assertThat(OwnFolders.of(
                        "Linux",
                        Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_RUNTIME_DIR", "/run/user/1000"),
                        HOME))
                .isEqualTo(new OwnFolders(
                        Path.of("/d/rungs"), Path.of("/c/rungs"), Path.of("/run/user/1000/rungs-running")));
    }

    @Test
    void aRelativeOrEmptyXdgDirectoryDoesNotCount() {
        assertThat(OwnFolders.of("Linux", Map.of("XDG_DATA_HOME", "data", "XDG_CONFIG_HOME", " "), HOME)
                        .data())
                .isEqualTo(HOME.resolve(".local/share/rungs"));
    }

    @Test
    void windowsKeepsSettingsWhereTheyRoamAndTheRestOnTheComputer() {
        assertThat(OwnFolders.of("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), HOME))
                .isEqualTo(new OwnFolders(
                        Path.of("/local/Rungs/Data"), Path.of("/roaming/Rungs"), Path.of("/local/Rungs/Running")));
    }

    @Test
    void macOsKeepsEverythingInApplicationSupport() {
        var support = HOME.resolve("Library/Application Support/Rungs");
        assertThat(OwnFolders.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(new OwnFolders(support.resolve("Data"), support, support.resolve("Running")));
    }
}
