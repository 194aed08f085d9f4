package app.rungs.brief.script;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which characters can be set letter by letter, or joined as we join them; others would stand on the page misshapen. */
public final class Settable {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private Settable() {}

    /** Whether a font that has the character also shows it as it is written. */
    public static boolean is(int codePoint) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint));
    }

    /** Whether the character shows nothing of itself: it chooses a variant, joins, or turns a direction. */
    public static boolean isUnseen(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }
}
