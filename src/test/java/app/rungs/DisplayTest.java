package app.rungs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DisplayTest {

    @Test
    void linuxHasADisplayWhereItsEnvironmentNamesOne() {
        assertThat(Display.available("Linux", Map.of("DISPLAY", ":0"), "")).isTrue();
        assertThat(Display.available("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), ""))
                .isTrue();
        assertThat(Display.available("Linux", Map.of("DISPLAY", ""), "")).isFalse();
        assertThat(Display.available("Linux", Map.of(), "")).isFalse();
    }

    @Test
    void otherSystemsAndTheHeadlessScreenAlwaysHaveOne() {
        assertThat(Display.available("Mac OS X", Map.of(), "")).isTrue();
        assertThat(Display.available("Linux", Map.of(), "Headless")).isTrue();
    }

    @Test
    void oneArgumentThatIsAWorkspaceOpensAWindowOnIt() {
        assertThat(Errand.of(List.of("Customers.rungs")).flatMap(Errand::workspace))
                .isPresent();
        assertThat(Errand.of(List.of("list"))).isEqualTo(Optional.empty());
        assertThat(Errand.of(List.of("--help"))).isEqualTo(Optional.empty());
        assertThat(Errand.of(List.of("check", "Customers.rungs"))).isEqualTo(Optional.empty());
    }
}
