package app.rungs.exchange.markdown;

import java.util.regex.Pattern;

/** Takes the marks out of a line of Markdown and leaves its words: emphasis, links, pictures, code, escapes. */
final class InlineMarkup {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~<>|-])");
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{0,500})\\]\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+(?:\\s++\"[^\"]*+\")?\\)");
    private static final Pattern STARS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])(\\*{1,3})(?=[^\\s*])([^*]+)(?<=\\S)\\1(?![\\p{L}\\p{N}*])");
    private static final Pattern UNDERSCORES =
            Pattern.compile("(?<![\\p{L}\\p{N}_/])(_{1,3})(?=[^\\s_])([^_]+)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    /** Escaped characters wait in this private area while the marks are looked for. */
    private static final char ASIDE = '\uE000';

    private static final String MARKS = "\\*_`[";
    /** Emphasis inside emphasis is this deep at most. */
    private static final int DEPTH = 3;

    private InlineMarkup() {}

    static String strip(String line) {
        if (line.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return line;
        }
        String text = ESCAPE.matcher(line)
                .replaceAll(
                        match -> String.valueOf((char) (ASIDE + match.group(1).charAt(0))));
        text = LINK.matcher(text).replaceAll("$1");
        for (int i = 0; i < DEPTH; i++) {
            text = STARS.matcher(text).replaceAll("$2");
            text = UNDERSCORES.matcher(text).replaceAll("$2");
        }
        text = CODE.matcher(text).replaceAll("$1");
        return takeBack(text);
    }

    private static String takeBack(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words.append(c > ASIDE && c < ASIDE + 128 ? (char) (c - ASIDE) : c);
        }
        return words.toString();
    }
}
