package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.findings.ObstacleValues.Lack;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.sample.SampleCopy;
import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample's utilities say that its obstacles are worth. */
class ObstacleValuesTest {

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
    void predictingFailuresIsWorthTwentyPointsMoreToAMunicipalUtilityAndItsGoalsSayWhy() {
        var values = workspace.read(ObstacleValues::of).join();
        var failures = obstacle(values, "Equipment failures cannot be predicted");
        assertThat(values.divergence(failures)).isEqualTo(20);
        var municipal =
                values.at(segment(values, "Municipal utilities"), failures).orElseThrow();
        assertThat(municipal.value().points()).isEqualTo(40);
        assertThat(municipal.firstHand()).isTrue();
        assertThat(municipal.lacks()).isEmpty();
        assertThat(municipal.goals())
                .extracting(goal -> goal.statement())
                .containsExactly("Keep bills affordable", "Keep outage minutes low and on the public record");
        assertThat(municipal.evidence()).anyMatch(it -> it.words().contains("stays out of the bill"));
        assertThat(values.onDropping(failures)).contains("20");
    }

    @Test
    void segmentsThatGiveNothingDoNotWidenADivergence() {
        var values = workspace.read(ObstacleValues::of).join();
        assertThat(values.segments()).hasSize(3);
        assertThat(values.giving()).hasSize(2);
        assertThat(values.divergence(obstacle(values, "Experienced line workers retire")))
                .isZero();
    }

    @Test
    void rankAgreementIsSpearmansWithAverageRanksForTies() {
        var values = workspace.read(ObstacleValues::of).join();
        // By name: records 10, 15; failures 20, 40; crews 10, 25; line workers 10, 10; spending 50, 10.
        assertThat(values.agreements())
                .singleElement()
                .satisfies(
                        agreement -> assertThat(agreement.rho().orElseThrow()).isCloseTo(-0.05735, within(0.0001)));
    }

    @Test
    void aCellWithoutReasonOrCitationSaysSo() {
        workspace
                .edit(
                        "Bare",
                        draft -> draft.add(new RelativeValue(
                                Id.fresh(EntryType.RELATIVE_VALUE),
                                draft.entries()
                                        .having(Segment.class, "name", "Electric co-operatives")
                                        .getFirst()
                                        .id(),
                                draft.entries().all(Obstacle.class).getFirst().id(),
                                100,
                                null)))
                .join();
        var values = workspace.read(ObstacleValues::of).join();
        assertThat(values.cells().values())
                .filteredOn(cell -> cell.value().points() == 100)
                .singleElement()
                .satisfies(cell -> assertThat(cell.lacks()).containsExactly(Lack.REASON, Lack.CITATION));
        // Nobody is cited for what line workers are worth to either, nor for the records of the investor-owned.
        assertThat(values.lacking(Lack.CITATION)).isEqualTo(4);
        assertThat(values.lacking(Lack.FIRST_HAND)).isEqualTo(1);
    }

    @Test
    void aClaimForEverybodyIsBlockedUntilTheSegmentsAgreeAndEachWasHeard() {
        var obstacle = workspace
                .read(it -> obstacle(ObstacleValues.of(it), "Experienced line workers retire"))
                .join();
        assertThat(lint("Every utility loses its line workers", obstacle)).contains("Every utility", "heard");
        workspace
                .edit(
                        "Hear both",
                        draft -> draft.entries()
                                .naming(RelativeValue.class, obstacle.id())
                                .forEach(value -> draft.add(new app.rungs.model.Link(
                                        Id.fresh(EntryType.LINK),
                                        highlight(draft.entries()),
                                        app.rungs.model.Relation.EVIDENCE,
                                        value.id(),
                                        app.rungs.model.Polarity.SUPPORTING,
                                        null))))
                .join();
        assertThat(lint("Every utility loses its line workers", obstacle)).isEmpty();
        var failures = workspace
                .read(it -> obstacle(ObstacleValues.of(it), "Equipment failures cannot be predicted"))
                .join();
        assertThat(lint("Every utility wants a forecast", failures)).contains("20");
        assertThat(lint("Municipal utilities want a forecast", failures)).isEmpty();
    }

    @Test
    void theSheetIsATableForSpreadsheets() {
        var sheet =
                ValueSheet.of(workspace.read(ObstacleValues::of).join()).lines().toList();
        assertThat(sheet).hasSize(7);
        assertThat(sheet.getFirst())
                .isEqualTo(
                        "Obstacle\tElectric co-operatives\tInvestor-owned utilities\tMunicipal utilities\tDifference");
        assertThat(sheet).contains("Equipment failures cannot be predicted\t\t20\t40\t20", "Sum\t0\t100\t100\t");
    }

    private String lint(String claim, Obstacle about) {
        return workspace
                .read(it -> new EveryoneLint(it)
                        .problem(claim, null, about.id())
                        .map(problem -> problem.sentence())
                        .orElse(""))
                .join();
    }

    private static Id<?> highlight(Entries entries) {
        return entries.listed(java.util.Set.of(EntryType.HIGHLIGHT), "Miss it and we talk", 1)
                .getFirst()
                .id();
    }

    private static Segment segment(ObstacleValues values, String name) {
        return values.segments().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Obstacle obstacle(ObstacleValues values, String statement) {
        return values.obstacles().stream()
                .filter(it -> it.statement().equals(statement))
                .findFirst()
                .orElseThrow();
    }
}
