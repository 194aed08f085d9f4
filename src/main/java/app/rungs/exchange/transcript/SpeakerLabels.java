package app.rungs.exchange.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words before a colon are speakers. A label must be short and written like a name, and must return or
 * be one of the usual labels of interviews ({@code Q}, {@code INT}, {@code Interviewer 1}); a label that occurs once
 * counts only in a text where nearly every line is labelled. So a speaker is rather missed than invented.
 */
public final class SpeakerLabels {

    private static final int LONGEST_WORDS = 3;
    private static final int LONGEST = 60;
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]{0,40}\\)");
    private static final Pattern PICTURES = Pattern.compile("[\\p{So}\\p{Sk}\\x{200d}\\x{fe0f}]+");
    private static final Pattern FAMILY_FIRST = Pattern.compile("^(\\p{L}[\\p{L}'’-]*), ");
    private static final Pattern USUAL = Pattern.compile(
            "(?:q|a|i|r|int|res|resp|interviewer|interviewee|moderator|facilitator|host|guest|speaker|spk"
                    + "|participant|respondent|subject|p|m|f|question|answer|caller)[ _#-]?\\d{0,3}");
    /** Single words that lead sentences and lists rather than turns. */
    private static final Set<String> NO_NAMES = Set.of(
            "note",
            "notes",
            "date",
            "time",
            "place",
            "location",
            "subject",
            "title",
            "duration",
            "topic",
            "example",
            "but",
            "so",
            "and",
            "well",
            "also",
            "first",
            "second",
            "third",
            "next",
            "finally",
            "remember",
            "warning",
            "summary",
            "conclusion",
            "pros",
            "cons",
            "source",
            "http",
            "https",
            "tip",
            "todo",
            "agenda",
            "attendees",
            "participants",
            "break",
            "language",
            "kind",
            "methodology",
            "project",
            "client",
            "company");

    private static final Set<String> PARTICLES =
            Set.of("de", "da", "del", "der", "den", "di", "du", "la", "le", "van", "von", "bin", "al", "el", "of", "y");

    private final Map<String, String> speakers;

    private SpeakerLabels(Map<String, String> speakers) {
        this.speakers = speakers;
    }

    /**
     * Looks through a text for its speakers.
     *
     * @param labels the {@link #candidate}s of the text, in order, repeats included
     * @param lines how many lines (or cues, or paragraphs) the text has that could have borne a label
     */
    public static SpeakerLabels among(List<String> labels, int lines) {
        var spelling = new HashMap<String, String>();
        var seen = new HashMap<String, Integer>();
        for (String label : labels) {
            spelling.putIfAbsent(key(label), label);
            seen.merge(key(label), 1, Integer::sum);
        }
        var returning = new HashSet<String>();
        seen.forEach((key, times) -> {
            if (times > 1 || USUAL.matcher(key).matches()) {
                returning.add(key);
            }
        });
        boolean nearlyEveryLine = !returning.isEmpty() && labels.size() * 5L >= lines * 4L;
        if (!nearlyEveryLine) {
            spelling.keySet().retainAll(returning);
        }
        return new SpeakerLabels(spelling);
    }

    /**
     * The speaker a label stands for, spelled as at its first occurrence ({@code Interviewer1} and
     * {@code Interviewer 1} are one); null if it is no speaker.
     */
    public @Nullable String speaker(String label) {
        return speakers.get(key(label));
    }

    /** Whether the text has any speaker. */
    public boolean any() {
        return !speakers.isEmpty();
    }

    /** Whether the words before a colon could be a speaker, judged by themselves. */
    public static boolean candidate(String label) {
        if (label.isBlank() || label.length() > LONGEST) {
            return false;
        }
        if (USUAL.matcher(key(label)).matches()) {
            return true;
        }
        return isName(label, LONGEST_WORDS);
    }

    /** Whether the words are written like a name of at most so many words; parentheses and particles are not counted. */
    public static boolean isName(String label, int mostWords) {
        // A picture beside a name is none of its letters, and a list of people has the family's name first.
        String name = PICTURES.matcher(IN_PARENTHESES.matcher(label).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String[] words = FAMILY_FIRST.matcher(name).replaceFirst("$1 ").split("\\s+");
        long counted =
                Stream.of(words).filter(word -> !PARTICLES.contains(word)).count();
        if (counted > mostWords
                || NO_NAMES.contains(name.replaceFirst(",.*", "").toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!likeAName(words[i], i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean likeAName(String word, boolean first) {
        if (word.isEmpty() || word.chars().anyMatch(c -> "?!,;\"<>[]{}/\\=".indexOf(c) >= 0)) {
            return false;
        }
        int start = word.codePointAt(0);
        if (first) {
            return Character.isLetter(start) && !Character.isLowerCase(start);
        }
        return !Character.isLowerCase(start) || PARTICLES.contains(word);
    }

    private static String key(String label) {
        return label.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
