package app.rungs.brief;

import app.rungs.brief.script.ArabicLetters;
import app.rungs.brief.script.Visual;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lets a document's Arabic and Hebrew run from right to left. */
final class Directions {

    private static final Set<String> LINES = Set.of("p", "li", "td", "th", "h1", "h2", "h3");

    private Directions() {}

    /** Prepares document and builder where any of the text needs it. */
    static void prepare(Document document, PdfRendererBuilder builder) {
        if (!Visual.needed(document.getDocumentElement().getTextContent())) {
            return;
        }
        builder.useUnicodeBidiSplitter(Splitter::new).useUnicodeBidiReorderer(new Reorderer());
        for (var name : LINES) {
            var elements = document.getElementsByTagName(name);
            for (int i = 0; i < elements.getLength(); i++) {
                if (elements.item(i) instanceof Element element && Visual.startsRight(element.getTextContent())) {
                    element.setAttribute("dir", "rtl");
                }
            }
        }
    }

    private static final class Splitter implements BidiSplitter {

        private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String text, byte direction) {
            paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return paragraph.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = paragraph.getRunStart(run);
            var direction = paragraph.getRunLevel(run) % 2 == 1 ? RTL : LTR;
            return new BidiTextRun(start, paragraph.getRunLimit(run) - start, direction);
        }

        @Override
        public byte getBaseDirection(String text) {
            return Visual.startsRight(text) ? RTL : LTR;
        }
    }

    private static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Visual.turned(text);
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicLetters.apart(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
