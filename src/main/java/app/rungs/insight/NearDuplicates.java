package app.rungs.insight;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements that say nearly the same. Two are compared by their words' beginnings and by their pairs of letters, so that
 * neither another order nor another ending hides a duplicate.
 */
public final class NearDuplicates {

    /** From this likeness on two statements are shown to each other. */
    public static final double ALIKE = 0.6;

    private static final int BEGINNING = 4;

    /** Letters alone are alike by chance more often than words are. */
    private static final double BY_CHANCE = 0.2;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "for", "with", "by", "and", "or", "before", "after", "they",
            "their", "our", "my", "is", "are", "be");

    private NearDuplicates() {}

    /** Those of {@code others} that are like {@code statement}, the likest first, at most {@code limit}. */
    public static <E> List<E> of(String statement, Collection<E> others, Function<E, String> statementOf, int limit) {
        record Like<E>(E other, double likeness) {}
        return others.stream()
                .map(other -> new Like<>(other, likeness(statement, statementOf.apply(other))))
                .filter(like -> like.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble((Like<E> like) -> like.likeness())
                        .reversed())
                .limit(limit)
                .map(Like::other)
                .toList();
    }

    /** How like two statements are, from 0 to 1: the better of shared words and, less 0.2, shared pairs of letters (Dice). */
    public static double likeness(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        return Math.max(dice(first, second), dice(pairs(one), pairs(other)) - BY_CHANCE);
    }

    private static double dice(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return one.isEmpty() && other.isEmpty() ? 0 : 2.0 * shared.size() / (one.size() + other.size());
    }

    private static Set<String> words(String statement) {
        return split(statement)
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .collect(Collectors.toSet());
    }

    private static Set<String> pairs(String statement) {
        return split(statement)
                .flatMap(word -> java.util.stream.IntStream.range(0, Math.max(1, word.length() - 1))
                        .mapToObj(at -> word.substring(at, Math.min(at + 2, word.length()))))
                .collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<String> split(String statement) {
        return Arrays.stream(NO_WORD.split(statement.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word));
    }
}
