package app.rungs.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class WorkspaceTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-04T09:00:00Z");
    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), () -> now, Runnable::run);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        var ana = add("Switching from spreadsheets");
        reopen();
        assertThat(workspace.read(it -> it.find(ana.id())).join()).contains(ana);
        assertThat(workspace.mended()).isEmpty();
    }

    @Test
    void undoTakesARenamingBackEvenAfterARestart() {
        var ana = add("Switching from spreadsheets");
        rename(ana, "Why Ana left spreadsheets");
        reopen();

        workspace.undo().join();

        assertThat(workspace.read(it -> it.find(ana.id())).join()).contains(ana);
        workspace.redo().join();
        assertThat(workspace.read(it -> it.get(ana.id())).join().title()).isEqualTo("Why Ana left spreadsheets");
    }

    @Test
    void quickEditsOfOneFieldAreOneStepAndSlowOnesAreTwo() {
        var ana = add("a");
        rename(ana, "an");
        now = now.plusSeconds(59);
        rename(ana, "ana");
        assertThat(workspace.undo().join()).isPresent();
        assertThat(workspace.read(it -> it.get(ana.id())).join().title()).isEqualTo("a");
        workspace.redo().join();
        assertThat(workspace.read(it -> it.get(ana.id())).join().title()).isEqualTo("ana");

        now = now.plus(Duration.ofSeconds(61));
        rename(ana, "anna");
        workspace.undo().join();
        assertThat(workspace.read(it -> it.get(ana.id())).join().title()).isEqualTo("ana");
    }

    @Test
    void foldedStepsSurviveARestart() {
        var ana = add("a");
        rename(ana, "an");
        rename(ana, "ana");
        reopen();
        workspace.undo().join();
        assertThat(workspace.read(it -> it.get(ana.id())).join().title()).isEqualTo("a");
    }

    @Test
    void anEditThatFailsHalfWayLeavesNothingBehind() {
        var hash = workspace.hash().join();
        var missing = new Id<Interview>(EntryType.INTERVIEW, new java.util.UUID(1, 2));
        assertThatThrownBy(() -> workspace
                        .edit("Add two", draft -> {
                            draft.add(interview("First"));
                            draft.update(missing, it -> it);
                        })
                        .join())
                .hasCauseInstanceOf(Refusal.class);
        assertThat(workspace.hash().join()).isEqualTo(hash);
        assertThat(workspace.check().join()).isZero();
    }

    @Test
    void anInterviewThatGoesTakesItsTurnsAndLinksAlongAndUndoBringsAllBack() {
        var ana = add("Ana");
        var ben = add("Ben");
        var turn = new Turn(Id.fresh(EntryType.TURN), ana.id(), 0, TurnKind.SPOKEN, "Ana", null, "We guess.");
        var link = link(ana, ben);
        workspace
                .edit("Add words", draft -> {
                    draft.add(turn);
                    draft.add(link);
                })
                .join();

        workspace.edit("Remove interview", draft -> draft.remove(ana.id())).join();
        assertThat(workspace.check().join()).isEqualTo(1);
        assertThat(workspace.read(it -> it.find(link.id())).join()).isEmpty();

        workspace.undo().join();
        assertThat(workspace.read(it -> it.find(turn.id())).join()).contains(turn);
        assertThat(workspace.read(it -> it.find(link.id())).join()).contains(link);
    }

    @Test
    void theBinBringsBackWhatWentForThirtyDays() {
        var ana = add("Ana");
        workspace.edit("Remove interview", draft -> draft.remove(ana.id())).join();
        var binned = workspace.bin().join().getFirst();
        assertThat(binned.title()).isEqualTo("Ana");

        workspace.restore(binned.seq()).join();
        assertThat(workspace.read(it -> it.find(ana.id())).join()).contains(ana);
        assertThat(workspace.bin().join()).isEmpty();

        workspace.edit("Remove interview", draft -> draft.remove(ana.id())).join();
        now = now.plus(Duration.ofDays(31));
        reopen();
        assertThat(workspace.bin().join()).isEmpty();
    }

    @Test
    void aBlankTitleIsRefusedInWords() {
        assertThatThrownBy(() -> workspace
                        .edit("Add", draft -> draft.add(interview(" ")))
                        .join())
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem())
                                .isEqualTo(
                                        Problem.of("Interview needs Title. Give it, and nothing else is in the way.")));
    }

    @Test
    void aSecondProgramIsToldThatTheWorkspaceIsOpen() {
        assertThatThrownBy(() -> Workspace.open(folder.resolve("test.rungs"), () -> now, Runnable::run))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is open in another window");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void undoingEverythingRestoresTheStartAndRedoingRestoresTheEnd(long seed) {
        edit(new Random(seed), 300);
        var end = contents();
        int steps = 0;
        while (workspace.undo().join().isPresent()) {
            steps++;
        }
        assertThat(steps).as("seed %d", seed).isGreaterThan(100);
        assertThat(workspace.check().join()).isZero();
        reopen();
        while (workspace.redo().join().isPresent()) {
            steps--;
        }
        assertThat(steps).isZero();
        assertThat(contents()).isEqualTo(end);
        workspace.check().join();
    }

    private void edit(Random random, int times) {
        var live = new ArrayList<Interview>();
        for (int i = 0; i < times; i++) {
            int n = i;
            switch (live.size() < 2 ? 0 : random.nextInt(5)) {
                case 0 -> live.add(add("Interview " + n));
                case 1, 2 -> rename(live.get(random.nextInt(live.size())), "Renamed " + n);
                case 3 -> {
                    var from = live.get(random.nextInt(live.size()));
                    var to = live.get(random.nextInt(live.size()));
                    workspace.edit("Link", draft -> draft.add(link(from, to))).join();
                }
                default -> {
                    var gone = live.remove(random.nextInt(live.size()));
                    workspace.edit("Remove", draft -> draft.remove(gone.id())).join();
                }
            }
        }
    }

    private Object contents() {
        return workspace
                .read(it -> java.util.List.of(
                        java.util.Set.copyOf(it.all(Interview.class)), java.util.Set.copyOf(it.all(Link.class))))
                .join();
    }

    private void reopen() {
        workspace.close();
        workspace = Workspace.open(folder.resolve("test.rungs"), () -> now, Runnable::run);
    }

    private Interview add(String title) {
        var fresh = interview(title);
        workspace.edit("Add interview", draft -> draft.add(fresh)).join();
        return fresh;
    }

    private void rename(Interview interview, String title) {
        workspace
                .edit("Rename interview", draft -> draft.update(interview.id(), it -> titled(it, title)))
                .join();
    }

    private static Link link(Interview from, Interview to) {
        return new Link(Id.fresh(EntryType.LINK), from.id(), Relation.RELATES_TO, to.id(), Polarity.SUPPORTING, null);
    }

    private static Interview interview(String title) {
        return titled(
                new Interview(
                        Id.fresh(EntryType.INTERVIEW),
                        title,
                        null,
                        null,
                        Hand.FIRST,
                        null,
                        42,
                        null,
                        null,
                        null,
                        null,
                        false),
                title);
    }

    private static Interview titled(Interview it, String title) {
        return new Interview(
                it.id(),
                title,
                it.heldOn(),
                it.purpose(),
                it.hand(),
                it.mode(),
                it.minutes(),
                it.organisation(),
                it.summary(),
                it.file(),
                it.fileHash(),
                it.fictional());
    }
}
