package app.rungs.ui.job.method;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.insight.SwitchTimeline;
import app.rungs.model.EntryType;
import app.rungs.model.Force;
import app.rungs.model.ForceKind;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Moment;
import app.rungs.model.SwitchStage;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobMethodsTest {

    @TempDir
    Path folder;

    private DeskFixture fixture;
    private Job job;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        job = fixture.add(new Job(Id.fresh(EntryType.JOB), "Restore supply", null, null, null, null, null, null, null));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aMapBeginsWithEightStepsThatAreRenamedSkippedMovedAndTakenBack() {
        StepMap.begin(fixture.desk(), job.id()).join();
        assertThat(names())
                .containsExactly("Define", "Locate", "Prepare", "Confirm", "Execute", "Monitor", "Modify", "Conclude");
        var locate = map().lines().get(1).step();
        StepMap.rename(fixture.desk(), locate.id(), "Find the fault").join();
        StepMap.move(fixture.desk(), map().lines().get(1).step(), 2).join();
        assertThat(names()).startsWith("Define", "Prepare", "Confirm", "Find the fault", "Execute");
        StepMap.move(fixture.desk(), map().lines().getFirst().step(), -1).join();
        assertThat(names()).startsWith("Define", "Prepare");
        StepMap.skip(fixture.desk(), locate.id(), true).join();
        assertThat(map().lines().get(3).step().skipped()).isTrue();
        StepMap.add(fixture.desk(), job.id(), "Tell the customer").join();
        assertThat(names()).hasSize(9).endsWith("Tell the customer");
        for (int edits = 0; edits < 5; edits++) {
            fixture.workspace().undo().join();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void forcesAreCountedByKindAndNeverAddedUp() {
        ForceBoard.add(fixture.desk(), job.id(), ForceKind.PUSH, "Nobody sees the fault")
                .join();
        ForceBoard.add(fixture.desk(), job.id(), ForceKind.PUSH, "Crews are sent blind")
                .join();
        ForceBoard.add(fixture.desk(), job.id(), ForceKind.HABIT, "The phone rings anyway")
                .join();
        var board = fixture.workspace()
                .read(entries -> ForceBoard.of(entries, job.id()))
                .join();
        assertThat(board.of(ForceKind.PUSH)).hasSize(2);
        assertThat(board.of(ForceKind.ANXIETY)).isEmpty();
        assertThat(board.pieces(ForceKind.PUSH)).isZero();
        assertThat(board.cards()).extracting(card -> card.force().kind()).contains(ForceKind.HABIT);
        assertThat(fixture.workspace()
                        .read(entries -> entries.count(EntryType.FORCE))
                        .join())
                .isEqualTo(3);
        assertThat(board.cards()).extracting(ForceBoard.Card::force).allMatch(Force.class::isInstance);
    }

    @Test
    void aSwitchHasSixStagesAndItsGapsAreNamed() {
        Switches.add(fixture.desk(), job.id(), "From paper to maps").join();
        tell(SwitchStage.FIRST_THOUGHT, LocalDate.of(2026, 3, 1));
        tell(SwitchStage.DECIDING, LocalDate.of(2026, 5, 1));
        var told = told();
        assertThat(told.stages()).hasSize(6);
        assertThat(told.days()).hasValue(61);
        assertThat(told.stages())
                .extracting(stage -> stage.moment() == null)
                .containsExactly(false, true, true, false, true, true);
        assertThat(told.stages().get(3).stop().days()).hasValue(61);
        tell(SwitchStage.ONBOARDING, LocalDate.of(2026, 4, 1));
        assertThat(told().stages().get(4).stop().backward()).isTrue();
        tell(SwitchStage.ONBOARDING, null);
        assertThat(told().stages().get(4).stop().backward()).isFalse();
        assertThat(fixture.workspace()
                        .read(entries -> entries.all(Moment.class))
                        .join())
                .hasSize(3);
    }

    @Test
    void daysLieBetweenStagesThatHaveADateWhateverIsMissingBetweenThem() {
        var stops = SwitchTimeline.of(Map.of(
                SwitchStage.FIRST_THOUGHT, LocalDate.of(2026, 1, 1),
                SwitchStage.ACTIVE_LOOKING, LocalDate.of(2026, 1, 11),
                SwitchStage.ONGOING_USE, LocalDate.of(2026, 1, 11)));
        assertThat(stops.get(0).days()).isEmpty();
        assertThat(stops.get(2).days()).hasValue(10);
        assertThat(stops.get(5).days()).hasValue(0);
        assertThat(SwitchTimeline.whole(Map.of())).isEmpty();
    }

    private void tell(SwitchStage stage, @Nullable LocalDate date) {
        var told = told();
        Switches.tell(fixture.desk(), told.entry().id(), told.stages().get(stage.ordinal()), date, null)
                .join();
    }

    private Switches.Told told() {
        return fixture.workspace()
                .read(entries -> Switches.of(entries, job.id()))
                .join()
                .told()
                .getFirst();
    }

    private StepMap map() {
        return fixture.workspace()
                .read(entries -> StepMap.of(entries, job.id()))
                .join();
    }

    private List<String> names() {
        return map().lines().stream().map(line -> line.step().name()).toList();
    }
}
