package app.rungs.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled typeface, the only one that documents use: no document looks different for lack of a font. */
final class Fonts {

    /** What stands for a character that the typeface lacks. */
    static final String REPLACEMENT = "\u25A1";

    private static final String FAMILY = "IBM Plex Sans";

    /** Also the bold face: a bolder one would otherwise be smeared from it. */
    private static final byte[] SEMI_BOLD = read("IBMPlexSans_600SemiBold.ttf");

    private record Face(int weight, FontStyle style, byte[] bytes) {}

    private final List<Face> faces = List.of(
            new Face(400, FontStyle.NORMAL, read("IBMPlexSans_400Regular.ttf")),
            new Face(400, FontStyle.ITALIC, read("IBMPlexSans_400Regular_Italic.ttf")),
            new Face(500, FontStyle.NORMAL, read("IBMPlexSans_500Medium.ttf")),
            new Face(600, FontStyle.NORMAL, SEMI_BOLD),
            new Face(700, FontStyle.NORMAL, SEMI_BOLD));
    private final CmapLookup glyphs = glyphs(faces.getFirst().bytes());

    /** The families of charts, one face each: the SVG library does not choose by weight. */
    static final String CHART = "Chart";

    static final String CHART_STRONG = "Chart strong";

    /** Registers every face under its own name, as the last resort for any other name, and for charts. */
    void addTo(PdfRendererBuilder builder) {
        addChartFace(builder, CHART, faces.getFirst());
        addChartFace(builder, CHART_STRONG, faces.getLast());
        var uses = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);
        for (var face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()), FAMILY, face.weight(), face.style(), true, uses);
        }
    }

    private static void addChartFace(PdfRendererBuilder builder, String family, Face face) {
        builder.useFont(
                () -> new ByteArrayInputStream(face.bytes()),
                family,
                400,
                FontStyle.NORMAL,
                true,
                Set.of(FSFontUseCase.SVG));
    }

    /** The characters of {@code text} that have no glyph, in code point order. */
    SortedSet<Integer> missingFrom(String text) {
        var missing = new TreeSet<Integer>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && glyphs.getGlyphId(c) == 0)
                .forEach(missing::add);
        return missing;
    }

    private static CmapLookup glyphs(byte[] font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) {
        return Resources.bytes("/fonts/" + file);
    }
}
