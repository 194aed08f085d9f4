package app.rungs.exchange.document;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The words of a Word document's body ({@code word/document.xml}). */
final class WordText extends Paragraphs {

    /** Formatting, what was deleted or moved away under change tracking, and what only repeats for older programs. */
    private static final Set<String> LEFT_OUT = Set.of("pPr", "rPr", "sectPr", "del", "moveFrom", "Fallback");

    private boolean inText;

    WordText() {
        super(LEFT_OUT);
    }

    @Override
    void begins(String element, XMLStreamReader xml) {
        switch (element) {
            case "t" -> inText = true;
            case "tr" -> rowBegins();
            case "tc" -> cellBegins();
            case "tab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            default -> {
                // The rest carries no words of its own.
            }
        }
    }

    @Override
    void ends(String element) {
        if (element.equals("t")) {
            inText = false;
        } else if (element.equals("p")) {
            add("\n");
        }
    }

    @Override
    void words(String characters) {
        if (inText) {
            add(characters.replace('\n', ' '));
        }
    }
}
