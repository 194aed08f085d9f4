package app.rungs.brief;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A bundled face as a file, for what is drawn rather than set. */
public enum PrintFace {
    TEXT("IBM Plex Sans", 400, "IBMPlexSans_400Regular.ttf"),
    MEDIUM("IBM Plex Sans", 500, "IBMPlexSans_500Medium.ttf"),
    STRONG("IBM Plex Sans", 600, "IBMPlexSans_600SemiBold.ttf"),
    ICON("lucide", 400, "lucide.ttf");

    /** The parts of a font file without which nobody can show its letters. */
    private static final List<String> NEEDED = List.of(
            "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "OS/2", "name", "post", "cvt ", "fpgm", "prep");

    private final String family;
    private final int weight;
    private final String file;
    private @Nullable CmapLookup glyphs;
    private @Nullable Font font;

    PrintFace(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** The face of a font by its full name, such as IBM Plex Sans SemiBold. */
    public static PrintFace named(String name) {
        if (name.equals(ICON.family)) {
            return ICON;
        }
        return name.endsWith("SemiBold") ? STRONG : name.endsWith("Medium") ? MEDIUM : TEXT;
    }

    public String family() {
        return family;
    }

    /** From 100, the lightest, to 900. */
    public int weight() {
        return weight;
    }

    /** Whether the face has a glyph for a character; spaces need none. */
    public synchronized boolean has(int character) {
        if (glyphs == null) {
            try (var parsed = parsed()) {
                glyphs = parsed.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Character.isWhitespace(character) || glyphs.getGlyphId(character) != 0;
    }

    /** The face for drawing its letters as shapes, one unit high. */
    public synchronized Font shapes() {
        if (font == null) {
            try {
                font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()));
            } catch (FontFormatException e) {
                throw new IllegalStateException(file, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    /** A font file with the glyphs of {@code characters} alone, for a document that brings its letters along. */
    public byte[] subset(Set<Integer> characters) {
        try (var parsed = parsed()) {
            var subset = new TTFSubsetter(parsed, NEEDED);
            subset.addAll(characters);
            var out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parsed file, with one glyph for each character: what is copied out of a document is what was written. */
    TrueTypeFont parsed() throws IOException {
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        parsed.setEnableGsub(false);
        return parsed;
    }

    private byte[] bytes() {
        return Resources.bytes("/fonts/" + file);
    }
}
