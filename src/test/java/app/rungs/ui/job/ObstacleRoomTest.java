package app.rungs.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.Coverage;
import app.rungs.findings.Coverage.Verdict;
import app.rungs.model.EntryType;
import app.rungs.model.Estimate;
import app.rungs.model.ValueFactor;
import app.rungs.model.ValueStatement;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What obstacles are worth, which products cover them, and the value exercise. */
final class ObstacleRoomTest {

    private static final String BASE = "Share of them affected, base";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void anObstaclesSidesAndWorthTheCoverageAndTheExerciseAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            JobLibraryTest.open(room, EntryType.OBSTACLE, "Equipment failures");
            room.picture("obstacle-page", appearance, ".title-input");
            room.driver().until("it is computed", () -> room.driver().isOnScreen(".tornado-bar"));
            JobLibraryTest.show(room, ".calculator");
            room.picture("obstacle-calculator", appearance, ".calculator");
            JobLibraryTest.show(room, ".worth");
            room.picture("obstacle-worth", appearance, ".tornado");
            assertThat(room.driver().find(".tornado").getAccessibleText())
                    .startsWith("Annual cost of an affected account alone moves it from 8.06 M to 30.2 M.");
            room.driver().click("Products");
            room.picture("obstacle-coverage", appearance, "Only together");
            room.driver().click("Value statements");
            room.picture("value-exercise", appearance, "Passes");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void aFigureIsTypedIntoItsCellAndOneOutOfOrderStaysThereWithTheReason() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            JobLibraryTest.open(room, EntryType.OBSTACLE, "Equipment failures");
            driver.until("it is computed", () -> driver.isOnScreen(".tornado-bar"));
            JobLibraryTest.show(room, ".calculator");
            var base = cell(room, BASE);
            driver.focus(base).press(KeyCode.SHORTCUT, KeyCode.A).type("0.5").press(KeyCode.ENTER);
            driver.until("it is stored", () -> incidence(room) == 0.5);
            driver.until("it is computed anew", () -> driver.isOnScreen("21 M $ a year"));
            driver.press(KeyCode.SHORTCUT, KeyCode.A).type("0.7").press(KeyCode.ENTER);
            driver.until("it is refused", () -> driver.isOnScreen("Base is not between low and high"));
            assertThat(incidence(room)).isEqualTo(0.5);
        }
    }

    @Test
    void aCellOfTheCoverageTurnsFromNothingToAPartToAllOfIt() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.click("Products");
            driver.until("the matrix", () -> driver.isOnScreen("Nothing covers it"));
            turn(room, "Experienced line workers retire: Nothing of it");
            driver.until("a part", () -> verdicts(room, Verdict.IN_PART) == 2);
            turn(room, "Experienced line workers retire: A part");
            driver.until("all of it", () -> verdicts(room, Verdict.COVERED) == 3);
        }
    }

    @Test
    void theExerciseMarksWhatSlippedInAndKeepsEveryVersion() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.click("Value statements");
            driver.until("the exercise", () -> driver.isOnScreen("Passes"));
            var text = driver.find(".exercise .text-area", TextInputControl.class);
            driver.focus(text).type("Every risk score helps everybody");
            driver.until("it is marked", () -> driver.isOnScreen(".slip"));
            assertThat(((Labeled) driver.find(".slip")).getText()).isEqualTo("risk score");
            driver.click("Keep this version");
            driver.until("it is kept", () -> versions(room) == 3);
            driver.until("it is shown", () -> driver.isOnScreen("Version 3 · " + today()));
        }
    }

    private static String today() {
        return DayWords.of(LocalDate.now(ZoneId.systemDefault()));
    }

    private static long versions(RoomDriver room) {
        return room.workspace()
                .read(entries -> entries.all(ValueStatement.class))
                .join()
                .size();
    }

    private static int verdicts(RoomDriver room, Verdict verdict) {
        return room.workspace().read(Coverage::new).join().of(verdict).size();
    }

    private static double incidence(RoomDriver room) {
        return room.workspace().read(entries -> entries.all(Estimate.class)).join().stream()
                .filter(estimate -> estimate.factor() == ValueFactor.INCIDENCE)
                .findFirst()
                .orElseThrow()
                .base();
    }

    private static void turn(RoomDriver room, String ending) {
        room.driver().until(ending, () -> covering(room, ending).isPresent());
        room.driver().onFx(() -> {
            covering(room, ending).orElseThrow().fire();
            return true;
        });
    }

    private static Optional<Button> covering(RoomDriver room, String ending) {
        return room.room().view().lookupAll(".coverage-cell").stream()
                .filter(node -> node.getAccessibleText().endsWith(ending))
                .map(Button.class::cast)
                .findFirst();
    }

    private static TextInputControl cell(RoomDriver room, String name) {
        return room.driver()
                .onFx(() -> room.room().view().lookupAll(".number").stream()
                        .filter(node -> name.equals(node.getAccessibleText()))
                        .map(TextInputControl.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new JobRoom(workspace, RoomDriver.screen(), navigator, ViewMemory.ofRoom()));
    }
}
