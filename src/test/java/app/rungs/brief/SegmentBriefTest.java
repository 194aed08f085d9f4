package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class SegmentBriefTest {

    private final SegmentBrief brief = new SegmentBrief(new PdfWriter());

    @Test
    void theBriefHasTwoPagesAndThenItsAppendix() throws IOException {
        var pdf = brief.print(UtilityBrief.normal());
        pictures("brief", pdf);
        assertThat(pdf.problems()).isEmpty();
        assertThat(pdf.pageOf()).containsEntry("obstacles", 1).containsEntry("against", 2).containsEntry("appendix", 3);
    }

    /** Writes every page to {@code target/pictures}, for looking at. */
    private static void pictures(String name, Pdf pdf) throws IOException {
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
