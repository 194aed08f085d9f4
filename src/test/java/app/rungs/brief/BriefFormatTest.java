package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.kind.SegmentPaper;
import app.rungs.brief.kind.UtilityBrief;
import app.rungs.brief.paper.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefFormatTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private final Paper paper = SegmentPaper.of(UtilityBrief.normal());

    @ParameterizedTest
    @EnumSource(BriefFormat.class)
    void theSamePaperHasTheSameBytes(BriefFormat format) throws IOException {
        var once = format.make(paper, Sheet.A4).bytes();
        assertThat(format.make(SegmentPaper.of(UtilityBrief.normal()), Sheet.A4).bytes())
                .isEqualTo(once);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "brief." + format.extension()), once);
    }

    @Test
    void theWordsOfThePageAndOfMarkdownAreTheReviewedOnes() throws IOException {
        assertGolden("segment-brief.md", text(BriefFormat.MARKDOWN));
        assertGolden("segment-brief-docx.txt", words(docx().of("word/document.xml")));
    }

    @Test
    void aWebPageHoldsEverythingItShowsAndRunsNothing() {
        var page = Jsoup.parse(text(BriefFormat.HTML));
        assertThat(page.select("script, link, iframe, object, embed, img, form, base"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().allMatch(it -> it.startsWith("#"));
        assertThat(page.select("[onclick], [onload], [style*=url]")).isEmpty();
        assertThat(Pattern.compile("url\\((?!data:font/ttf;base64,)")
                        .matcher(page.html())
                        .find())
                .isFalse();
        assertThat(page.select("svg")).hasSize(6).allSatisfy(it -> {
            assertThat(it.attr("role")).isEqualTo("img");
            assertThat(it.attr("aria-label")).isNotBlank();
        });
    }

    @Test
    void fromASentenceToItsQuoteItIsOneClick() {
        var page = Jsoup.parse(text(BriefFormat.HTML));
        assertThat(page.select("a.trace"))
                .hasSizeGreaterThan(30)
                .allSatisfy(it ->
                        assertThat(page.select("th.claim" + it.attr("href"))).hasSize(1));
        var document = docx().xml("word/document.xml");
        var places = document.select("w|bookmarkStart").eachAttr("w:name");
        assertThat(document.select("w|hyperlink").eachAttr("w:anchor"))
                .hasSizeGreaterThan(30)
                .isSubsetOf(places);
        assertThat(places).doesNotHaveDuplicates();
        var markdown = text(BriefFormat.MARKDOWN);
        var asked = Pattern.compile("\\[\\^(C-\\d+)](?!:)").matcher(markdown).results();
        assertThat(asked.map(it -> it.group(1)).distinct().toList())
                .hasSizeGreaterThan(30)
                .allSatisfy(it -> assertThat(markdown).contains("\n[^" + it + "]: "));
    }

    @Test
    void hostileWordsStayWords() {
        var words = "<script>alert(1)</script> [x](http://e.vil) `a` | b *c* ![i](j) {=d} & \u0001 ]]> \uD800 \\";
        var hostile = SegmentPaper.of(UtilityBrief.withPerson(words));
        var page = Jsoup.parse(new WebPage(hostile).html());
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script> [x](http://e.vil)");
        assertThat(new Markdown(hostile).text())
                .contains("\\<script\\>alert(1)\\</script\\> \\[x\\](http://e.vil) \\`a\\` \\| b \\*c\\* !\\[i\\](j)");
        var document = parts(new Docx(hostile, Sheet.A4).bytes()).of("word/document.xml");
        assertThat(PdfWriter.parsed(document).getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script> [x](http://e.vil)");
        assertThat(Jsoup.parse(RichText.of(hostile).html()).select("script, img, a"))
                .isEmpty();
    }

    @Test
    void aDocumentOfWordsHoldsTogether() {
        var parts = docx();
        parts.all().forEach((name, text) -> {
            if (!name.endsWith(".png")) {
                assertThat(PdfWriter.parsed(text)).as(name).isNotNull();
            }
        });
        assertThat(parts.all()).containsKeys("[Content_Types].xml", "_rels/.rels", "docProps/core.xml");
        var relations = parts.xml("word/_rels/document.xml.rels");
        var document = parts.xml("word/document.xml");
        for (var relation : relations.select("Relationship")) {
            assertThat(parts.all()).containsKey("word/" + relation.attr("Target"));
        }
        assertThat(document.select("a|blip").eachAttr("r:embed"))
                .hasSize(6)
                .allSatisfy(
                        it -> assertThat(relations.select("[Id=" + it + "]")).hasSize(1));
        assertThat(document.select("wp|docPr").eachAttr("descr")).hasSize(6).contains("IOU 32, Municipal 38");
        var styles = parts.xml("word/styles.xml").select("w|style").eachAttr("w:styleId");
        assertThat(document.select("w|pStyle, w|rStyle, w|tblStyle").eachAttr("w:val"))
                .isSubsetOf(styles);
        assertThat(document.select("w|tc > *:last-child"))
                .extracting(Element::tagName)
                .containsOnly("w:p");
        for (var table : document.select("w|tbl")) {
            int columns = table.select("> w|tblGrid > w|gridCol").size();
            assertThat(table.select("> w|tr"))
                    .allSatisfy(row -> assertThat(row.select("> w|tc").size()
                                    + 4
                                            * row.select("> w|tc > w|tcPr > w|gridSpan")
                                                    .size())
                            .isEqualTo(columns));
        }
    }

    @Test
    void inADocumentOfWordsAllWritingHasAFontAndADirectionAndNoFigureIsTorn() {
        var person = "\u0633\u0644\u0627\u0645 12, \u5F20\u4F1F \uD83D\uDC68\u200D\uD83D\uDC69 of 31 Dec 2018";
        var parts = parts(new Docx(SegmentPaper.of(UtilityBrief.withPerson(person)), Sheet.A4).bytes());
        var document = parts.xml("word/document.xml");
        assertThat(document.select("w|r:has(> w|rPr > w|rtl)").eachText())
                .isNotEmpty()
                .allMatch(it -> it.startsWith("\u0633\u0644\u0627\u0645"));
        assertThat(document.select("w|p:has(> w|pPr > w|bidi)").eachText()).isNotEmpty();
        assertThat(document.select("w|r:has(> w|rPr > w|rFonts[w:ascii=Segoe UI Emoji])")
                        .eachText())
                .isNotEmpty()
                .containsOnly("\uD83D\uDC68\u200D\uD83D\uDC69");
        assertThat(parts.of("word/document.xml"))
                .contains("31\u00A0Dec\u00A02018")
                .contains(">C</w:t><w:noBreakHyphen></w:noBreakHyphen><w:t xml:space=\"preserve\">01</w:t>");
        var named = parts.xml("word/fontTable.xml").select("w|font").eachAttr("w:name");
        var asked = Pattern.compile("w:(?:ascii|hAnsi|cs)=\"([^\"]*)\"")
                .matcher(parts.of("word/styles.xml") + parts.of("word/document.xml"))
                .results()
                .map(it -> it.group(1));
        assertThat(named).contains("Microsoft YaHei");
        assertThat(asked).isNotEmpty().isSubsetOf(named);
        assertThat(ReadBack.zippedMarkup(new Docx(SegmentPaper.of(UtilityBrief.withPerson(person)), Sheet.A4).bytes()))
                .as("what the search for names reads")
                .anyMatch(it -> it.contains(person) && it.contains("C-01"));
    }

    @Test
    void whatIsCopiedHasHeadingsListsAndTablesAndNoStyles() {
        var copied = RichText.of(paper);
        var page = Jsoup.parse(copied.html());
        assertThat(page.select("h1, h2, ul, ol, table").size()).isGreaterThan(20);
        assertThat(page.select("svg, [class], [id], style, a")).isEmpty();
        assertThat(page.text()).contains("[uncited]").contains("[C-07]").contains("IOU 32, Municipal 38");
        assertThat(copied.plain()).isEqualTo(text(BriefFormat.MARKDOWN));
    }

    @Test
    void onLetterItIsTheSameTwoPages() throws IOException {
        var pdf = new PaperPdf(new PdfWriter()).print(paper, Sheet.LETTER);
        SegmentBriefTest.pictures("brief-letter", pdf);
        assertThat(pdf.problems()).isEmpty();
        assertThat(pdf.pageOf()).containsEntry("against", 2).containsEntry("appendix", 3);
    }

    @ParameterizedTest
    @EnumSource(value = BriefFormat.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void nothingAndFiveHundredPiecesOfEvidenceAreWritten(BriefFormat format) {
        assertThat(format.make(SegmentPaper.of(UtilityBrief.withoutEvidence()), Sheet.A4)
                        .bytes())
                .isNotEmpty();
        var many = format.make(SegmentPaper.of(UtilityBrief.withEvidence(500)), Sheet.A4);
        assertThat(many.problems()).isEmpty();
        if (format == BriefFormat.HTML || format == BriefFormat.MARKDOWN) {
            assertThat(new String(many.bytes(), StandardCharsets.UTF_8))
                    .contains("Quote number 1")
                    .contains("Quote number 500");
        }
    }

    private String text(BriefFormat format) {
        return new String(format.make(paper, Sheet.A4).bytes(), StandardCharsets.UTF_8);
    }

    private Parts docx() {
        return parts(new Docx(paper, Sheet.A4).bytes());
    }

    private static Parts parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Parts(parts);
    }

    private record Parts(Map<String, String> all) {

        String of(String name) {
            return all.getOrDefault(name, "");
        }

        Document xml(String name) {
            return Jsoup.parse(of(name), Parser.xmlParser());
        }
    }

    private static String words(String document) {
        var plain = document.replace("<w:noBreakHyphen></w:noBreakHyphen>", "-").replace('\u00A0', ' ');
        return Jsoup.parse(plain, Parser.xmlParser()).select("w|p").stream()
                .map(it -> it.select("w|pStyle").attr("w:val") + ": " + it.text())
                .collect(Collectors.joining("\n"));
    }

    private static void assertGolden(String name, String text) throws IOException {
        var golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
