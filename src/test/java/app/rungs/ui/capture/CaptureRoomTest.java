package app.rungs.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Question;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.model.TurnMark;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty seconds of an interview by keyboard alone, at a clock that goes when it is told to. */
final class CaptureRoomTest {

    private static final Executor BACKGROUND = work -> Thread.ofVirtual().start(work);
    private static final Id<Guide> GUIDE = new Id<>(EntryType.GUIDE, new UUID(7, 1));
    private static final Id<Question> QUESTION = new Id<>(EntryType.QUESTION, new UUID(7, 2));

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();

    @Test
    void sixtySecondsOfAnInterviewAreCapturedByKeyboardAlone() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            begin(room);
            line(room, 4, "@Dana we keep it in a sheet !!");
            line(room, 9, "@Dana the crew drives twice #dispatch");
            driver.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            driver.until("the question is ticked", () -> ticks(room) == 1);
            line(room, 6, "she must >> know which unit fails next");
            pass(room, 5);
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
            driver.until("the moment is marked", () -> lines(room).size() == 4);
            pass(room, 8);
            driver.type("measured by SAI").press(KeyCode.SHIFT, KeyCode.ENTER).type("DI $$");
            pass(room, 6);
            driver.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            driver.until("the line is saved and marked", () -> lines(room).size() == 5);
            pass(room, 7);
            driver.press(KeyCode.UP).type(" ??").press(KeyCode.ENTER);
            driver.until(
                    "the last line is changed",
                    () -> lines(room).getLast().marked().contains(TurnMark.FOLLOW_UP));
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.SPACE);
            pass(room, 300);
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.SPACE);
            line(room, 10, "@Dana that is all");
            pass(room, 5);
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
            driver.until("the debrief is open", () -> driver.isOnScreen("Three findings"));
            driver.type("They drive twice because two lists disagree");
            driver.press(KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
            driver.until(
                    "the finding is saved",
                    () -> "They drive twice because two lists disagree"
                            .equals(interview(room).firstFinding()));

            var lines = lines(room);
            assertThat(lines)
                    .extracting(Turn::millis)
                    .containsExactly(4_000L, 13_000L, 19_000L, 24_000L, 32_000L, 55_000L);
            assertThat(lines.get(0).speaker()).isEqualTo("Dana");
            assertThat(lines.get(0).marked()).containsExactly(TurnMark.PAIN);
            assertThat(lines.get(4).text()).isEqualTo("measured by SAI\nDI");
            assertThat(lines.get(4).marked())
                    .containsExactlyInAnyOrder(TurnMark.METRIC, TurnMark.MOMENT, TurnMark.FOLLOW_UP);
            assertThat(room.workspace()
                            .read(entries -> entries.having(Job.class, "statement", "know which unit fails next"))
                            .join())
                    .hasSize(1);
            assertThat(interview(room).minutes()).isEqualTo(1);
        }
    }

    @Test
    void aTagIsOfferedAfterOneLetterTabTakesItAndEnterAlwaysSaves() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            begin(room);
            driver.type("it is dear #c");
            driver.until("tags are offered", () -> driver.isOnScreen(".line-name"));
            driver.press(KeyCode.TAB);
            driver.until("the tag is taken", () -> text(room).equals("it is dear #cost "));
            driver.type("#o");
            driver.until("tags are offered again", () -> driver.isOnScreen(".line-name"));
            driver.press(KeyCode.ENTER);
            driver.until("the line is saved as typed", () -> lines(room).size() == 1);
            assertThat(lines(room).getFirst().text()).isEqualTo("it is dear #cost #o");
            driver.type("@d");
            driver.until("people are offered", () -> driver.isOnScreen("@Dana Whitfield (fictional)"));
            driver.press(KeyCode.TAB).type("so it is").press(KeyCode.ENTER);
            driver.until("the second line is saved", () -> lines(room).size() == 2);
            assertThat(lines(room).getLast().speaker()).isEqualTo("Dana Whitfield (fictional)");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void captureAndDebriefAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            room.picture("capture-none", appearance, "Start interview");
            var driver = room.driver();
            begin(room);
            driver.focus(driver.find(".entry-input")).type("Dana Whit").press(KeyCode.ENTER);
            driver.until("she takes part", () -> driver.isOnScreen(".banner") || contact(room));
            driver.focus(driver.find(".line-area"));
            line(room, 4, "@dana We keep the list in a sheet and nobody reads three systems side by side !!");
            line(room, 16, "@dana The crew drives out twice, because the two lists do not agree #dispatch ??");
            driver.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            line(room, 21, "@dana We must >> know in October which units fail next");
            pass(room, 9);
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
            driver.until("the moment is marked", () -> lines(room).size() == 4);
            line(room, 12, "Measured by overtime hours in January $$");
            pass(room, 30);
            driver.type("and it costs #c");
            room.picture("capture", appearance, ".line-name");
            driver.press(KeyCode.ENTER);
            driver.until("it is saved", () -> lines(room).size() == 6);
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
            driver.until("the debrief is open", () -> driver.isOnScreen("Three findings"));
            driver.type("The crew drives twice because two lists disagree");
            room.picture("capture-debrief", appearance, "Marks without a tag");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    private static boolean contact(RoomDriver room) {
        return room.driver().isOnScreen(".capture-line .muted")
                && !((Label) room.driver().find(".capture-line .muted"))
                        .getText()
                        .isEmpty();
    }

    private void begin(RoomDriver room) {
        room.driver().onFx(() -> {
            room.room().create(EntryType.INTERVIEW);
            return true;
        });
        room.driver()
                .until(
                        "the field has the focus",
                        () -> room.driver()
                                .scene()
                                .getFocusOwner()
                                .getStyleClass()
                                .contains("line-area"));
        var interview = ((CaptureRoom) room.room()).model().interview().get();
        ((CaptureRoom) room.room()).model().edit("capture.edit.guide", draft -> {
            draft.add(new Guide(GUIDE, "Department heads", null, null));
            var asked = new Question(QUESTION, GUIDE, null, 0, "What is asked of you this year?");
            draft.add(asked);
            draft.add(new Question(new Id<>(EntryType.QUESTION, new UUID(7, 3)), GUIDE, asked.id(), 1, "Why that?"));
            draft.update(interview, it -> following(it));
        });
        room.driver().until("the guide is shown", () -> room.driver().isOnScreen("1. What is asked of you this year?"));
    }

    private static Interview following(Interview it) {
        var shape = Shapes.of(Interview.class);
        return shape.with(it, shape.field("guide").orElseThrow(), GUIDE);
    }

    private void line(RoomDriver room, int after, String words) {
        pass(room, after);
        int before = lines(room).size();
        room.driver().type(words).press(KeyCode.ENTER);
        room.driver()
                .until(
                        "the line is saved",
                        () -> lines(room).size() == before + 1 && text(room).isEmpty());
    }

    private void pass(RoomDriver room, int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
        room.driver().onFx(() -> {
            ((CaptureRoom) room.room()).model().tick();
            return true;
        });
    }

    private static String text(RoomDriver room) {
        return ((CaptureRoom) room.room()).model().text().get();
    }

    private static Interview interview(RoomDriver room) {
        var id = ((CaptureRoom) room.room()).model().interview().get();
        return room.workspace().read(entries -> entries.get(id)).join();
    }

    private static List<Turn> lines(RoomDriver room) {
        var id = ((CaptureRoom) room.room()).model().interview().get();
        return room.workspace().read(entries -> entries.naming(Turn.class, id)).join().stream()
                .sorted(Comparator.comparingInt(Turn::position))
                .toList();
    }

    /** How often the first question of the guide is tied to a line. */
    private static long ticks(RoomDriver room) {
        return room.workspace().read(entries -> entries.links(QUESTION)).join().stream()
                .filter(link -> link.relation() == Relation.ANSWERS)
                .count();
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) ->
                        new CaptureRoom(workspace, RoomDriver.screen(), BACKGROUND, clock, navigator));
    }
}
