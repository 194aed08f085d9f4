package app.rungs.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code installer/package} says before it builds anything: a minute's work is not begun that cannot be ended. */
@EnabledOnOs(OS.LINUX)
final class PackageArgumentsTest {

    /** The only programs that the script finds. */
    @TempDir
    Path programs;

    @BeforeEach
    void onlyWhatTheArgumentsNeed() throws IOException {
        for (var name : List.of("dirname", "uname")) {
            provide(name, "/usr/bin/" + name);
        }
    }

    @Test
    void withoutAKindItNamesThemAll() throws Exception {
        assertThat(refusal()).contains("one or several: app-image, deb, rpm, msi, dmg.");
        assertThat(refusal("--no-build")).contains("one or several: app-image, deb, rpm, msi, dmg.");
    }

    @Test
    void aWordThatIsNoKindIsNamedWhereverItStands() throws Exception {
        assertThat(refusal("floppy", "app-image")).contains("floppy is no kind of package");
        assertThat(refusal("app-image", "--no-build", "floppy")).contains("floppy is no kind of package");
    }

    @Test
    void aPackageOfAnotherSystemIsRefusedBesideOneOfThis() throws Exception {
        assertThat(refusal("app-image", "msi")).contains("a .msi can only be built on its own system");
        assertThat(refusal("dmg", "app-image")).contains("a .dmg can only be built on its own system");
    }

    @Test
    void whatASecondPackageNeedsIsMissedBeforeTheFirstIsMade() throws Exception {
        assertThat(refusal("deb", "rpm")).contains("dpkg-deb makes the .deb and is not here");

        provide("dpkg-deb", "/bin/true");

        assertThat(refusal("deb", "rpm")).contains("rpmbuild makes the .rpm and is not here");
    }

    private void provide(String name, String program) throws IOException {
        Files.copy(Path.of(program), programs.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private String refusal(String... kinds) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", "installer/package"));
        command.addAll(List.of(kinds));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", programs.toString());
        var script = builder.start();
        var said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(said).isEqualTo(2);
        return said;
    }
}
