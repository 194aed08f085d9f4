package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.kind.BriefContent;
import app.rungs.brief.kind.SegmentPaper;
import app.rungs.brief.kind.UtilityBrief;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SegmentBriefTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "segment-brief.txt");

    /** Printed once for all who only read it. */
    private static final Pdf NORMAL = print(UtilityBrief.normal());

    @Test
    void theBriefHasTwoPagesAndThenItsAppendix() throws IOException {
        var pdf = NORMAL;
        pictures("brief", pdf);
        assertThat(pdf.problems()).isEmpty();
        assertThat(pdf.pageOf())
                .containsEntry("obstacles", 1)
                .containsEntry("against", 2)
                .containsEntry("appendix", 3);
    }

    @Test
    void theWordsOfTheBriefAreTheReviewedOnes() throws IOException {
        var text = PdfWriterTest.textOf(NORMAL);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theSameBriefHasTheSameBytesInEveryProcess() throws Exception {
        var here = NORMAL;
        assertThat(here.bytes()).isEqualTo(print(UtilityBrief.normal()).bytes());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // It prints once: compiling well would take longer than that.
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintOnce.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEqualTo("sha256 " + PrintOnce.hash(here));
    }

    @Test
    void aClaimWithoutEvidenceSaysUncitedBesideIt() throws IOException {
        var pdf = print(UtilityBrief.withoutEvidence());
        pictures("brief-none", pdf);
        assertThat(PdfWriterTest.textOf(pdf)).contains("uncited").contains("no evidence yet");
        assertThat(pdf.problems()).isEmpty();
    }

    @Test
    void fiveHundredPiecesOfEvidenceFillTheAppendixOnly() throws IOException {
        var pdf = print(UtilityBrief.withEvidence(500));
        assertThat(pdf.pageOf()).containsEntry("appendix", 3);
        assertThat(pdf.pages()).isBetween(20, 40);
        assertThat(PdfWriterTest.textOf(pdf)).contains("Quote number 500");
    }

    @Test
    void aBriefThatNeedsMoreThanTwoPagesSaysSo() {
        var full = UtilityBrief.normal();
        var goals = Collections.nCopies(30, full.goals().getFirst());
        assertThat(print(UtilityBrief.with(full, goals)).problems())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.sentence()).contains("may be 2 pages before the appendix, and 3 are needed"));
    }

    @Test
    void namesOfOtherScriptsArePrintedAndThoseWithoutAGlyphAreReported() throws IOException {
        var pdf = print(UtilityBrief.withPerson("Łukasz Żółć, Ελένη Παππά, Щукина, ក"));
        var text = PdfWriterTest.textOf(pdf).replaceAll("\\s+", " ");
        assertThat(text).contains("Łukasz Żółć, Ελένη Παππά, Щукина").contains("Said <so> & \"meant\"");
        assertThat(pdf.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.sentence())
                        .contains("ក (U+1780) in C-")
                        .contains("(“ក")
                        .contains("cannot be set on pages yet")
                        .contains("hand out the web page or the Word document"));
    }

    @Test
    void aScreenReaderFindsHeadingsTableHeadsAndWordsForEveryChart() throws IOException {
        var structure = Structure.of(NORMAL);
        var headings =
                structure.named("H[1-6]").stream().map(Structure.Element::tag).toList();
        assertThat(headings.getFirst()).isEqualTo("H1");
        assertThat(headings.stream().filter("H1"::equals)).hasSize(1);
        for (int i = 1; i < headings.size(); i++) {
            assertThat(headings.get(i).charAt(1) - headings.get(i - 1).charAt(1))
                    .isLessThanOrEqualTo(1);
        }
        assertThat(structure.named("TH"))
                .isNotEmpty()
                .extracting(Structure.Element::attributes)
                .allSatisfy(it -> assertThat(it).contains("Scope"));
        assertThat(structure.named("Figure"))
                .extracting(Structure.Element::words)
                .hasSize(6)
                .contains("IOU 32, Municipal 38")
                .anySatisfy(it ->
                        assertThat(it).contains("IOU: median 108.9 minutes, middle half 81.5 to 157.8, n = 141."));
    }

    @Test
    void theOutlineLeadsToEverySectionAndEveryClaim() throws IOException {
        try (var pdf = Loader.loadPDF(NORMAL.bytes())) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            List<String> titles = new ArrayList<>();
            outline.children().forEach(it -> titles.add(it.getTitle()));
            assertThat(titles)
                    .startsWith("Investor-owned utilities", "What they are trying to win")
                    .hasSize(12);
            assertThat(titles.getLast()).startsWith("Appendix");
            var appendix = outline.getLastChild();
            assertThat(appendix.children())
                    .hasSize(SegmentPaper.of(UtilityBrief.normal()).claims().size());
        }
    }

    private static Pdf print(BriefContent content) {
        return new PaperPdf(new PdfWriter()).print(SegmentPaper.of(content));
    }

    /** With {@code -Dpages=write} writes every page to {@code target/pictures}, for looking at. */
    static void pictures(String name, Pdf pdf) throws IOException {
        if (!"write".equals(System.getProperty("pages"))) {
            return;
        }
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var file = folder.resolve(name + "-" + (page + 1) + ".png");
                ImageIO.write(renderer.renderImageWithDPI(page, 100), "png", file.toFile());
            }
        }
    }
}
