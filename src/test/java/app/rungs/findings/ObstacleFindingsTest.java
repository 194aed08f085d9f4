package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.rungs.findings.Coverage.Degree;
import app.rungs.findings.Coverage.Verdict;
import app.rungs.insight.ValueLint;
import app.rungs.model.Estimate;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Product;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.ValueFactor;
import app.rungs.model.ValueStatement;
import app.rungs.sample.SampleCopy;
import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstacleFindingsTest {

    private static final String FAILURES = "Equipment failures cannot be predicted";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
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
    void theSamplesFailuresAreWorthSixteenPointEightMillionAndOnlyTheAccountsAreCited() {
        var value = value("Investor-owned utilities");
        assertThat(value.customers().orElseThrow().base()).isCloseTo(16_800_000, within(1e-6));
        assertThat(value.rows().getFirst().isOfSegment()).isTrue();
        assertThat(value.rows().getFirst().citation()).contains("168 investor-owned utilities");
        assertThat(value.rows().stream().skip(1)).allMatch(ObstacleValue.Row::isAssumed);
        assertThat(value.customers().orElseThrow().assumedShare()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(value.ours().orElseThrow().base()).isCloseTo(168_000, within(1e-6));
    }

    @Test
    void whereFiguresAreMissingTheyAreNamedAndNothingIsComputed() {
        var value = value("Municipal utilities");
        assertThat(value.customers()).isEmpty();
        assertThat(value.missing(false)).containsExactly(ValueFactor.INCIDENCE, ValueFactor.ANNUAL_COST);
        assertThat(value.missing(true)).hasSize(3);
    }

    @Test
    void figuresOutOfOrderAreRefusedInASentence() {
        var estimate = workspace.read(entries -> entries.all(Estimate.class)).join().stream()
                .filter(it -> it.factor() == ValueFactor.INCIDENCE)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> workspace
                        .edit("Change", draft -> draft.update(estimate.id(), it -> it.from(0.5, 0.4, 0.6)))
                        .join())
                .hasMessageContaining("in this order");
        assertThatThrownBy(() -> workspace
                        .edit("Change", draft -> draft.update(estimate.id(), it -> it.from(0.2, 0.4, 1.6)))
                        .join())
                .hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> workspace
                        .edit("Change", draft -> draft.update(estimate.id(), it -> it.from(-0.2, 0.4, 0.6)))
                        .join())
                .hasMessageContaining("from 0 to 1");
    }

    @Test
    void whatNothingCoversAndWhatOnlySeveralCoverTogetherIsToldApart() {
        var coverage = workspace.read(Coverage::new).join();
        assertThat(coverage.of(Verdict.NOTHING))
                .extracting(Obstacle::statement)
                .containsExactly("Experienced line workers retire");
        assertThat(coverage.of(Verdict.TOGETHER))
                .extracting(Obstacle::statement)
                .containsExactly("Replacement spending is hard to justify");
        assertThat(coverage.of(Verdict.IN_PART))
                .extracting(Obstacle::statement)
                .containsExactly("Asset records are incomplete");
        assertThat(coverage.of(Verdict.COVERED)).hasSize(2);
        var forecast = coverage.products().getFirst();
        assertThat(forecast).extracting(Product::name).asString().startsWith("Failure forecast");
        var failures = coverage.obstacles().stream()
                .filter(it -> it.statement().equals(FAILURES))
                .findFirst()
                .orElseThrow();
        assertThat(coverage.degree(forecast.id(), failures.id())).isEqualTo(Degree.WHOLE);
    }

    @Test
    void aJobHeardInOneOrTwoInterviewsIsThin() {
        var heard = read(entries -> Heard.of(entries, job(entries)));
        assertThat(heard.interviews()).isEqualTo(1);
        assertThat(heard.pieces()).isEqualTo(3);
        assertThat(heard.against()).isEqualTo(1);
        assertThat(heard.isThin()).isTrue();
    }

    @Test
    void theSamplesFirstValueStatementFailsAndItsSecondPasses() {
        var glossary = read(ProductWords::of);
        var versions = read(entries -> entries.all(ValueStatement.class)).stream()
                .sorted(Comparator.comparing(ValueStatement::version, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        assertThat(ValueLint.problems(versions.getFirst().words(), glossary, false))
                .hasSize(4);
        assertThat(ValueLint.problems(versions.getLast().words(), glossary, true))
                .isEmpty();
    }

    @Test
    void everySampleStorysSituationIsToldByAHighlightOrShownAsAGap() {
        var cited = read(entries -> entries.having(Link.class, "relation", Relation.SITUATION_OF));
        assertThat(cited).hasSize(1);
    }

    private ObstacleValue value(String segment) {
        return read(entries -> ObstacleValue.of(
                entries,
                entries.having(Obstacle.class, "statement", FAILURES).getFirst(),
                entries.having(Segment.class, "name", segment).getFirst()));
    }

    private static Id<Job> job(Entries entries) {
        return entries.having(Job.class, "statement", "Predict equipment failures before they interrupt customers")
                .getFirst()
                .id();
    }

    private <T> T read(Function<Entries, T> question) {
        return workspace.read(question).join();
    }
}
