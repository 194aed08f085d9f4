package app.rungs.brief.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each takes the form of its place in the word. The forms are those that Unicode has characters
 * for (Arabic Presentation Forms A and B), which is Arabic, Persian and Urdu; letters without forms stay as they are.
 */
public final class ArabicLetters {

    private static final char LAM = '\u0644';

    /** A letter's forms, in the order in which Unicode lists them. */
    private record Forms(char isolated, char last, char first, char middle) {

        /** Whether it joins the letter after it. */
        boolean joinsOn() {
            return first != 0;
        }
    }

    private static final Map<Character, Forms> FORMS = new HashMap<>();
    private static final Map<Character, Forms> LAM_WITH = new HashMap<>();
    private static final Map<Character, String> PLAIN = new HashMap<>();

    static {
        collect('\uFB50', '\uFBFF');
        collect('\uFE80', '\uFEFC');
    }

    private ArabicLetters() {}

    /** Reads a block in which the forms of one letter follow each other: isolated, last, and where there are, first, middle. */
    private static void collect(char from, char to) {
        for (char c = from; c <= to; ) {
            var letters = plain(c);
            int count = 1;
            while (c + count <= to && plain((char) (c + count)).equals(letters)) {
                count++;
            }
            boolean joined = !letters.equals(String.valueOf(c));
            if (joined && (count == 2 || count == 4)) {
                var forms =
                        new Forms(c, (char) (c + 1), count == 4 ? (char) (c + 2) : 0, count == 4 ? (char) (c + 3) : 0);
                if (letters.length() == 1) {
                    FORMS.putIfAbsent(letters.charAt(0), forms);
                } else if (letters.length() == 2 && letters.charAt(0) == LAM) {
                    LAM_WITH.put(letters.charAt(1), forms);
                }
            }
            for (int i = 0; joined && i < count; i++) {
                PLAIN.put((char) (c + i), letters);
            }
            c += (char) count;
        }
    }

    private static String plain(char c) {
        var letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return letters.isBlank() ? String.valueOf(c) : letters;
    }

    /** The text in its joined forms, still in the order of speech; lam and alef become one character. */
    public static String joined(String text) {
        var out = new StringBuilder(text.length());
        boolean joins = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                out.append(c);
                continue;
            }
            int next = nextLetter(text, i + 1);
            var alef = c == LAM && next < text.length() ? LAM_WITH.get(text.charAt(next)) : null;
            var forms = alef == null ? FORMS.get(c) : alef;
            if (forms == null) {
                joins = c == '\u0640' || c == '\u200D';
                out.append(c);
                continue;
            }
            boolean goesOn = alef == null && forms.joinsOn() && next < text.length() && takesJoin(text.charAt(next));
            out.append(form(forms, joins, goesOn));
            if (alef != null) {
                out.append(text, i + 1, next);
                i = next;
            }
            joins = goesOn;
        }
        return out.toString();
    }

    private static char form(Forms forms, boolean before, boolean after) {
        if (before) {
            return after ? forms.middle() : forms.last();
        }
        return after ? forms.first() : forms.isolated();
    }

    private static boolean takesJoin(char c) {
        return c == '\u0640' || c == '\u200D' || FORMS.containsKey(c) && c != '\u0621';
    }

    private static int nextLetter(String text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    /** The letters of joined forms. */
    public static String apart(String text) {
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(PLAIN.getOrDefault((char) c, String.valueOf((char) c))));
        return out.toString();
    }
}
