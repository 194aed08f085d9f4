package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.PictureDifference;
import app.rungs.brief.kind.SegmentPaper;
import app.rungs.brief.kind.UtilityBrief;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The preview shows what is printed. */
class PagePicturesTest {

    private static final float DPI = 110;

    /** Of 255, over a page: base lines on whole pixels, nothing else. */
    private static final double SEEN = 3;

    private final PaperPdf writer = new PaperPdf(new PdfWriter());

    @Test
    void thePagesBeforeTheAppendixLookTheSameBeforeItIsSet() {
        var paper = SegmentPaper.of(UtilityBrief.normal());
        var whole = writer.print(paper);
        try (var all = new PagePictures(whole);
                var front = new PagePictures(writer.front(paper, whole.pages()))) {
            assertThat(front.pages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                assertThat(PictureDifference.of(front.draw(page, DPI), all.draw(page, DPI)))
                        .as("page %d", page)
                        .isZero();
            }
        }
    }

    @Test
    void lettersDrawnAsPicturesStandWhereTheirOutlinesDo() throws IOException {
        var pdf = writer.print(SegmentPaper.of(UtilityBrief.normal()));
        try (var ours = new PagePictures(pdf);
                var document = Loader.loadPDF(pdf.bytes())) {
            var theirs = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            assertThat(PictureDifference.of(ours.draw(1, DPI), theirs))
                    .isPositive()
                    .isLessThan(SEEN);
        }
    }

    /** The first of two clicks; the second leads from the words to where they were said. */
    @Test
    void eachNumberBesideASentenceLeadsToItsClaimWithTheWordsItRestsOn() throws IOException {
        var paper = SegmentPaper.of(UtilityBrief.normal());
        var pdf = writer.print(paper);
        try (var pages = new PagePictures(pdf);
                var document = Loader.loadPDF(pdf.bytes())) {
            var reached = Stream.of(1, 2)
                    .flatMap(page -> pages.jumps(page).stream())
                    .map(PagePictures.Jump::to)
                    .toList();
            for (var claim : paper.claims()) {
                var place = Objects.requireNonNull(pdf.places().get(Marks.anchor(claim)));
                assertThat(reached).as(claim.trace()).anySatisfy(it -> {
                    assertThat(it.page()).isEqualTo(place.page());
                    assertThat(it.y()).isCloseTo(place.y(), within(0.02));
                });
                var words = claim.cited() ? claim.evidence().getFirst().words() : claim.text();
                assertThat(text(document, place.page())).as(claim.trace()).contains(firstWords(words));
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** As many as stand in one line of a cell. */
    private static String firstWords(String text) {
        return Stream.of(text.split("\\s+", -1)).limit(3).collect(Collectors.joining(" "));
    }
}
