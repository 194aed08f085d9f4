package app.rungs.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much two tags are alike, from 0 to 1: by how they are called, by what they are put on, and by the words that are
 * said there. Names alone do not find that {@code user_setup} means {@code onboarding}; what it is put on does.
 */
public final class Likeness {

    /** All words of the shorter name stand in the longer: nearly the same, and not quite. */
    private static final double CONTAINED = 0.9;

    private Likeness() {}

    /**
     * Of two names: 1 where their words are the same, whatever the case, separators and plural; 0.9 where one has all
     * words of the other; else 1 − edits ÷ length of the longer, in letters (Levenshtein).
     */
    public static double ofNames(String one, String other) {
        var left = words(one);
        var right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (Set.copyOf(left).equals(Set.copyOf(right))) {
            return 1;
        }
        double letters = ofLetters(String.join("", left), String.join("", right));
        boolean contained = left.containsAll(right) || right.containsAll(left);
        return contained ? Math.max(CONTAINED, letters) : letters;
    }

    /** Of what two tags are put on: the share of the smaller set that is in the other; 0 where one is empty. */
    public static double ofSets(Set<?> one, Set<?> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var smaller = one.size() <= other.size() ? one : other;
        var larger = smaller == one ? other : one;
        return (double) smaller.stream().filter(larger::contains).count() / smaller.size();
    }

    /** Of the words said under two tags, each with how often: the cosine of the angle between the two; 0 where one has none. */
    public static double ofWords(Map<String, Integer> one, Map<String, Integer> other) {
        double product = one.entrySet().stream()
                .mapToDouble(word -> (double) word.getValue() * other.getOrDefault(word.getKey(), 0))
                .sum();
        return product == 0 ? 0 : product / (length(one) * length(other));
    }

    private static double length(Map<String, Integer> words) {
        return Math.sqrt(words.values().stream()
                .mapToDouble(times -> (double) times * times)
                .sum());
    }

    /** The words of a name: parted by anything but letters and digits, or by a capital; lower case, without a plural s. */
    private static List<String> words(String name) {
        return Arrays.stream(name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").split("[^\\p{L}\\p{N}]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double ofLetters(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return 1 - (double) edits(one, other) / longest;
    }

    /** How many letters must be put in, taken out or changed to make one of the other. */
    private static int edits(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
