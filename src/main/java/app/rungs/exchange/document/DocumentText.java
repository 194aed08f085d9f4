package app.rungs.exchange.document;

import app.rungs.exchange.text.FileBytes;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the words of a Word or OpenDocument text, a line for each paragraph. What is struck out, commented or noted at
 * the foot of a page is not among the words somebody said, and is left out.
 */
public final class DocumentText {

    private static final String WORD = "word/document.xml";
    private static final String OPEN = "content.xml";
    private static final String KIND = "mimetype";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    private DocumentText() {}

    /**
     * The words of a ZIP that is a document.
     *
     * @throws Refusal if it is another kind of ZIP, damaged, without words, or built to do harm
     */
    public static TextFile read(FileBytes file) {
        var parts = Unpacked.of(file, Set.of(WORD, OPEN, KIND));
        String text;
        if (parts.has(WORD)) {
            text = words(file, new WordText(), parts.part(WORD).orElseThrow());
        } else if (isOpenText(parts) && parts.has(OPEN)) {
            text = words(file, new OpenDocumentText(), parts.part(OPEN).orElseThrow());
        } else {
            throw otherKind(file, parts);
        }
        if (text.isBlank()) {
            throw new Refusal(Messages.of("exchange.text.empty", file.name()));
        }
        return new TextFile(file.name(), text, List.of());
    }

    private static String words(FileBytes file, Paragraphs into, byte[] xml) {
        try {
            SafeXml.read(xml, into);
            return into.text();
        } catch (XMLStreamException notWellFormed) {
            throw new Refusal(Messages.of("exchange.document.damaged", file.name()));
        }
    }

    private static boolean isOpenText(Unpacked parts) {
        return parts.part(KIND)
                .map(kind -> new String(kind, StandardCharsets.US_ASCII).strip())
                .filter(OPEN_TEXT::equals)
                .isPresent();
    }

    private static Refusal otherKind(FileBytes file, Unpacked parts) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean spreadsheet = parts.has("xl/workbook.xml") || name.endsWith(".ods") || name.endsWith(".xlsx");
        return new Refusal(
                spreadsheet
                        ? Messages.of("exchange.text.spreadsheet", file.name())
                        : Messages.of("exchange.text.archive", file.name()));
    }
}
