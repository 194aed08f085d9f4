package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.sample.SampleCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** veraPDF judges the briefs of the sample by PDF/UA-1 (for screen readers) and PDF/A-3a (for archives). */
class ConformanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    /** Each takes the judge a second, so of the four hand-off packs, which differ in their words, one stands for all. */
    private static final Set<BriefKind> JUDGED =
            EnumSet.complementOf(EnumSet.of(BriefKind.MARKETING, BriefKind.SALES, BriefKind.CUSTOMER_SUCCESS));

    @Test
    void aBriefOfEveryKindKeepsBothStandards() throws IOException {
        try (var workspace = SampleCopy.open(folder)) {
            var kinds = EnumSet.noneOf(BriefKind.class);
            for (var brief : workspace.read(entries -> entries.all(Brief.class)).join()) {
                if (JUDGED.contains(brief.isFor()) && kinds.add(brief.isFor())) {
                    var pdf = new PaperPdf(new PdfWriter()).print(BriefFile.paper(workspace, brief.id(), DAY));
                    assertThat(Conformance.broken(pdf.bytes()))
                            .as(brief.title())
                            .isEmpty();
                }
            }
            assertThat(kinds).isEqualTo(JUDGED);
        }
    }

    @Test
    void theJudgeRefusesAPictureWithoutWordsAndAFileWithoutTags() throws IOException {
        var mute = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"4\"/></svg>";
        var writer = new PdfWriter();
        assertThat(Conformance.broken(
                        writer.write(PdfWriterTest.page("<h1>Whole</h1>"), DAY).bytes()))
                .isEmpty();
        assertThat(Conformance.broken(writer.write(PdfWriterTest.page("<h1>Mute</h1>" + mute), DAY)
                        .bytes()))
                .anySatisfy(it -> assertThat(it).startsWith("ua1"));
        assertThat(Conformance.broken(untagged(
                        writer.write(PdfWriterTest.page("<h1>Bare</h1>"), DAY).bytes())))
                .anySatisfy(it -> assertThat(it).startsWith("ua1"))
                .anySatisfy(it -> assertThat(it).startsWith("3a"));
    }

    private static byte[] untagged(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().setMarkInfo(null);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
