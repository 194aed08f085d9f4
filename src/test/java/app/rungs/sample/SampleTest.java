package app.rungs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.BriefFile;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Fact;
import app.rungs.model.Interview;
import app.rungs.model.Organisation;
import app.rungs.model.Person;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SampleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    @BeforeEach
    void build() {
        workspace = SampleCopy.open(folder.resolve("one.rungs"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everySampleHoldsTheSameAndPrintsTheSameBytesAlsoWhereAnotherWasNeverFinished() throws IOException {
        var half = folder.resolve("two.rungs.unfinished");
        Workspace.create(half, InstantSource.system(), Runnable::run).close();

        try (var other = Sample.open(folder.resolve("two.rungs"), InstantSource.system(), Runnable::run)) {
            assertThat(half).doesNotExist();
            assertThat(other.hash().join()).isEqualTo(workspace.hash().join());
            assertThat(BriefFile.print(other, "Municipal utilities", DAY).bytes())
                    .isEqualTo(BriefFile.print(workspace, "Municipal utilities", DAY)
                            .bytes());
        }
    }

    @Test
    void everySegmentThatGivesPointsGivesAHundred() {
        var points = workspace.read(it -> it.all(RelativeValue.class)).join().stream()
                .collect(Collectors.groupingBy(RelativeValue::segment, Collectors.summingInt(RelativeValue::points)));
        assertThat(points)
                .hasSize(2)
                .allSatisfy((segment, sum) -> assertThat(sum).isEqualTo(100));
    }

    @Test
    void predictingFailuresIsWorthTwiceAsMuchToAMunicipalUtilityAndTheReasonIsCited() {
        workspace
                .read(it -> {
                    var municipal = it.having(Segment.class, "name", "Municipal utilities")
                            .getFirst();
                    var worth = it.having(RelativeValue.class, "segment", municipal.id()).stream()
                            .filter(value -> value.points() == 40)
                            .findFirst()
                            .orElseThrow();
                    assertThat(it.get(worth.obstacle()).statement())
                            .isEqualTo("Equipment failures cannot be predicted");
                    assertThat(new EvidenceOf(it).claim(worth.id())).hasSizeGreaterThan(2);
                    return worth;
                })
                .join();
    }

    @Test
    void peopleOrganisationsAndInterviewsAreMarkedFictionalAndFactsHaveTheirSource() {
        workspace
                .read(it -> {
                    assertThat(it.all(Person.class))
                            .isNotEmpty()
                            .allMatch(person ->
                                    person.fictional() && person.name().contains("fictional"));
                    assertThat(it.all(Organisation.class)).isNotEmpty().allMatch(Organisation::fictional);
                    assertThat(it.all(Interview.class)).isNotEmpty().allMatch(Interview::fictional);
                    assertThat(it.all(Fact.class))
                            .hasSizeGreaterThan(30)
                            .allMatch(fact -> it.find(fact.source()).isPresent());
                    return true;
                })
                .join();
    }

    @Test
    void bothBriefsHaveTwoPagesBeforeTheirAppendix() {
        for (var segment : new String[] {"Investor-owned utilities", "Municipal utilities"}) {
            assertThat(BriefFile.print(workspace, segment, DAY).problems()).isEmpty();
        }
    }
}
