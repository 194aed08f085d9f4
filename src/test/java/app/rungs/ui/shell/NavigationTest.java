package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.shell.Navigation.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NavigationTest {

    private final Stop home = new Stop(Place.HOME, null);
    private final Stop jobs = new Stop(Place.JOBS, null);
    private final Stop job = new Stop(Place.JOBS, Id.fresh(EntryType.JOB));
    private final Navigation navigation = new Navigation(home);

    @TempDir
    Path folder;

    @Test
    void backLeadsTheWayOneCame() {
        navigation.to(jobs);
        navigation.to(job);

        assertThat(navigation.back()).contains(jobs);
        assertThat(navigation.back()).contains(home);
        assertThat(navigation.back()).isEmpty();
        assertThat(navigation.here()).isEqualTo(home);
    }

    @Test
    void forwardLeadsThereAgainUntilOneGoesElsewhere() {
        navigation.to(jobs);
        navigation.to(job);
        navigation.back();
        navigation.back();

        assertThat(navigation.forward()).contains(jobs);
        navigation.to(new Stop(Place.BOARDS, null));
        assertThat(navigation.forward()).isEmpty();
    }

    @Test
    void goingWhereOneIsIsNoStep() {
        navigation.to(home);

        assertThat(navigation.canGoBack()).isFalse();
    }

    @Test
    void theWindowsMemorySurvivesARestart() {
        var file = folder.resolve("rungs").resolve("window.properties");
        var memory = new WindowMemory(file);
        memory.keep("width", 1100.5);
        memory.keep("theme", Appearance.DARK.name());
        memory.save();

        assertThat(new WindowMemory(file).number("width")).contains(1100.5);
        assertThat(new WindowMemory(file).appearance()).isEqualTo(Appearance.DARK);
    }

    @Test
    void aMemoryThatCannotBeReadIsAnEmptyOne() throws IOException {
        var file = Files.writeString(folder.resolve("window.properties"), "width=\\u00zz\ntheme=PURPLE\n");

        assertThat(new WindowMemory(file).number("width")).isEmpty();
        assertThat(new WindowMemory(file).appearance()).isEqualTo(Appearance.SYSTEM);
    }

    @Test
    void whatWasSavedTodayIsSaidByItsTimeAndElseByItsDay() {
        var words = new SavedWords(ZoneOffset.UTC);
        var at = Instant.parse("2026-10-21T14:02:00Z");

        assertThat(words.of(at, 48_213, at.plusSeconds(60))).isEqualTo("Saved 14:02 · #48,213");
        assertThat(words.of(at, 7, at.plusSeconds(86_400))).isEqualTo("Saved 2026-10-21 14:02 · #7");
    }
}
