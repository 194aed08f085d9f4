package app.rungs.findings.lens;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.Membership;
import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.lens.QuestionGrid.Question;
import app.rungs.model.Layer;
import app.rungs.model.Segment;
import app.rungs.sample.SampleCopy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample knows of its segments. */
class SegmentsTest {

    @TempDir
    Path folder;

    @Test
    void aCellIsFilledOnlyByWhatIsCited() {
        var grid = ask("Municipal utilities", segments -> segments.grid(named(segments, "Municipal utilities")));
        var why = grid.cell(Question.WHY, Layer.STRATEGIC);
        assertThat(why.known()).isNotEmpty();
        assertThat(why.cited()).isPositive();
        assertThat(grid.cell(Question.WHO, Layer.OPERATIONAL).isFilled()).isTrue();
        assertThat(grid.cell(Question.WHO, Layer.TACTICAL).isFilled()).isFalse();
        assertThat(grid.cells()).hasSize(12);
        assertThat(grid.percent()).isEqualTo(Math.round(100f * grid.filled() / 12));
    }

    @Test
    void whatIsKnownButNotCitedFillsNoCell() {
        var grid = ask("Municipal utilities", segments -> segments.grid(named(segments, "Municipal utilities")));
        var work = grid.cell(Question.HOW, Layer.TACTICAL);
        assertThat(work.known()).as("roles say how they work").isNotEmpty();
        assertThat(work.known()).as("and nobody quoted them").noneMatch(Known::cited);
        assertThat(work.isFilled()).isFalse();
    }

    @Test
    void aSegmentNobodyKnowsIsEmpty() {
        var grid = ask("Electric co-operatives", segments -> segments.grid(named(segments, "Electric co-operatives")));
        assertThat(grid.cell(Question.WHAT, Layer.STRATEGIC).known()).isEmpty();
        assertThat(grid.percent(Layer.STRATEGIC)).isZero();
    }

    @Test
    void theTwoLensesNameWhatOnlyOneOfThemSees() {
        var lenses = ask("Municipal utilities", segments -> segments.lenses(named(segments, "Municipal utilities")));
        assertThat(lenses.market()).extracting(Lenses.View::known).allMatch(known -> !known.isEmpty());
        assertThat(lenses.jobs().get(1).known()).isNotEmpty();
        assertThat(lenses.handShake())
                .extracting(Lenses.Miss::title)
                .contains("Keep debt service coverage above its covenant")
                .doesNotContain("Keep outage minutes low and on the public record");
    }

    private static Segment named(Segments segments, String name) {
        return segments.all().stream()
                .filter(segment -> segment.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T ask(String name, Function<Segments, T> question) {
        try (var workspace = SampleCopy.open(
                folder.resolve(name + ".rungs"), () -> Instant.parse("2026-11-01T09:00:00Z"), Runnable::run)) {
            return workspace
                    .read(entries -> question.apply(
                            new Segments(ChainGraph.read(entries, LocalDate.of(2026, 11, 1)), new Membership(entries))))
                    .join();
        }
    }
}
