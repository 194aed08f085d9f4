package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Department;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.HeadQuestion;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Polarity;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Why;
import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a department's head answered, and what is not connected in a department. */
final class HeadAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir
    Path folder;

    private Workspace workspace;
    private final Department department = new Department(
            Id.fresh(EntryType.DEPARTMENT), "Operations", null, "Fewer interruptions", "They are published", null);

    @BeforeEach
    void open() {
        workspace = Workspace.create(
                folder.resolve("head.rungs"), () -> Instant.parse("2026-03-04T09:00:00Z"), Runnable::run);
        add(department);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void reasonsStandBehindTheirReasonsAndTheOneWithNothingBehindItIsTheWeakest() {
        var minutes = why("Minutes are compared in public", HeadQuestion.WHY, null);
        var council = why("Complaints reach the council", HeadQuestion.WHY, minutes.id());
        why("Penalties follow", HeadQuestion.WHY, council.id());
        var metric = metric("SAIDI");
        var reading =
                add(new Reading(Id.fresh(EntryType.READING), metric.id(), 34.4, TODAY, null, null, null, "all", null));
        link(reading.id(), Relation.EVIDENCE, minutes.id());
        link(reading.id(), Relation.EVIDENCE, council.id());
        var answers = ask(entries -> HeadAnswers.of(entries, department, TODAY));
        assertThat(answers).extracting(HeadAnswers::question).containsExactly(HeadQuestion.values());
        assertThat(answers)
                .extracting(HeadAnswers::answer)
                .containsExactly("Fewer interruptions", "They are published", "");
        var behind = answers.get(1);
        assertThat(behind.whys()).extracting(HeadAnswers.Reason::depth).containsExactly(1, 2, 3);
        assertThat(behind.depth()).isEqualTo(3);
        assertThat(behind.weakest().orElseThrow().why().statement()).isEqualTo("Penalties follow");
        assertThat(answers.get(2).weakest()).isEmpty();
    }

    @Test
    void reasonsThatExplainEachOtherAreAllThereOnce() {
        var one = why("One", HeadQuestion.WHY, null);
        var other = why("Other", HeadQuestion.WHY, one.id());
        workspace
                .edit(
                        "Ring",
                        draft -> draft.update(
                                one.id(),
                                it -> new Why(
                                        it.id(), it.statement(), it.department(), it.question(), other.id(), null)))
                .join();
        var behind = ask(entries -> HeadAnswers.of(entries, department, TODAY)).get(1);
        assertThat(behind.whys())
                .extracting(reason -> reason.why().statement())
                .containsExactlyInAnyOrder("One", "Other");
    }

    @Test
    void aDepartmentWithoutGoalsAndMetricsIsNotSaidToBeConnected() {
        assertThat(ask(entries -> DepartmentGaps.of(entries, department)).bare())
                .isTrue();
        goal("Shorter lists", null, department.id());
        assertThat(ask(entries -> DepartmentGaps.of(entries, department)).bare())
                .isFalse();
    }

    @Test
    void goalsNobodyMeasuresAndMetricsThatReachNoStrategyAreNamed() {
        var segment = add(new Segment(Id.fresh(EntryType.SEGMENT), "Municipal", null, null, null, null, null, null));
        var strategic = goal("Keep trust", segment.id(), null);
        var measured = goal("Fewer minutes", null, department.id());
        var unmeasured = goal("Shorter lists", null, department.id());
        var reaching = metric("SAIDI");
        var astray = metric("Trucks");
        link(measured.id(), Relation.MEASURED_BY, reaching.id());
        link(measured.id(), Relation.ADVANCES, strategic.id());
        var gaps = ask(entries -> DepartmentGaps.of(entries, department));
        assertThat(gaps.bare()).isFalse();
        assertThat(gaps.unmeasured()).containsExactly(unmeasured);
        assertThat(gaps.astray()).containsExactly(astray);
        assertThat(gaps.reaches()).singleElement().satisfies(reach -> {
            assertThat(reach.segment()).isEqualTo(segment);
            assertThat(reach.reaching()).containsExactly(reaching);
            assertThat(reach.metrics()).isEqualTo(2);
        });
    }

    private Why why(String statement, HeadQuestion question, @Nullable Id<Why> parent) {
        return add(new Why(Id.fresh(EntryType.WHY), statement, department.id(), question, parent, null));
    }

    private Metric metric(String name) {
        return add(new Metric(Id.fresh(EntryType.METRIC), name, null, null, null, null, department.id(), null));
    }

    private Goal goal(String statement, @Nullable Id<Segment> segment, @Nullable Id<Department> of) {
        return add(new Goal(Id.fresh(EntryType.GOAL), statement, segment, of, null, null));
    }

    private void link(Id<?> from, Relation relation, Id<?> to) {
        add(new Link(Id.fresh(EntryType.LINK), from, relation, to, Polarity.SUPPORTING, null));
    }

    private <E extends app.rungs.model.Entry> E add(E entry) {
        workspace.edit("Add", draft -> draft.add(entry)).join();
        return entry;
    }

    private <T> T ask(Function<Entries, T> question) {
        return workspace.read(question).join();
    }
}
