package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Reading;
import app.rungs.sample.SampleCopy;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of paper says of the sample. */
class KindsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static final Map<BriefKind, Paper> PAPERS = new EnumMap<>(BriefKind.class);

    @BeforeAll
    static void compose() {
        workspace = SampleCopy.open(folder.resolve("Sample.rungs"));
        for (var brief : workspace.read(entries -> entries.all(Brief.class)).join()) {
            PAPERS.put(brief.isFor(), BriefFile.paper(workspace, brief.id(), DAY));
        }
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void everyKindHasAPaperWhoseClaimsAreTraced() throws Exception {
        assertThat(PAPERS).containsOnlyKeys(BriefKind.values());
        for (var kind : BriefKind.values()) {
            var paper = Objects.requireNonNull(PAPERS.get(kind));
            assertThat(paper.claims()).as("%s", kind).isNotEmpty();
            assertThat(paper.claims().stream().map(Claim::trace)).doesNotHaveDuplicates();
            assertThat(paper.sections().stream().map(Section::id)).doesNotHaveDuplicates();
            assertThat(paper.footing().workspaceHash()).isNotEmpty();
            if ("write".equals(System.getProperty("pages"))) {
                var to = Files.createDirectories(Path.of("target", "pages"));
                Files.write(
                        to.resolve(kind.name() + ".pdf"),
                        new PaperPdf(new PdfWriter()).print(paper).bytes());
            }
        }
    }

    @Test
    void whatSpeaksAgainstThePaperStandsBeforeWhatMayRunOnForPages() {
        assertThat(ids(BriefKind.COMPARISON)).containsSubsequence("worths", "against", "part-profile");
        assertThat(ids(BriefKind.DEPARTMENT)).containsSubsequence("against", "obstacles");
        assertThat(ids(BriefKind.BOARD)).containsSubsequence("words", "against", "links");
        assertThat(ids(BriefKind.SALES)).containsSubsequence("against", "obstacle-1");
    }

    @Test
    void whereNobodyWasSurveyedTheSegmentBriefSaysWhatIsNotKnown() {
        var paper = BriefFile.paper(workspace, BriefKind.SEGMENT, "Municipal utilities", DAY);
        assertThat(new Markdown(paper).text())
                .contains("What is not known yet")
                .contains("nobody has been surveyed")
                .contains("not known in 2 of 6 cases");
    }

    @Test
    void whatOurProductsTakeAwayIsATableWhereNothingIsDrawn() {
        var paper = paper(BriefKind.SEGMENT);
        var row = "| Crews learn of an outage from customers' calls | nothing | the whole | nothing |";
        assertThat(new Markdown(paper).text()).contains(row).doesNotContain("the whole, Outage map");
        assertThat(RichText.of(paper).html()).contains("<td>the whole</td>").doesNotContain("the whole, Outage map");
    }

    @Test
    void aDepartmentFitsOnePageOfLetterToo() {
        var pdf = new PaperPdf(new PdfWriter()).print(paper(BriefKind.DEPARTMENT), Sheet.LETTER);
        assertThat(pdf.problems()).isEmpty();
    }

    @Test
    void theAppendixBeginsAPageAfterCountedPagesAndFollowsAPaperThatRunsOn() {
        var writer = new PaperPdf(new PdfWriter());
        var counted = writer.print(paper(BriefKind.JOB)).pageOf();
        assertThat(counted).containsEntry(Paper.APPENDIX, 2);
        var handout = writer.print(paper(BriefKind.BOARD)).pageOf();
        assertThat(handout.get(Paper.APPENDIX))
                .isEqualTo(handout.get(ids(BriefKind.BOARD).getLast()));
    }

    @Test
    void aGoalBelowAnotherIsSetInWithAllItsLines() {
        assertThat(new PaperPage(paper(BriefKind.COMPARISON)).xhtml()).contains("padding-left: 3mm");
    }

    @Test
    void aBoardSaysOfEachQuoteWhatItSpeaksForAndOfEachCardWhereItLeadsOnce() {
        var text = new Markdown(paper(BriefKind.BOARD)).text();
        assertThat(text)
                .contains("Speaks for: Equipment failures cannot be predicted")
                .contains("blocks: SAIDI")
                .doesNotContain("is evidence for");
    }

    @Test
    void whereNobodyIsToBeNamedAnInterviewIsNotCalledByItsNameEither() {
        var summary = workspace
                .read(entries -> Anonymous.of(entries, paper(BriefKind.INTERVIEW)))
                .join()
                .paper();
        assertThat(summary.masthead().title()).startsWith("[interview ");
        assertThat(Texts.of(summary)).noneMatch(it -> it.contains("Alder Bend"));
    }

    private static Paper paper(BriefKind kind) {
        return Objects.requireNonNull(PAPERS.get(kind));
    }

    private static List<String> ids(BriefKind kind) {
        return paper(kind).sections().stream().map(Section::id).toList();
    }

    @Test
    void aMetricThatWasMeasuredTwiceInOneWayIsSaidAsALineWithItsSource() {
        workspace
                .edit("Measure again", draft -> {
                    var once = draft.entries().all(Reading.class).stream()
                            .filter(it -> it.value() == 34.4)
                            .findFirst()
                            .orElseThrow();
                    draft.add(new Reading(
                            Id.fresh(EntryType.READING),
                            once.metric(),
                            31.9,
                            LocalDate.of(2019, 12, 31),
                            null,
                            once.segment(),
                            once.source(),
                            "median of 180 reports",
                            once.definition()));
                })
                .join();

        var claim = BriefFile.paper(workspace, BriefKind.SEGMENT, "Municipal utilities", DAY).claims().stream()
                .filter(it -> it.text().contains("2018") && it.text().contains("31.9"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.text()).isEqualTo("SAIDI: 2018 34.4 → 2019 31.9 minutes");
        assertThat(claim.evidence()).isNotEmpty();
    }
}
