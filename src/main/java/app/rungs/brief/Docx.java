package app.rungs.brief;

import app.rungs.brief.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A paper as a document to go on writing in (Office Open XML, ISO/IEC 29500): headings, lists and tables are what they
 * are, charts are pictures with their words, a claim's number leads to its evidence. It holds no macro and names no
 * other file.
 */
final class Docx {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The first day that a zip file can name: the paper's own day is in its properties. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Paper paper;
    private final Sheet sheet;

    Docx(Paper paper, Sheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    byte[] bytes() {
        var text = new DocxText(paper, sheet);
        var document = text.document();
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", xml(contentTypes()));
        parts.put("_rels/.rels", xml(rootRelations()));
        parts.put("docProps/core.xml", xml(properties()));
        parts.put("word/document.xml", xml(document));
        parts.put("word/styles.xml", (XML + Resources.text("/styles/brief-docx.xml")).getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/fontTable.xml",
                (XML + Resources.text("/styles/brief-docx-fonts.xml")).getBytes(StandardCharsets.UTF_8));
        parts.put("word/numbering.xml", xml(text.numbering()));
        parts.put("word/footer.xml", xml(text.footer()));
        parts.put("word/_rels/document.xml.rels", xml(relations(text.pictures())));
        text.pictures().forEach((name, picture) -> parts.put("word/" + name, picture.png()));
        return zipped(parts);
    }

    private static byte[] xml(Tag root) {
        return (XML + root).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Tag contentTypes() {
        return Tag.of("Types")
                .set("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
                .add(byExtension("rels", "application/vnd.openxmlformats-package.relationships+xml"))
                .add(byExtension("xml", "application/xml"))
                .add(byExtension("png", "image/png"))
                .add(byName("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .add(byName("/word/document.xml", CONTENT + "document.main+xml"))
                .add(byName("/word/styles.xml", CONTENT + "styles+xml"))
                .add(byName("/word/numbering.xml", CONTENT + "numbering+xml"))
                .add(byName("/word/fontTable.xml", CONTENT + "fontTable+xml"))
                .add(byName("/word/footer.xml", CONTENT + "footer+xml"));
    }

    private static Tag byExtension(String extension, String type) {
        return Tag.of("Default").set("Extension", extension).set("ContentType", type);
    }

    private static Tag byName(String part, String type) {
        return Tag.of("Override").set("PartName", part).set("ContentType", type);
    }

    private static Tag rootRelations() {
        return Tag.of("Relationships")
                .set("xmlns", RELATIONS)
                .add(relation("rId1", OFFICE + "/officeDocument", "word/document.xml"))
                .add(relation("rId2", RELATIONS + "/metadata/core-properties", "docProps/core.xml"));
    }

    private static Tag relations(Map<String, ChartPicture> pictures) {
        var all = Tag.of("Relationships")
                .set("xmlns", RELATIONS)
                .add(relation("styles", OFFICE + "/styles", "styles.xml"))
                .add(relation("fonts", OFFICE + "/fontTable", "fontTable.xml"))
                .add(relation("numbering", OFFICE + "/numbering", "numbering.xml"))
                .add(relation("footer", OFFICE + "/footer", "footer.xml"));
        pictures.keySet().forEach(it -> all.add(relation(DocxText.reference(it), OFFICE + "/image", it)));
        return all;
    }

    private static Tag relation(String id, String type, String target) {
        return Tag.of("Relationship").set("Id", id).set("Type", type).set("Target", target);
    }

    private Tag properties() {
        var day = paper.footing().asOf() + "T00:00:00Z";
        return Tag.of("cp:coreProperties")
                .set("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .set("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .set("xmlns:dcterms", "http://purl.org/dc/terms/")
                .set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .add(Tag.of("dc:title").text(paper.title()))
                .add(Tag.of("dc:subject").text(paper.subject()))
                .add(Tag.of("dc:creator").text("Rungs"))
                .add(Tag.of("dcterms:created").set("xsi:type", "dcterms:W3CDTF").text(day))
                .add(Tag.of("dcterms:modified")
                        .set("xsi:type", "dcterms:W3CDTF")
                        .text(day));
    }
}
