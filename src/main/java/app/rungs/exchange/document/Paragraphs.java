package app.rungs.exchange.document;

import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/** Gathers a document's paragraphs, a line each; what stands within an element to be left out is passed over. */
abstract class Paragraphs implements Consumer<XMLStreamReader> {

    /** The longest time and name that stand in cells beside the words, in characters. */
    private static final int SHORT = 80;

    private final Set<String> leftOut;
    private final StringBuilder text = new StringBuilder();
    private int inside;
    private int cell;
    private int cells;

    /** @param leftOut the elements whose words are not taken, by their local names */
    Paragraphs(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    @Override
    public final void accept(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamReader.START_ELEMENT -> {
                if (inside > 0 || leftOut.contains(xml.getLocalName())) {
                    inside++;
                } else {
                    begins(xml.getLocalName(), xml);
                }
            }
            case XMLStreamReader.END_ELEMENT -> {
                if (inside > 0) {
                    inside--;
                } else {
                    ends(xml.getLocalName());
                }
            }
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                if (inside == 0) {
                    words(xml.getText());
                }
            }
            default -> {
                // Comments and processing instructions are no words.
            }
        }
    }

    /** An element begins that is not left out. */
    abstract void begins(String element, XMLStreamReader xml);

    /** An element ends that is not left out. */
    abstract void ends(String element);

    /** Characters between tags, which may be words or only the layout of the file. */
    abstract void words(String characters);

    void add(String words) {
        text.append(words);
    }

    /** A row of a table begins. */
    final void rowBegins() {
        cell = text.length();
        cells = 0;
    }

    /**
     * A cell of a row begins. One that follows a short line, such as a time or a name, goes on in that line: transcripts
     * are written so.
     */
    final void cellBegins() {
        var before = cells++ == 0 ? "" : text.substring(cell);
        if (before.length() > 1 && before.length() <= SHORT && before.indexOf('\n') == before.length() - 1) {
            text.setCharAt(text.length() - 1, '\t');
        } else {
            cell = text.length();
        }
    }

    /** The paragraphs so far, a line each. */
    String text() {
        return text.toString();
    }
}
