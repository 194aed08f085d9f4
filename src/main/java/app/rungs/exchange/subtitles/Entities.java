package app.rungs.exchange.subtitles;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the character references that cues use, in words and in speakers' names. */
final class Entities {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\w{2,6}));");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm", "\u200E", "rlm",
            "\u200F");

    private Entities() {}

    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(match -> quoted(decoded(match)));
    }

    private static String decoded(MatchResult match) {
        if (match.group(3) != null) {
            return NAMED.getOrDefault(match.group(3), match.group());
        }
        int codePoint =
                match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
        boolean writable = Character.isValidCodePoint(codePoint)
                && codePoint >= ' '
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        return writable ? Character.toString(codePoint) : match.group();
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
