package app.rungs.exchange.document;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The words of an OpenDocument text ({@code content.xml}). */
final class OpenDocumentText extends Paragraphs {

    private static final Set<String> LEFT_OUT =
            Set.of("note", "annotation", "tracked-changes", "automatic-styles", "font-face-decls", "forms", "scripts");
    /** More spaces in a row than this are layout, not words. */
    private static final int MOST_SPACES = 100;

    private int paragraphs;

    OpenDocumentText() {
        super(LEFT_OUT);
    }

    @Override
    void begins(String element, XMLStreamReader xml) {
        switch (element) {
            case "p", "h" -> paragraphs++;
            case "table-row" -> rowBegins();
            case "table-cell" -> cellBegins();
            case "s" -> add(" ".repeat(spaces(xml)));
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            default -> {
                // The rest carries no words of its own.
            }
        }
    }

    @Override
    void ends(String element) {
        if (element.equals("p") || element.equals("h")) {
            paragraphs--;
            add("\n");
        }
    }

    /** Line feeds and runs of spaces in the file are one space; spaces that count have an element of their own. */
    @Override
    void words(String characters) {
        if (paragraphs > 0) {
            add(characters.replaceAll("[ \\t\\r\\n]++", " "));
        }
    }

    private static int spaces(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String count = xml.getAttributeValue(i);
            if (xml.getAttributeLocalName(i).equals("c") && count.matches("\\d{1,3}")) {
                return Math.min(MOST_SPACES, Integer.parseInt(count));
            }
        }
        return 1;
    }
}
