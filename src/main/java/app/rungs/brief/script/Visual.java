package app.rungs.brief.script;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Text in the order in which its characters stand on a line, from left to right (UAX 9, as the JDK does it). */
public final class Visual {

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private Visual() {}

    /** Whether any of the text runs from right to left. */
    public static boolean needed(String text) {
        var letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** Whether the text as a whole runs from right to left: its first letter does. */
    public static boolean startsRight(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    /** A stretch that runs from right to left, turned round: letters with their marks, brackets mirrored. */
    public static String turned(String text) {
        var clusters = new ArrayList<String>();
        for (int i = 0; i < text.length(); ) {
            int end = i + Character.charCount(text.codePointAt(i));
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            clusters.add(mirrored(text.substring(i, end)));
            i = end;
        }
        return String.join("", clusters.reversed());
    }

    /** One line of text with its letters joined, as it stands on a page. */
    public static String line(String text) {
        if (!needed(text)) {
            return text;
        }
        var joined = ArabicLetters.joined(text);
        var bidi = new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var pieces = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            var piece = joined.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            pieces[i] = levels[i] % 2 == 1 ? turned(piece) : piece;
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", List.of(pieces));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String mirrored(String cluster) {
        int opening = OPENING.indexOf(cluster);
        int closing = CLOSING.indexOf(cluster);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : cluster;
    }
}
