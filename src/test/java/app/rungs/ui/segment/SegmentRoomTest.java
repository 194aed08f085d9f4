package app.rungs.ui.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.UiDriver;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SegmentRoomTest {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void segmentsAndTheirValuesAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            room.driver().click("Municipal utilities");
            room.picture("segment-page", appearance, ".executive-quote");
            room.driver().onFx(() -> scrolled(room.room().view(), ".rule-count", 0.62));
            room.picture("segment-profile", appearance, ".rule-count");
            room.driver().click("Relative values");
            room.driver().until("the cells are there", () -> room.driver().isOnScreen(".matrix .number"));
            room.driver().focus(room.driver().find(".matrix .number"));
            room.picture("value-matrix", appearance, ".worth-card");
            room.driver().click("Hypotheses");
            room.picture("hypotheses", appearance, ".standing-card");
            room.driver().click("A replacement plan that names each unit and the reason passes the commission");
            room.picture("hypothesis-page", appearance, ".title-input");
            room.driver().click("Decisions");
            room.picture("decisions", appearance, ".decision-row");
            room.driver().click("Build the failure forecast for municipal utilities first");
            room.driver().until("it is open", () -> room.driver().isOnScreen(".kept-grid"));
            room.driver().onFx(() -> scrolled(room.room().view(), ".kept-grid", 0.8));
            room.picture("decision-page", appearance, ".kept-grid");
            room.driver().click("Value targets");
            room.picture("value-targets", appearance, ".target-card");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void segmentsStandSideBySide(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            room.driver().click("Side by side");
            room.picture("segments-compared", appearance, ".compare-difference");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void aColumnIsMovedByItsKeysAndTakenOutAndAddedAgain() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Side by side");
            driver.until("the columns are there", () -> heads(driver).size() == 2);
            assertThat(heads(driver)).containsExactly("Investor-owned utilities", "Municipal utilities");
            driver.focus(driver.find(".compare-header")).press(KeyCode.SHORTCUT, KeyCode.RIGHT);
            driver.until("it moved", () -> heads(driver).getFirst().equals("Municipal utilities"));
            driver.press(KeyCode.SHORTCUT, KeyCode.LEFT);
            driver.until("it moved back", () -> heads(driver).getFirst().equals("Investor-owned utilities"));
            driver.click("Add segment").press(KeyCode.DOWN).press(KeyCode.ENTER);
            driver.until("there are three", () -> heads(driver).size() == 3);
            driver.focus(driver.find(".compare-header")).press(KeyCode.DELETE);
            driver.until("there are two again", () -> heads(driver).size() == 2);
            assertThat(heads(driver)).containsExactly("Municipal utilities", "Electric co-operatives");
        }
    }

    @Test
    void anExecutivesWordsLeadToWhereTheyWereSaidAndAGapToWhereTheyAreChosen() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Municipal utilities");
            driver.until("they are there", () -> driver.isOnScreen(".executive-quote"));
            driver.click(".executive-quote");
            assertThat(room.elsewhere()).singleElement().extracting(Id::type).isEqualTo(EntryType.HIGHLIGHT);

            driver.onFx(() -> {
                EntryPage.start(room.room().view(), "executive");
                return true;
            });
            assertThat(driver.scene().getFocusOwner()).isSameAs(driver.find("#start-executive"));
        }
    }

    private static List<String> heads(UiDriver driver) {
        return driver.onFx(() -> driver.scene().getRoot().lookupAll(".compare-header").stream()
                .sorted(Comparator.comparing(GridPane::getColumnIndex))
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void aHypothesisIsPivotedWhereItStands() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Hypotheses");
            driver.until("they are there", () -> driver.isOnScreen(".standing-card"));
            driver.click("Investor-owned utilities want to put replacements off");
            driver.until("it is open", () -> driver.isOnScreen("Pivot"));
            driver.click("Pivot").type("They want to prove them").press(KeyCode.ENTER);
            driver.until(
                    "the new one is stored and the old one names it",
                    () -> room.workspace()
                            .read(it -> it.having(Hypothesis.class, "statement", "They want to prove them").stream()
                                    .anyMatch(next -> !it.having(Hypothesis.class, "successor", next.id())
                                            .isEmpty()))
                            .join());
        }
    }

    @Test
    void pointsTypedIntoTheMatrixAreSaved() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Relative values");
            driver.until("the cells are there", () -> driver.isOnScreen(".matrix .number"));
            var cell = driver.find(".matrix .number", TextField.class);
            int before = sum(room);
            driver.focus(cell).press(KeyCode.SHORTCUT, KeyCode.A).type("7").press(KeyCode.ENTER);
            driver.until("they are stored", () -> sum(room) != before);
        }
    }

    @Test
    void theMatrixIsCopiedAnExceptionIsMadeAndEvidenceIsKept() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Municipal utilities");
            driver.until("the members are there", () -> driver.isOnScreen("Take in by hand"));
            fire(driver, "Take in by hand");
            driver.type("Harbour");
            driver.until("it is offered", () -> offers(driver));
            driver.press(KeyCode.ENTER).focus(lastField(driver)).press(KeyCode.ENTER);
            driver.until("the reason is asked for", () -> driver.isOnScreen(".problem-words"));
            driver.type("They are run by the city since May").press(KeyCode.ENTER);
            driver.until(
                    "the exception is stored with its reason",
                    () -> room.workspace()
                            .read(it -> it.having(Link.class, "relation", Relation.BELONGS_TO).stream()
                                    .anyMatch(link -> "They are run by the city since May".equals(link.note())))
                            .join());

            driver.click("Relative values");
            driver.until("the cells are there", () -> driver.isOnScreen(".matrix .number"));
            driver.click("Copy as table");
            var copied = driver.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied.lines().findFirst().orElse("")).contains("\tInvestor-owned utilities\t");
            assertThat(copied.lines()).allMatch(line -> line.contains("\t"));

            driver.click("Decisions");
            driver.until("they are there", () -> driver.isOnScreen(".decision-row"));
            driver.click("Build the failure forecast for municipal utilities first");
            driver.until("it is open", () -> driver.isOnScreen(".kept-grid"));
            int before = kept(room);
            fire(driver, "Keep it as it stands now");
            driver.until("the evidence is kept as it stands now", () -> kept(room) == before + 1);
        }
    }

    private static boolean offers(UiDriver driver) {
        return driver.onFx(() -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
    }

    private static void fire(UiDriver driver, String words) {
        driver.onFx(() -> {
            driver.find(words, Button.class).fire();
            return true;
        });
    }

    private static Node lastField(UiDriver driver) {
        return driver.onFx(() -> driver.scene().getRoot().lookupAll(".link-picker .text-field").stream()
                .filter(Node::isVisible)
                .reduce((_, last) -> last)
                .orElseThrow());
    }

    private static int kept(RoomDriver room) {
        return room.workspace()
                .read(entries -> entries.count(EntryType.SNAPSHOT))
                .join();
    }

    private static boolean scrolled(Node page, String to, double place) {
        page.lookupAll(".scroll-pane").stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(it -> it.getContent() != null && it.getContent().lookup(to) != null)
                .forEach(it -> it.setVvalue(place));
        return true;
    }

    @Test
    void aRuleCountsWhileItIsTypedAndMarksWhereItIsWrong() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Municipal utilities");
            driver.until("the rule is counted", () -> count(driver).startsWith("2 organisations of 4"));
            var rule = driver.find(".rule-text", TextField.class);
            driver.focus(rule).press(KeyCode.SHORTCUT, KeyCode.A).type("Ownership = \"Investor Owned\" or");
            driver.until("the place is marked", () -> driver.isOnScreen(".rule-wrong"));
            driver.until("it is said in words", () -> count(driver).contains("the end"));
            assertThat(count(driver)).contains("attribute");
            driver.type(" Ownership = Municipal");
            driver.until("all are counted", () -> count(driver).startsWith("4 organisations of 4"));
            assertThat(driver.isOnScreen(".rule-wrong")).isFalse();
        }
    }

    private static String count(UiDriver driver) {
        return driver.isOnScreen(".rule-count")
                ? driver.onFx(() -> driver.find(".rule-count", Label.class).getText())
                : "";
    }

    @Test
    void aGoalIsAddedBelowAnotherByKeysAlone() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Municipal utilities");
            driver.until("the goals are there", () -> driver.isOnScreen(".goal-row"));
            driver.focus(driver.find(".goal-row .compare-link")).press(KeyCode.INSERT);
            driver.type("Answer every question in public").press(KeyCode.ENTER);
            driver.until(
                    "it is stored",
                    () -> room.workspace()
                            .read(it -> it.all(Goal.class).stream()
                                    .anyMatch(goal ->
                                            goal.statement().startsWith("Answer every") && goal.parent() != null))
                            .join());
        }
    }

    private static int sum(RoomDriver room) {
        return room.workspace().read(entries -> entries.all(RelativeValue.class)).join().stream()
                .mapToInt(RelativeValue::points)
                .sum();
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new SegmentRoom(workspace, RoomDriver.screen(), navigator, DAY));
    }
}
