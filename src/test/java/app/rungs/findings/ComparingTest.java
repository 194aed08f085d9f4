package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.findings.SegmentComparison.Leaning;
import app.rungs.findings.SegmentComparison.Line;
import app.rungs.findings.SegmentComparison.Note;
import app.rungs.findings.SegmentComparison.Part;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.model.Segment;
import app.rungs.sample.SampleCopy;
import app.rungs.workspace.Lookup;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ComparingTest {

    private static final String OWNED = "Investor-owned utilities";
    private static final String MUNICIPAL = "Municipal utilities";
    private static final String SHARED = "Electric co-operatives";

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
    void aMetricDiffersInWordsFromTheMedianOfAllSegmentsThatHaveIt() {
        var line = line(Part.METRICS, "SAIDI", OWNED, MUNICIPAL, SHARED);
        // 34.4, 108.9 and 130.2: the median is 108.9.
        assertThat(line.cells()).extracting(cell -> cell.figure()).containsExactly("108.9", "34.4", "130.2");
        assertThat(line.cells().get(0).difference()).isEqualTo("at the median of 3 segments");
        assertThat(line.cells().get(1).difference()).isEqualTo("▼ 68 % below the median of 3 segments");
        assertThat(line.cells().get(1).leaning()).isEqualTo(Leaning.BETTER);
        assertThat(line.cells().get(2).difference()).isEqualTo("▲ 20 % above the median of 3 segments");
        assertThat(line.cells().get(2).leaning()).isEqualTo(Leaning.WORSE);
    }

    @Test
    void whatIsThinSaysItsNumberAloud() {
        var line = line(Part.METRICS, "SAIDI", OWNED, MUNICIPAL);
        assertThat(line.cells()).allSatisfy(cell -> {
            assertThat(cell.n()).isEqualTo("n = 1");
            assertThat(cell.thin()).isTrue();
        });
        assertThat(line.beside()).anyMatch(note -> note.words().contains("should not be compared or ranked"));
    }

    @Test
    void readingsOfAnotherMethodAreRefusedAndTheDifferenceIsNamed() {
        replace(MUNICIPAL, LocalDate.of(2018, 12, 31), "Other Standard/SAIDI Without MED");
        var line = line(Part.METRICS, "SAIDI", OWNED, MUNICIPAL);
        assertThat(line.refusal()).contains("method", "Other Standard", "IEEE Standard");
        assertThat(line.refusal()).doesNotContain("period");
        assertThat(line.cells()).allMatch(cell -> cell.isEmpty());
    }

    @Test
    void readingsThatCountOtherDaysAreRefusedAndSoAreThoseOfAnotherYear() {
        replace(MUNICIPAL, LocalDate.of(2019, 12, 31), "Median of a year's reports, IEEE Standard/SAIDI With MED");
        var line = line(Part.METRICS, "SAIDI", OWNED, MUNICIPAL);
        assertThat(line.refusal()).contains("SAIDI With MED", "SAIDI Without MED", "2018", "2019");
    }

    @Test
    void aDefinitionThatAllShareIsUsedThoughOneHasFurtherReadings() {
        workspace
                .edit(
                        "Further",
                        draft -> draft.add(
                                reading(MUNICIPAL, 50, LocalDate.of(2019, 12, 31), "Other/SAIDI", metric("SAIDI"))))
                .join();
        var line = line(Part.METRICS, "SAIDI", OWNED, MUNICIPAL);
        assertThat(line.refusal()).isNull();
        assertThat(line.cells()).extracting(cell -> cell.figure()).containsExactly("108.9", "34.4");
    }

    @Test
    void factsThatConflictArePrintedTogether() {
        var facts = line(Part.FACTS, "Facts", OWNED, MUNICIPAL).cells();
        var notes = facts.getFirst().notes();
        int fact = index(notes, "168 investor-owned utilities served 72%");
        assertThat(notes.get(fact + 2).kind()).isEqualTo(Note.Kind.CONFLICT);
        assertThat(notes.get(fact + 2).words()).contains("68%");
        assertThat(notes.get(fact + 3).words()).contains("Power marketers are split out");
    }

    @Test
    void theUtilityQuestionIsAnsweredWithPointsReasonAndQuote() {
        var line = line(Part.OBSTACLES, "Equipment failures cannot be predicted", OWNED, MUNICIPAL);
        assertThat(line.cells()).extracting(cell -> cell.figure()).containsExactly("20 points", "40 points");
        assertThat(line.cells().get(1).difference()).isEqualTo("▲ 10 points above the median");
        assertThat(words(line, 0)).contains("deferring a replacement defers earnings");
        assertThat(words(line, 1))
                .contains("Nothing is earned on what is built")
                .contains("“", "Operations manager");
    }

    @Test
    void theExecutivesViewIsAQuoteOfAnExecutiveOrAGap() {
        var line = line(Part.PROFILE, "An executive's words", OWNED, SHARED);
        assertThat(words(line, 0)).contains("five years of return", "Finance director");
        assertThat(line.cells().get(1).notes())
                .singleElement()
                .extracting(Note::kind)
                .isEqualTo(Note.Kind.GAP);
    }

    @Test
    void oneSegmentFiveOrTheSameTwiceAreRefused() {
        assertThatThrownBy(() -> compare(OWNED)).hasMessageContaining("2 to 4");
        assertThatThrownBy(() -> compare(OWNED, OWNED)).hasMessageContaining("twice");
    }

    private static int index(java.util.List<Note> notes, String beginning) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).words().startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("No note begins " + beginning + ": " + notes);
    }

    private void replace(String segment, LocalDate date, String definition) {
        var metric = metric("SAIDI");
        workspace
                .edit("Otherwise", draft -> {
                    var of = new Lookup(draft.entries()).one(Segment.class, segment);
                    draft.entries().naming(Reading.class, metric).stream()
                            .filter(it -> of.id().equals(it.segment()))
                            .toList()
                            .forEach(it -> draft.remove(it.id()));
                    draft.add(reading(segment, 34.4, date, definition, metric));
                })
                .join();
    }

    private Id<Metric> metric(String name) {
        return workspace.read(it -> new Lookup(it).one(Metric.class, name).id()).join();
    }

    private Reading reading(String segment, double value, LocalDate date, String definition, Id<Metric> metric) {
        return workspace
                .read(it -> new Reading(
                        Id.fresh(EntryType.READING),
                        metric,
                        value,
                        date,
                        null,
                        new Lookup(it).one(Segment.class, segment).id(),
                        null,
                        null,
                        definition))
                .join();
    }

    private static String words(Line line, int column) {
        return line.cells().get(column).notes().stream()
                .map(Note::words)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private Line line(Part part, String label, String... segments) {
        return compare(segments).lines().stream()
                .filter(it -> it.part() == part && it.label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private SegmentComparison compare(String... segments) {
        return workspace
                .read(it -> Comparing.of(
                        it,
                        Stream.of(segments)
                                .map(name ->
                                        new Lookup(it).one(Segment.class, name).id())
                                .toList()))
                .join();
    }
}
