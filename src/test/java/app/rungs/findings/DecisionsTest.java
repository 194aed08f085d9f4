package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.EvidenceAsItStood.Row;
import app.rungs.findings.EvidenceAsItStood.Since;
import app.rungs.findings.ValueTargets.State;
import app.rungs.model.Audience;
import app.rungs.model.Decision;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Snapshot;
import app.rungs.model.Standing;
import app.rungs.model.ValueTarget;
import app.rungs.sample.SampleCopy;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hypotheses, decisions and value targets of the sample. */
class DecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void build() {
        workspace = SampleCopy.open(folder.resolve("sample.rungs"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatWasKeptStaysThoughItsEvidenceIsRewordedTurnedAndRemoved() {
        var decision = decision("Build the failure forecast for municipal utilities first");
        var before = comparison(decision);
        assertThat(before.rows()).hasSize(3).extracting(Row::since).containsOnly(Since.SAME);
        workspace
                .edit("Change", draft -> {
                    var links = draft.entries().links(decision).stream()
                            .filter(link -> link.relation() == Relation.EVIDENCE)
                            .toList();
                    for (var link : links) {
                        if (link.polarity() == Polarity.CONTRADICTING) {
                            draft.remove(link.from());
                        } else if (link.from().type() == EntryType.FACT) {
                            draft.update(
                                    new Id<Fact>(EntryType.FACT, link.from().value()),
                                    it -> new Fact(
                                            it.id(),
                                            "Another statement",
                                            it.source(),
                                            it.asOf(),
                                            null,
                                            null,
                                            null,
                                            null));
                        } else {
                            draft.update(
                                    link.id(),
                                    it -> new Link(
                                            it.id(), it.from(), it.relation(), it.to(), Polarity.CONTRADICTING, null));
                        }
                    }
                })
                .join();
        var after = comparison(decision);
        assertThat(after.snapshot()).isEqualTo(before.snapshot());
        assertThat(after.rows())
                .extracting(Row::then)
                .isEqualTo(before.rows().stream().map(Row::then).toList());
        assertThat(after.rows())
                .extracting(Row::since)
                .containsExactlyInAnyOrder(Since.TURNED, Since.REWORDED, Since.GONE);
        assertThat(after.hasChanged()).isTrue();
        assertThat(after.strengthNow())
                .isNotEqualTo(java.util.Optional.ofNullable(after.snapshot().strength()));
    }

    @Test
    void theSameEvidenceOfTheSameDayIsOneSnapshotAndReadsBack() {
        var decision = decision("Rank utilities by their outage minutes");
        var day = LocalDate.of(2026, 10, 29);
        var again =
                workspace.read(it -> EvidenceAsItStood.of(it, decision, day)).join();
        assertThat(workspace.read(it -> it.naming(Snapshot.class, decision)).join())
                .containsExactly(again);
        assertThat(EvidenceAsItStood.read(again)).singleElement().satisfies(piece -> {
            assertThat(piece.title()).startsWith("Utilities should not be compared");
            assertThat(piece.supports()).isTrue();
            assertThat(piece.type()).isEqualTo(EntryType.FACT);
        });
    }

    @Test
    void theShareOfOneAccountIsShownWithItsNumber() {
        var log = workspace.read(it -> DecisionLog.of(it, DAY)).join();
        assertThat(log.known()).isEqualTo(4);
        assertThat(log.squeakyWheelPercent()).contains(25L);
        assertThat(log.lines())
                .filteredOn(line -> line.decision().askedBy() != null)
                .singleElement()
                .satisfies(line -> assertThat(line.askedBy()).isPresent());
    }

    @Test
    void aNoAsksForItsTriggerAndADecisionPastItsDayIsOverdueAndFirst() {
        var overdue = workspace
                .read(it -> DecisionLog.of(it, LocalDate.of(2027, 2, 1)))
                .join();
        assertThat(overdue.lines().getFirst().decision().statement()).startsWith("Put the paper list");
        assertThat(overdue.lines().getFirst().isOverdue()).isTrue();
        var decision = decision("Rank utilities by their outage minutes");
        workspace
                .edit(
                        "Forget",
                        draft -> draft.update(
                                decision,
                                it -> new Decision(
                                        it.id(),
                                        it.statement(),
                                        it.verdict(),
                                        it.decidedOn(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)))
                .join();
        assertThat(workspace.read(it -> DecisionLog.of(it, DAY)).join().lines())
                .filteredOn(line -> line.decision().id().equals(decision))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.flags()).contains(DecisionLog.Flag.NO_TRIGGER, DecisionLog.Flag.NO_ORIGIN));
    }

    @Test
    void aPivotNamesWhatItLedToAndIsTakenBackWhole() {
        var refuted = workspace
                .read(it -> it.having(
                                Hypothesis.class, "statement", "Investor-owned utilities want to put replacements off")
                        .getFirst())
                .join();
        workspace
                .edit("Pivot", draft -> HypothesisBoard.pivot(draft, refuted.id(), "They want to prove them"))
                .join();
        var line = workspace
                .read(it -> HypothesisBoard.of(it, refuted.id(), DAY).orElseThrow())
                .join();
        assertThat(line.standing()).isEqualTo(Standing.PIVOTED);
        assertThat(line.successor()).map(Hypothesis::statement).contains("They want to prove them");
        workspace.undo().join();
        assertThat(workspace.read(it -> it.get(refuted.id())).join()).isEqualTo(refuted);
    }

    @Test
    void aHypothesisPastItsDayIsOverdueAndTheTallyCountsBothSides() {
        var board = workspace.read(it -> HypothesisBoard.of(it, DAY)).join();
        assertThat(board.lines().getFirst().isOverdue()).isTrue();
        assertThat(board.at(Standing.OPEN)).singleElement().satisfies(line -> {
            assertThat(line.strength().supports()).isEqualTo(2);
            assertThat(line.strength().contradicts()).isEqualTo(1);
        });
        assertThat(board.at(Standing.PIVOTED))
                .singleElement()
                .satisfies(line -> assertThat(line.successor()).isPresent());
    }

    @Test
    void hitsAndMissesAreCountedByFunctionAndEngineeringKnowsWhy() {
        var targets = workspace.read(it -> ValueTargets.of(it, DAY)).join();
        assertThat(targets.rate()).isEqualTo(new ValueTargets.HitRate(1, 2, 0));
        assertThat(targets.rate(Audience.MARKETING)).isEqualTo(new ValueTargets.HitRate(1, 1, 0));
        assertThat(targets.rate(Audience.SALES)).isEqualTo(new ValueTargets.HitRate(0, 1, 0));
        var first = targets.obstacles().getFirst();
        assertThat(first.obstacle().statement()).isEqualTo("Equipment failures cannot be predicted");
        assertThat(first.value().why().getFirst().words()).startsWith("Municipal utilities (40 of 100 points)");
        assertThat(first.value().better())
                .extracting(ValueCase.Answer::words)
                .contains("Minimize: SAIDI", "Their job: Predict equipment failures before they interrupt customers");
    }

    @Test
    void aTargetThatMustFallIsHitFromAboveAndOneNobodyMeasuredIsSaidSo() {
        assertThat(ValueTargets.state(target(10.0, 4.0, 3.0, "2026-10-01"), DAY))
                .isEqualTo(State.HIT);
        assertThat(ValueTargets.state(target(10.0, 4.0, 5.0, "2026-10-01"), DAY))
                .isEqualTo(State.MISSED);
        assertThat(ValueTargets.state(target(10.0, 4.0, 5.0, "2026-12-01"), DAY))
                .isEqualTo(State.OPEN);
        assertThat(ValueTargets.state(target(null, 4.0, 4.0, null), DAY)).isEqualTo(State.HIT);
        assertThat(ValueTargets.state(target(0.0, 4.0, null, "2026-10-01"), DAY))
                .isEqualTo(State.UNMEASURED);
    }

    private static ValueTarget target(@Nullable Double from, double to, @Nullable Double result, @Nullable String due) {
        return new ValueTarget(
                Id.fresh(EntryType.VALUE_TARGET),
                Id.<Obstacle>fresh(EntryType.OBSTACLE),
                Audience.SALES,
                "Wins",
                from,
                to,
                null,
                due == null ? null : LocalDate.parse(due),
                result,
                null);
    }

    private EvidenceAsItStood.Comparison comparison(Id<Decision> decision) {
        return workspace
                .read(it -> EvidenceAsItStood.comparisons(it, decision, DAY))
                .join()
                .getFirst();
    }

    private Id<Decision> decision(String statement) {
        return workspace
                .read(it -> it.having(Decision.class, "statement", statement)
                        .getFirst()
                        .id())
                .join();
    }
}
