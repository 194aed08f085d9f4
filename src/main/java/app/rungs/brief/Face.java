package app.rungs.brief;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face of a typeface, read once in a process and embedded, as far as it is used, into every document. */
final class Face {

    /** What a browser needs of a face. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "OS/2", "name", "post",
            "cmap");

    private static final int NOT_EMBEDDED = OS2WindowsMetricsTable.FSTYPE_RESTRICTED
            | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING
            | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;

    private Face(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** A face of the program's own, without ligatures: looking for them takes a fifth of the time of a document. */
    static Face bundled(String file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes("/fonts/" + file)));
            font.setEnableGsub(false);
            return new Face(file, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A face of the machine: none where it cannot be read, has other outlines, or does not allow itself to be embedded. */
    static Optional<Face> installed(Path file) {
        try {
            var font = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")
                    ? firstOf(file)
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            font.setEnableGsub(false);
            var rights = font.getOS2Windows();
            boolean allowed = rights == null || (rights.getFsType() & NOT_EMBEDDED) == 0;
            return allowed && font.getTableMap().containsKey("glyf")
                    ? Optional.of(new Face(file.toString(), font))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static TrueTypeFont firstOf(Path collection) throws IOException {
        var fonts = new ArrayList<TrueTypeFont>();
        // Left open as long as the program runs, like every face.
        new TrueTypeCollection(collection.toFile()).processAllFonts(fonts::add);
        return fonts.getFirst();
    }

    /** What tells it from others: its file. */
    String name() {
        return name;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** The face as a font of this document, of which the used glyphs are embedded. */
    PDType0Font in(PDDocument document) {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face with the characters of {@code text} alone, as a file of its own. */
    byte[] subset(String text) {
        try {
            var subsetter = new TTFSubsetter(font, TABLES);
            text.codePoints().distinct().forEach(subsetter::add);
            subsetter.setPrefix("RUNGS1");
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide one character is at a size of 1. */
    double width(int codePoint) {
        try {
            return (double) font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of one character at a size of 1, on a base line at 0, y growing downwards. */
    Path2D outline(int codePoint) {
        try {
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            var path = glyph == null ? new Path2D.Double() : new Path2D.Double(glyph.getPath());
            path.transform(AffineTransform.getScaleInstance(1.0 / unitsPerEm, -1.0 / unitsPerEm));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
