package app.rungs.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The installers' settings, also of the systems this one cannot build for. */
final class SettingsTest {

    private static final Path INSTALLER = Path.of("installer");
    private static final Path ICONS = Path.of("assets", "icons");

    @Test
    void theWindowsInstallerIsPerUserAndReplacesItsPredecessor() throws IOException {
        var options = options("windows/msi.options");

        assertThat(options).containsKeys("--win-per-user-install", "--win-menu", "--file-associations");
        // Windows finds the version that is to be replaced by it: it must never change.
        assertThat(options.get("--win-upgrade-uuid")).isEqualTo("6f2b1d0e-5b0c-4d5e-9c8a-3e1f7a9d2c41");
        assertThat(UUID.fromString(options.get("--win-upgrade-uuid"))).isNotNull();
    }

    @Test
    void theMacApplicationHasAnIdentifier() throws IOException {
        assertThat(options("macos/app-image.options"))
                .containsEntry("--mac-package-identifier", "app.rungs.Rungs")
                .containsEntry("--mac-package-name", "Rungs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows/msi.options", "macos/dmg.options"})
    void aWorkspaceIsOpenedByItsMarker(String file) throws IOException {
        var association = properties(Path.of(options(file).get("--file-associations")));

        assertThat(association)
                .containsEntry("extension", "rungs")
                .containsEntry("mime-type", "application/vnd.rungs.workspace");
        assertThat(Path.of(association.get("icon"))).isRegularFile();
    }

    @Test
    void everyOptionIsOneThatJpackageHas() throws IOException {
        var known = Set.of(
                "--vendor",
                "--copyright",
                "--description",
                "--add-launcher",
                "--file-associations",
                "--win-per-user-install",
                "--win-upgrade-uuid",
                "--win-menu",
                "--win-menu-group",
                "--win-shortcut-prompt",
                "--win-dir-chooser",
                "--mac-package-identifier",
                "--mac-package-name",
                "--mac-app-category");
        for (var file : List.of(
                "windows/app-image.options",
                "windows/msi.options",
                "macos/app-image.options",
                "macos/dmg.options",
                "linux/app-image.options")) {
            assertThat(options(file).keySet()).as(file).isSubsetOf(known);
        }
    }

    @Test
    void theMimeTypeIsTheSameEverywhere() throws IOException {
        var type = "application/vnd.rungs.workspace";
        for (var file :
                List.of("app.rungs.Rungs.desktop", "app.rungs.Rungs.mime.xml", "app.rungs.Rungs.metainfo.xml")) {
            assertThat(INSTALLER.resolve("linux").resolve(file)).content().contains(type);
        }
    }

    @Test
    void theDesktopEntryTakesFilesAndOffersQuickCapture() throws IOException {
        var entry = properties(INSTALLER.resolve("linux/app.rungs.Rungs.desktop"));

        assertThat(entry)
                .containsEntry("StartupWMClass", "app.rungs.App")
                .containsEntry("Actions", "new-note;new-interview;")
                .containsKey("Keywords");
        assertThat(INSTALLER.resolve("linux/app.rungs.Rungs.desktop"))
                .content()
                .contains("Exec=rungs %F\n", "Exec=rungs --note\n", "Exec=rungs --new-interview\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 22, 24, 32, 48, 64, 128, 256, 512})
    void theIconIsThereInEverySize(int size) throws IOException {
        var png = ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("rungs-" + size + ".png")));

        assertThat(png.getInt(16)).isEqualTo(size);
        assertThat(png.getInt(20)).isEqualTo(size);
    }

    @Test
    void windowsAndMacIconsAreWhatTheySay() throws IOException {
        var ico = Files.readAllBytes(ICONS.resolve("rungs.ico"));
        var icns = ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("rungs.icns")));

        assertThat(Arrays.copyOf(ico, 4)).containsExactly(0, 0, 1, 0);
        assertThat(icns.getInt(0)).isEqualTo(0x69636e73);
        assertThat(icns.getInt(4)).isEqualTo(icns.limit());
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 128})
    void theWindowHasTheIconOfTheDesktop(int size) {
        var name = "rungs-" + size + ".png";

        assertThat(Path.of("src", "main", "resources", "icons", name)).hasSameBinaryContentAs(ICONS.resolve(name));
    }

    @Test
    void everyModuleIsNamedOnceAndTheWindowsAreAmongThem() throws IOException {
        var modules = Files.readAllLines(INSTALLER.resolve("modules"));

        assertThat(modules).doesNotHaveDuplicates().isSorted();
        assertThat(modules).contains("javafx.controls", "javafx.swing", "java.sql");
    }

    @Test
    void theVersionStandsInThePomAlone() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var version = pom.replaceAll("(?s).*?<version>([^<]+)</version>.*", "$1");
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(INSTALLER)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().contains("licence-texts"))
                    .toList()) {
                if (Files.readString(file).contains(version)) {
                    found.add(file.toString());
                }
            }
        }
        assertThat(found).as("files that name " + version).isEmpty();
    }

    /** Options of jpackage's, one a line, each with its value or none. */
    private static Map<String, String> options(String file) throws IOException {
        var options = new TreeMap<String, String>();
        for (var line : Files.readAllLines(INSTALLER.resolve(file))) {
            var words = line.strip().split(" ", 2);
            assertThat(words[0]).as(file).startsWith("--");
            options.put(words[0], words.length > 1 ? words[1].replace("\"", "") : "");
        }
        return options;
    }

    private static Map<String, String> properties(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file).replaceAll("(?m)^\\[.*$", "")));
        var map = new TreeMap<String, String>();
        properties.forEach((key, value) -> map.putIfAbsent((String) key, (String) value));
        return map;
    }
}
