package app.rungs.insight;

import app.rungs.model.Turn;
import app.rungs.model.TurnMark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line typed while somebody talks says, by its grammar: {@code @who} at the start, {@code #tag} anywhere,
 * {@code !!} pain, {@code ??} follow-up, {@code ++} wanted outcome, {@code $$} metric, {@code >>} draft of a job.
 *
 * <p>A code stands alone, before a word or, for {@code !!} and {@code ??}, behind one; {@code C++} and {@code really???}
 * are words. Codes and the speaker are taken out of the words; tags stay in them, since they are often part of the
 * sentence. A blank in a name is typed as an underscore.
 *
 * @param speaker who spoke; null where the line does not say
 * @param text the words, never blank
 * @param tags the tags as typed, without their sign and without repeats
 * @param marks what the line is marked as
 * @param job the draft job's statement: what follows its code, or else the words; null where there is none
 */
public record CaptureLine(
        @Nullable String speaker,
        String text,
        List<String> tags,
        Set<TurnMark> marks,
        @Nullable String job) {

    private static final Pattern SPEAKER = Pattern.compile("@([\\p{L}\\p{N}][^\\s:,]*)[:,]?(?=\\s|$)");
    private static final Pattern TAG = Pattern.compile("(?<![^\\s(\\[])#(\\p{L}[\\p{L}\\p{M}\\p{N}_/-]*)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern BLANKS_AT_LINE_ENDS = Pattern.compile(" *\\n *");

    public CaptureLine {
        tags = List.copyOf(tags);
        marks = Set.copyOf(marks);
    }

    /**
     * Reads what was typed.
     *
     * @param typed at least one visible character
     * @param speakers who may be meant: {@code @dana} is the one of them called Dana, where there is one only
     */
    public static CaptureLine read(String typed, Collection<String> speakers) {
        String line = typed.strip();
        String speaker = null;
        var named = SPEAKER.matcher(line);
        String rest = line;
        if (named.lookingAt()) {
            speaker = speaker(named.group(1), speakers);
            rest = line.substring(named.end());
        }
        var marks = EnumSet.noneOf(TurnMark.class);
        String job = null;
        int jobAt = jobAt(rest);
        if (jobAt >= 0) {
            marks.add(TurnMark.JOB);
            job = words(
                    rest.substring(jobAt + TurnMark.JOB.code().length())
                            .lines()
                            .findFirst()
                            .orElse(""),
                    marks);
            rest = rest.substring(0, jobAt)
                    + rest.substring(jobAt + TurnMark.JOB.code().length());
        }
        String words = words(rest, marks);
        String text = words.isEmpty() ? line : words;
        if (job != null && job.isEmpty()) {
            job = text;
        }
        return new CaptureLine(speaker, text, tagsIn(rest), marks, job);
    }

    /** What was typed for {@code turn}, to be typed again. Its draft job is there already and is not asked for anew. */
    public static String typed(Turn turn) {
        var again = new StringBuilder();
        if (turn.speaker() != null) {
            again.append('@').append(asTyped(turn.speaker())).append(' ');
        }
        again.append(turn.text());
        var inWords = read(turn.text(), List.of()).marks();
        turn.marked().stream()
                .filter(mark -> mark != TurnMark.JOB && !mark.code().isEmpty() && !inWords.contains(mark))
                .sorted()
                .forEach(mark -> again.append(' ').append(mark.code()));
        return again.toString();
    }

    /** A name as the grammar wants it: without blanks. */
    public static String asTyped(String name) {
        return BLANKS.matcher(name.strip()).replaceAll("_");
    }

    /** Whether two names are one to the grammar: case, blanks, hyphens and underscores are alike. */
    public static boolean isSame(String name, String other) {
        return plain(name).equals(plain(other));
    }

    /** The tags in {@code words}. */
    public static List<String> tagsIn(String words) {
        var found = new ArrayList<String>();
        TAG.matcher(words)
                .results()
                .map(tag -> tag.group(1))
                .filter(tag -> found.stream().noneMatch(other -> isSame(other, tag)))
                .forEach(found::add);
        return found;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    private static String speaker(String typed, Collection<String> speakers) {
        return only(speakers.stream()
                        .filter(name -> isSame(name, typed))
                        .distinct()
                        .toList())
                .or(() -> only(speakers.stream()
                        .filter(name -> plain(name).startsWith(plain(typed) + " "))
                        .distinct()
                        .toList()))
                .orElse(typed.replace('_', ' ').strip());
    }

    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** Where the code of a draft job begins; -1 where there is none. */
    private static int jobAt(String line) {
        return WORD.matcher(line)
                .results()
                .filter(word -> leads(word.group(), TurnMark.JOB))
                .mapToInt(word -> word.start())
                .findFirst()
                .orElse(-1);
    }

    /** The words of {@code line} without its codes, which are added to {@code marks}. */
    private static String words(String line, Set<TurnMark> marks) {
        String left = WORD.matcher(line).replaceAll(word -> Matcher.quoteReplacement(bare(word.group(), marks)));
        return BLANKS_AT_LINE_ENDS
                .matcher(BLANKS.matcher(left).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    private static String bare(String word, Set<TurnMark> marks) {
        for (var mark : TurnMark.values()) {
            if (mark == TurnMark.JOB || mark == TurnMark.MOMENT) {
                continue;
            }
            if (leads(word, mark)) {
                marks.add(mark);
                return bare(word.substring(mark.code().length()), marks);
            } else if (ends(word, mark)) {
                marks.add(mark);
                return bare(word.substring(0, word.length() - mark.code().length()), marks);
            }
        }
        return word;
    }

    /** Whether {@code word} is the code of {@code mark} or begins with it, and no more of its sign. */
    private static boolean leads(String word, TurnMark mark) {
        String code = mark.code();
        return word.startsWith(code)
                && (word.length() == code.length() || word.charAt(code.length()) != code.charAt(0));
    }

    private static boolean ends(String word, TurnMark mark) {
        int before = word.length() - mark.code().length() - 1;
        return (mark == TurnMark.PAIN || mark == TurnMark.FOLLOW_UP)
                && before >= 0
                && word.endsWith(mark.code())
                && word.charAt(before) != mark.code().charAt(0);
    }
}
