package app.rungs.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Question;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.model.Turn;
import app.rungs.model.TurnMark;
import app.rungs.storage.CaptureFile;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureViewModelTest {

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DeskFixture fixture;

    @SuppressWarnings("NullAway.Init") // set before each test
    private CaptureViewModel model;

    @BeforeEach
    void begin() {
        fixture = new DeskFixture(folder);
        model = new CaptureViewModel(fixture.desk(), Runnable::run, clock);
        model.begin().join();
    }

    @AfterEach
    void close() {
        model.close();
        fixture.close();
    }

    @Test
    void theTimeOfALineIsThatOfItsFirstKey() {
        pass(12);
        model.text().set("w");
        pass(30);
        say("we guess");

        assertThat(turns()).singleElement().satisfies(turn -> {
            assertThat(turn.text()).isEqualTo("we guess");
            assertThat(turn.millis()).isEqualTo(12_000);
        });
        assertThat(model.text().get()).isEmpty();
        assertThat(all(Interview.class)).singleElement().satisfies(interview -> {
            assertThat(interview.hand()).isEqualTo(Hand.FIRST);
            assertThat(interview.purpose()).isNull();
            assertThat(interview.heldOn()).isEqualTo("2026-10-21");
        });
    }

    @Test
    void nothingIsStoredBeforeSomethingIsSaid() {
        model.text().set("half a li");
        model.text().set("");
        model.end().join();

        assertThat(all(Interview.class)).isEmpty();
        assertThat(model.phase().get()).isEqualTo(CapturePhase.IDLE);
    }

    @Test
    void aTagIsMadeOnceAndCountsAsOneOfAHighlight() {
        say("trucks roll twice #dispatch");
        say("so does the crew #Dispatch !!");

        assertThat(all(Tag.class))
                .singleElement()
                .satisfies(tag -> assertThat(tag.name()).isEqualTo("dispatch"));
        assertThat(all(Highlight.class))
                .extracting(Highlight::quote)
                .containsExactlyInAnyOrder("trucks roll twice #dispatch", "so does the crew #Dispatch");
        assertThat(links(Relation.TAGGED)).hasSize(2);
        assertThat(turns().getLast().marked()).containsExactly(TurnMark.PAIN);
    }

    @Test
    void aDraftJobIsMadeWithTheLineAsItsEvidence() {
        say("@Ana I must >> know which unit fails next");

        var job = all(Job.class).getFirst();
        assertThat(job.statement()).isEqualTo("know which unit fails next");
        assertThat(links(Relation.EVIDENCE)).singleElement().satisfies(link -> {
            assertThat(link.to()).isEqualTo(job.id());
            assertThat(link.from().type()).isEqualTo(EntryType.HIGHLIGHT);
        });
        assertThat(turns().getFirst().speaker()).isEqualTo("Ana");
    }

    @Test
    void theLastLineIsEditedWithItsTagsAndKeepsItsTime() {
        pass(5);
        say("trucks roll twice #dispatch !!");
        pass(20);
        model.editLast();
        assertThat(model.text().get()).isEqualTo("trucks roll twice #dispatch !!");
        say("trucks roll three times #crew ??");

        assertThat(turns()).singleElement().satisfies(turn -> {
            assertThat(turn.text()).isEqualTo("trucks roll three times #crew");
            assertThat(turn.millis()).isEqualTo(5_000);
            assertThat(turn.marked()).containsExactly(TurnMark.FOLLOW_UP);
        });
        assertThat(all(Highlight.class))
                .singleElement()
                .satisfies(highlight -> assertThat(highlight.quote()).isEqualTo("trucks roll three times #crew"));
        assertThat(links(Relation.TAGGED)).hasSize(1);
        fixture.workspace().undo().join();
        assertThat(model.lines())
                .singleElement()
                .satisfies(turn -> assertThat(turn.text()).isEqualTo("trucks roll twice #dispatch"));
    }

    @Test
    void thePausedClockStandsStillAndAShiftMovesEveryLineAndWhatComesAfter() {
        pass(10);
        say("one");
        model.pause();
        pass(600);
        model.pause();
        pass(10);
        say("two");
        model.shift(-4).join();
        pass(10);
        say("three");

        assertThat(turns()).extracting(Turn::millis).containsExactly(6_000L, 16_000L, 26_000L);
        fixture.workspace().undo().join();
        fixture.workspace().undo().join();
        assertThat(turns()).extracting(Turn::millis).containsExactly(10_000L, 20_000L);
        say("four");
        assertThat(turns().getLast().millis()).isEqualTo(30_000);
    }

    @Test
    void aShiftThatWouldPutALineBeforeTheBeginningIsRefusedInASentence() {
        pass(3);
        say("one");
        model.shift(-10).join();

        assertThat(model.problem().get()).contains("before the interview began").endsWith(".");
        assertThat(turns().getFirst().millis()).isEqualTo(3_000);
    }

    @Test
    void aMomentIsMarkedWhileALineIsBeingTyped() {
        model.text().set("half a line");
        pass(7);
        model.mark().join();
        model.enter(true).join();

        assertThat(turns()).extracting(Turn::marked).containsExactly(Set.of(TurnMark.MOMENT), Set.of(TurnMark.MOMENT));
        assertThat(turns().getFirst().millis()).isEqualTo(7_000);
    }

    @Test
    void aTickTiesTheLineBeingTypedOrElseTheLastOne() {
        var guide = fixture.add(new Guide(Id.fresh(EntryType.GUIDE), "Heads", null, null));
        var asked = fixture.add(new Question(Id.fresh(EntryType.QUESTION), guide.id(), null, 0, "What is asked?"));
        say("one");
        model.tick(asked.id()).join();
        model.text().set("two");
        model.tick(asked.id()).join();
        model.enter(false).join();

        assertThat(links(Relation.ANSWERS))
                .extracting(link -> link.from().value())
                .containsExactlyInAnyOrder(
                        turns().get(0).id().value(), turns().get(1).id().value());
        model.tick(asked.id()).join();
        assertThat(links(Relation.ANSWERS)).hasSize(1);
    }

    @Test
    void theUnsentLineOutlivesTheProgramWithItsTime() {
        say("one");
        pass(9);
        model.text().set("two and a h");
        pass(1);
        model.tick();
        model.kept().join();

        // What another start of the program finds, the first one having been killed.
        var next = new CaptureViewModel(fixture.desk(), Runnable::run, clock);
        next.restored().join();
        assertThat(next.phase().get()).isEqualTo(CapturePhase.PAUSED);
        assertThat(next.text().get()).isEqualTo("two and a h");
        assertThat(fixture.said()).anyMatch(words -> words.contains("is kept"));
        pass(4_000);
        next.enter(false).join();
        assertThat(turns()).extracting(Turn::millis).containsExactly(0L, 9_000L);
        next.close();
    }

    @Test
    void aLineThatWasSavedAfterAllIsNotOfferedAgain() {
        model.text().set("one");
        model.tick();
        model.kept().join();
        var kept = new CaptureFile(fixture.workspace().folder()).read().orElseThrow();
        model.enter(false).join();
        new CaptureFile(fixture.workspace().folder()).keep(kept);

        var next = new CaptureViewModel(fixture.desk(), Runnable::run, clock);
        next.restored().join();
        assertThat(next.text().get()).isEmpty();
        assertThat(next.lines()).hasSize(1);
        next.close();
    }

    @Test
    void theEndNotesTheMinutesAndOpensTheDebrief() {
        say("one");
        pass(125);
        model.text().set("the last line");
        model.end().join();

        assertThat(turns()).hasSize(2);
        assertThat(all(Interview.class).getFirst().minutes()).isEqualTo(3);
        assertThat(model.phase().get()).isEqualTo(CapturePhase.DEBRIEF);
        assertThat(new CaptureFile(fixture.workspace().folder()).read()).isEmpty();
    }

    private void say(String line) {
        model.text().set(line);
        model.enter(false).join();
    }

    private void pass(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }

    private List<Turn> turns() {
        return all(Turn.class).stream()
                .sorted(Comparator.comparingInt(Turn::position))
                .toList();
    }

    private List<Link> links(Relation relation) {
        return all(Link.class).stream()
                .filter(link -> link.relation() == relation)
                .toList();
    }

    private <E extends Entry> List<E> all(Class<E> type) {
        return fixture.workspace().read(entries -> entries.all(type)).join();
    }
}
