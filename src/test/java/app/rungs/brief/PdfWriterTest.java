package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private final PdfWriter writer = new PdfWriter();

    @Test
    void theSameTextGivesTheSameBytes() {
        var page = page("<h1>Same</h1><p>Żółć, Ωμέγα, Привет</p>" + circle());
        assertThat(writer.write(page, DAY).bytes())
                .isEqualTo(new PdfWriter().write(page, DAY).bytes());
        assertThat(writer.write(page, DAY).bytes())
                .isNotEqualTo(writer.write(page, DAY.plusDays(1)).bytes());
    }

    @Test
    void theFileIsTaggedAndNamesItsTitleAndLanguage() throws IOException {
        try (var pdf = Loader.loadPDF(writer.write(page("<h1>Tagged</h1>"), DAY).bytes())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-01T00:00:00Z");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-11-01T00:00:00Z</xmp:CreateDate>")
                    .contains("pdfuaid");
        }
    }

    @Test
    void polishGreekAndCyrillicArePrintedAndNothingIsMissing() throws IOException {
        var pdf = writer.write(page("<p>Łódź Ιωάννης Щукин</p>"), DAY);
        assertThat(pdf.problems()).isEmpty();
        assertThat(textOf(pdf)).contains("Łódź Ιωάννης Щукин");
    }

    @Test
    void charactersThatNoFontShowsAsTheyAreWrittenAreNamed() {
        assertThat(writer.write(page("<p>\u0928\u092E and \u1780</p>"), DAY).problems())
                .singleElement()
                .satisfies(it -> assertThat(it.sentence())
                        .contains("\u0928 (U+0928)")
                        .contains("\u092E (U+092E)")
                        .contains("\u1780 (U+1780)"));
    }

    @Test
    void arabicHebrewAndSignsArePrintedAndKeepBothStandards() throws IOException {
        var body = "<h1>Scripts</h1><p>محمد السلام عليكم (2026) وصل</p><p>Said: שלום עולם, he said</p><p>Good 👍🏽 ☀️"
                + " 🎉</p>";
        var pdf = writer.write(page(body), DAY);
        SegmentBriefTest.pictures("scripts", pdf);
        assertThat(pdf.problems()).isEmpty();
        assertThat(Conformance.broken(pdf.bytes())).isEmpty();
        assertThat(writer.write(page(body), DAY).bytes()).isEqualTo(pdf.bytes());
        // Who reads the text back does the turning again, and takes some letters for their twins of another language.
        assertThat(textOf(pdf))
                .contains("محمد السلام")
                .contains("وصل")
                .contains("Said: שלום עולם, he said")
                .contains("👍");
    }

    @Test
    void chineseIsPrintedWhereTheMachineHasAFontForItAndReportedElsewhere() throws IOException {
        var pdf = writer.write(page("<h1>研究</h1><p>王芳，设备经理，北方电力。</p>"), DAY);
        SegmentBriefTest.pictures("chinese", pdf);
        if (Fonts.faceOf('研').isPresent()) {
            assertThat(pdf.problems()).isEmpty();
            assertThat(textOf(pdf)).contains("研究").contains("王芳");
            assertThat(Conformance.broken(pdf.bytes())).isEmpty();
        } else {
            assertThat(pdf.problems())
                    .singleElement()
                    .satisfies(it -> assertThat(it.sentence()).contains("研 (U+7814)"));
        }
    }

    @Test
    void aTextThatIsNotWellFormedIsAMistake() {
        assertThatThrownBy(() -> writer.write("<html><body>", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.write("<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html/>", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noAddressInTheTextIsEverRead(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.css"), "p:after {content: 'SECRET'}");
        var picture = folder.resolve("secret.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        var http = "http://localhost:" + server.getAddress().getPort() + "/";
        var body = new StringBuilder("<p>before</p>");
        for (var address : List.of(http + "a.png", picture.toUri().toString(), picture.toString(), "pom.xml")) {
            body.append("<img alt=\"i\" src=\"").append(address).append("\"/>");
            body.append("<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"s\" width=\"9\" height=\"9\">")
                    .append("<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\""
                            + " xlink:href=\"")
                    .append(address)
                    .append("\"/></svg>");
        }
        var styles = "<style>@import url('" + secret.toUri() + "'); @import url('" + http + "b.css'); "
                + "@font-face {font-family: x; src: url('" + http
                + "c.ttf')} p {font-family: x, sans-serif; background: url('"
                + http + "d.png')}</style><link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/>";
        var pdf = writer.write(page(body.toString()).replace("</head>", styles + "</head>"), DAY);
        server.stop(0);
        assertThat(asked).hasValue(0);
        assertThat(textOf(pdf)).contains("before").doesNotContain("SECRET");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                assertThat(document.getPage(0).getResources().isImageXObject(name))
                        .isFalse();
            }
        }
    }

    static String page(String body) {
        return "<html lang=\"en\"><head><title>A title</title><meta name=\"description\" content=\"d\"/><style>body"
                + " {font-family: 'IBM Plex Sans'}</style></head><body>" + body + "</body></html>";
    }

    private static String circle() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"A circle\" width=\"99\" height=\"40\"><circle r=\"9\""
                + " cx=\"10\" cy=\"10\"/><text x=\"20\" y=\"12\" font-family=\"IBM Plex Sans\">ring</text></svg>";
    }

    static String textOf(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
