package app.rungs.brief;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The bundled typeface, the only one that documents use: no document looks different for lack of a font. */
final class Fonts {

    /** What stands for a character that the typeface lacks. */
    static final String REPLACEMENT = "\u25A1";

    /** The families of charts, one face each: their text is drawn as outlines. */
    static final String CHART = "Chart";

    static final String CHART_STRONG = "Chart strong";

    private static final String FAMILY = "IBM Plex Sans";

    static final Face REGULAR = Face.bundled("IBMPlexSans_400Regular.ttf");
    static final Face SEMI_BOLD = Face.bundled("IBMPlexSans_600SemiBold.ttf");

    private record Style(int weight, IdentValue style, Face face) {}

    /** The semi-bold face is also the bold one: a bolder one would otherwise be smeared from it. */
    private static final List<Style> STYLES = List.of(
            new Style(400, IdentValue.NORMAL, REGULAR),
            new Style(400, IdentValue.ITALIC, Face.bundled("IBMPlexSans_400Regular_Italic.ttf")),
            new Style(500, IdentValue.NORMAL, Face.bundled("IBMPlexSans_500Medium.ttf")),
            new Style(600, IdentValue.NORMAL, SEMI_BOLD),
            new Style(700, IdentValue.NORMAL, SEMI_BOLD));

    private Fonts() {}

    /** Registers every face under its own name and as the last resort for any other name. */
    static void addTo(PdfBoxFontResolver resolver, PDDocument document) {
        Map<Face, PDFont> loaded = new HashMap<>();
        for (var it : STYLES) {
            var supplier = new InDocument(it.face(), document, loaded);
            resolver.addFont(supplier, FAMILY, it.weight(), it.style(), true, FontGroup.FINAL_FALLBACK);
        }
    }

    /** The face of a chart's family; the regular one for any name that is not known. */
    static Face ofChart(String family) {
        return family.equals(CHART_STRONG) ? SEMI_BOLD : REGULAR;
    }

    /** The characters of {@code text} that have no glyph, in code point order. */
    static SortedSet<Integer> missingFrom(String text) {
        var missing = new TreeSet<Integer>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !REGULAR.has(c))
                .forEach(missing::add);
        return missing;
    }

    /** A face that enters its document when its first letter does, and once. */
    private static final class InDocument extends PDFontSupplier {

        private final Face face;
        private final PDDocument document;
        private final Map<Face, PDFont> loaded;

        @SuppressWarnings("NullAway") // the library's own class holds a font at once; this one asks for it later
        InDocument(Face face, PDDocument document, Map<Face, PDFont> loaded) {
            super(null);
            this.face = face;
            this.document = document;
            this.loaded = loaded;
        }

        @Override
        public PDFont supply() {
            return loaded.computeIfAbsent(face, it -> it.in(document));
        }
    }
}
