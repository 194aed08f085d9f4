package app.rungs.brief;

import app.rungs.brief.script.ArabicLetters;
import app.rungs.brief.script.Settable;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The faces of documents: the bundled typeface, and for what it lacks bundled faces for Arabic, Hebrew and signs, then
 * fonts of the machine.
 */
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

    private static final List<Supplier<Face>> BUNDLED = Stream.of(
                    "NotoSansArabic_400Regular.ttf", "NotoSansHebrew_400Regular.ttf", "NotoEmoji_400Regular.ttf")
            .map(Fonts::onceRead)
            .toList();

    private static final Supplier<SystemFonts> SYSTEM = once(() -> new SystemFonts(SystemFonts.folders()));

    private static final Map<Integer, Optional<Face>> FALLBACKS = new ConcurrentHashMap<>();

    private Fonts() {}

    private static Supplier<Face> onceRead(String file) {
        return once(() -> Face.bundled(file));
    }

    /** What is big and seldom needed is read when it is, and kept. */
    private static <T> Supplier<T> once(Supplier<T> reading) {
        var kept = new ConcurrentHashMap<String, T>();
        return () -> kept.computeIfAbsent("", _ -> reading.get());
    }

    /** The face that shows the character; none where it would be missing or misshapen. */
    static Optional<Face> faceOf(int codePoint) {
        if (REGULAR.has(codePoint)) {
            return Optional.of(REGULAR);
        }
        return Settable.is(codePoint) ? FALLBACKS.computeIfAbsent(codePoint, Fonts::fallback) : Optional.empty();
    }

    private static Optional<Face> fallback(int codePoint) {
        return BUNDLED.stream()
                .map(Supplier::get)
                .filter(it -> it.has(codePoint))
                .findFirst()
                .or(() -> Optional.ofNullable(SYSTEM.get().with(codePoint)));
    }

    /**
     * Registers every face of the typeface under its own name and as the last resort for any other name, and those
     * beside it that the text needs.
     */
    static void addTo(PdfBoxFontResolver resolver, PDDocument document, String text) {
        Map<Face, PDFont> loaded = new HashMap<>();
        for (var it : STYLES) {
            var supplier = new InDocument(it.face(), document, loaded);
            resolver.addFont(supplier, FAMILY, it.weight(), it.style(), true, FontGroup.FINAL_FALLBACK);
        }
        var beside = shown(text)
                .flatMap(c -> faceOf(c).stream())
                .filter(face -> face != REGULAR)
                .distinct()
                .toList();
        for (var face : beside) {
            var supplier = new InDocument(face, document, loaded);
            resolver.addFont(supplier, face.name(), 400, IdentValue.NORMAL, true, FontGroup.FINAL_FALLBACK);
        }
    }

    /** The face of a chart's family; the regular one for any name that is not known. */
    static Face ofChart(String family) {
        return family.equals(CHART_STRONG) ? SEMI_BOLD : REGULAR;
    }

    /** The characters of {@code text} that cannot be shown, in code point order. */
    static SortedSet<Integer> missingFrom(String text) {
        return shown(text).filter(c -> faceOf(c).isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a reader sees of the text, with Arabic letters as they are joined. */
    private static Stream<Integer> shown(String text) {
        return ArabicLetters.joined(text)
                .codePoints()
                .filter(c -> !Settable.isUnseen(c))
                .distinct()
                .boxed();
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
