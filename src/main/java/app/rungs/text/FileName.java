package app.rungs.text;

import java.util.Locale;

/** Names of files made from titles. */
public final class FileName {

    /** So many characters; every disk takes them, in any writing. */
    private static final int LONG = 80;

    private FileName() {}

    /** Letters and digits of any writing in small letters, and hyphens between them; never empty. */
    public static String of(String title) {
        var plain = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        var name = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONG, plain.codePointCount(0, plain.length()))));
        return name.isEmpty() ? "rungs" : name;
    }
}
