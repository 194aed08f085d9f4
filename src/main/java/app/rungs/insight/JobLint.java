package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says where a job's statement is not one job: verb + object + context, without product words. It advises only; without a
 * dictionary the verb is judged by what surely is none (articles, pronouns, gerunds, endings of nouns).
 */
public final class JobLint {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern TWO_JOBS =
            Pattern.compile("\\b(and/or|and|or)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> NO_VERBS = Set.of(
            "a", "an", "the", "our", "my", "your", "their", "his", "her", "its", "this", "that", "we", "i", "you",
            "they", "it", "he", "she", "to", "for", "with", "in", "on", "at", "by", "of", "no", "not", "more", "less",
            "better", "faster", "easier", "easy", "quick", "good", "new", "all", "when", "if", "because");

    private static final Pattern NOUN =
            Pattern.compile(".+(?:tion|sion|ness|ity|ance|ence|ing|ism|ship)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> VERBS_LIKE_NOUNS = Set.of(
            "bring",
            "balance",
            "finance",
            "ring",
            "position",
            "mention",
            "question",
            "commission",
            "ship",
            "provision",
            "sequence",
            "reference",
            "evidence",
            "string",
            "envision",
            "apportion",
            "auction",
            "ration",
            "caution",
            "sanction",
            "advance",
            "enhance",
            "influence",
            "experience",
            "decommission",
            "sing",
            "swing",
            "fling");

    private JobLint() {}

    /** What is the matter with {@code statement}, worst first; empty where nothing is seen. */
    public static List<Problem> problems(String statement) {
        return problems(statement, Set.of());
    }

    /**
     * As {@link #problems(String)}, with the names of products and features that a job must not speak of.
     *
     * @param productWords names, matched as whole words whatever their case
     */
    public static List<Problem> problems(String statement, Collection<String> productWords) {
        List<Problem> found = new ArrayList<>();
        String[] words = BLANK.split(statement.strip());
        if (words[0].isEmpty()) {
            return List.of(Problem.of(Messages.of("insight.job.empty")));
        }
        if (!mayBeVerb(words[0])) {
            found.add(Problem.of(Messages.of("insight.job.verb", words[0])));
        }
        if (words.length < 2) {
            found.add(Problem.of(Messages.of("insight.job.object", words[0])));
        }
        var two = TWO_JOBS.matcher(statement);
        if (two.find()) {
            found.add(Problem.of(Messages.of("insight.job.two", two.group())));
        }
        productWord(statement, productWords)
                .ifPresent(word -> found.add(Problem.of(Messages.of("insight.job.product", word))));
        return List.copyOf(found);
    }

    private static boolean mayBeVerb(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return Character.isLetter(plain.charAt(0))
                && !NO_VERBS.contains(plain)
                && (VERBS_LIKE_NOUNS.contains(plain) || !NOUN.matcher(plain).matches());
    }

    /** The first of {@code productWords} that stands in {@code statement} as a word of its own. */
    static Optional<String> productWord(String statement, Collection<String> productWords) {
        return productWords.stream()
                .filter(word -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(statement)
                        .find())
                .findFirst();
    }
}
