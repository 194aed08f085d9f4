package app.rungs.brief;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Letters as shapes, for scripts that the bundled faces lack: in the computer's own fonts, joined and ordered as their
 * script wants it.
 */
public final class LetterShapes {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final SortedSet<Integer> missing = new TreeSet<>();

    /** Whether all of {@code text} can be written in {@code face} itself. */
    public static boolean isIn(PrintFace face, String text) {
        return text.codePoints().allMatch(face::has);
    }

    /** Characters that no font of this computer has, and that were drawn as {@value Fonts#REPLACEMENT}. */
    public SortedSet<Integer> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    /**
     * The shape of a line of text.
     *
     * @param width how wide it is to be
     */
    public Shape of(PrintFace face, double size, double x, double baseline, double width, String text) {
        var own = face.shapes().deriveFont((float) size);
        var other = new Font(Font.SANS_SERIF, face == PrintFace.STRONG ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) size);
        var known = new StringBuilder();
        text.codePoints().forEach(c -> known.append(shown(face, other, c)));
        var letters = new AttributedString(known.toString());
        for (int i = 0; i < known.length(); i += Character.charCount(known.codePointAt(i))) {
            int c = known.codePointAt(i);
            letters.addAttribute(TextAttribute.FONT, face.has(c) ? own : other, i, i + Character.charCount(c));
        }
        var line = new TextLayout(letters.getIterator(), EXACT);
        var place = AffineTransform.getTranslateInstance(x, baseline);
        double advance = line.getAdvance();
        if (advance > 0 && width > 0) {
            place.scale(width / advance, 1);
        }
        return line.getOutline(place);
    }

    private String shown(PrintFace face, Font other, int c) {
        if (face.has(c) || other.canDisplay(c)) {
            return Character.toString(c);
        }
        missing.add(c);
        return Fonts.REPLACEMENT;
    }
}
