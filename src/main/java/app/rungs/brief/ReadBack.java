package app.rungs.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of a finished file can find in it, read from the file's own bytes. */
final class ReadBack {

    private static final Pattern UNREAD = Pattern.compile("<style>.*?</style>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("(?:alt|aria-label|title|content|descr|tooltip)=\"([^\"]*)\"");

    private static final Pattern RUN_ENDS = Pattern.compile("</?w:t(?: [^>]*)?>|</?w:r>|<w:rPr>(?:<[^>]*>)*?</w:rPr>");

    private ReadBack() {}

    /** The words on a PDF's pages, in its outline and in what it says of itself. */
    static List<String> pdf(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            List<String> words = new ArrayList<>(List.of(
                    new PDFTextStripper().getText(pdf),
                    String.valueOf(pdf.getDocumentInformation().getTitle()),
                    String.valueOf(pdf.getDocumentInformation().getSubject())));
            words.addAll(markup(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)));
            if (catalog.getDocumentOutline() != null) {
                addTitles(catalog.getDocumentOutline(), words);
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF of our own cannot be read", e);
        }
    }

    private static void addTitles(PDOutlineNode node, List<String> words) {
        node.children().forEach(it -> {
            words.add(String.valueOf(it.getTitle()));
            addTitles(it, words);
        });
    }

    /** The words between tags, and those in them that a reader is told. */
    static List<String> markup(String text) {
        var words = new ArrayList<>(List.of(unescaped(UNREAD.matcher(text).replaceAll(" "))));
        TOLD.matcher(text).results().forEach(it -> words.add(unescaped(it.group(1))));
        return words;
    }

    /** The same of each part of a zip file that is XML. */
    static List<String> zippedMarkup(byte[] bytes) {
        var words = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".png")) {
                    words.addAll(markup(runsJoined(new String(zip.readAllBytes(), StandardCharsets.UTF_8))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file of our own cannot be read", e);
        }
        return words;
    }

    /** A word may begin in one run of Word's and end in the next, and be joined by signs that only Word shows otherwise. */
    private static String runsJoined(String part) {
        return RUN_ENDS.matcher(part.replace("<w:noBreakHyphen></w:noBreakHyphen>", "-"))
                .replaceAll("")
                .replace('\u00A0', ' ');
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
