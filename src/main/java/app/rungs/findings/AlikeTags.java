package app.rungs.findings;

import app.rungs.insight.Likeness;
import app.rungs.model.Highlight;
import app.rungs.model.Tag;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds pairs of tags that may be one: for somebody to look at, never merged by itself. */
public final class AlikeTags {

    /** Names are alike from here on. */
    private static final double NAMES = 0.75;
    /** Two tags are put on the same things from here on, where the less used has at least {@link #FEWEST} of them. */
    private static final double SETS = 0.5;

    private static final int FEWEST = 2;
    /** The words said under two tags are alike from here on, where both have at least {@link #FEWEST} quotes. */
    private static final double WORDS = 0.5;
    /** Words shorter than this carry little meaning of their own. */
    private static final int SHORTEST = 4;

    /** Why two tags look alike. */
    public enum Reason {
        NAMES,
        USES,
        WORDS
    }

    /**
     * Two tags that may be one.
     *
     * @param kept the more used of the two
     * @param likeness from 0 to 1, by {@code reason}
     */
    public record Pair(Tag kept, Tag other, Reason reason, double likeness) {}

    private final TagTree tree;
    private final Map<UUID, Map<String, Integer>> words = new HashMap<>();
    private final Map<UUID, Integer> quotes = new HashMap<>();

    private AlikeTags(TagTree tree, List<Highlight> highlights) {
        this.tree = tree;
        var said = new HashMap<UUID, String>();
        highlights.forEach(highlight -> said.put(highlight.id().value(), highlight.quote()));
        for (var tag : tree.tags()) {
            var counted = new HashMap<String, Integer>();
            int count = 0;
            for (var piece : tree.pieces(tag.id())) {
                var quote = said.get(piece);
                if (quote != null) {
                    count++;
                    words(quote).forEach(word -> counted.merge(word, 1, Integer::sum));
                }
            }
            words.put(tag.id().value(), counted);
            quotes.put(tag.id().value(), count);
        }
    }

    /** The pairs of a workspace, the most alike first. A tag and its own kind are no pair unless their names are the same. */
    public static List<Pair> of(Entries entries) {
        var alike = new AlikeTags(new TagTree(entries), entries.all(Highlight.class));
        var tags = alike.tree.tags();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < tags.size(); i++) {
            for (int j = i + 1; j < tags.size(); j++) {
                alike.pair(tags.get(i), tags.get(j)).ifPresent(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.kept().name())
                .thenComparing(pair -> pair.other().name()));
        return pairs;
    }

    private Optional<Pair> pair(Tag one, Tag other) {
        double names = names(one, other);
        boolean kind = one.id().equals(other.parent()) || other.id().equals(one.parent());
        if (names >= (kind ? 1 : NAMES)) {
            return Optional.of(pair(one, other, Reason.NAMES, names));
        }
        if (kind) {
            return Optional.empty();
        }
        var left = tree.pieces(one.id());
        var right = tree.pieces(other.id());
        double uses = Math.min(left.size(), right.size()) < FEWEST ? 0 : Likeness.ofSets(left, right);
        if (uses >= SETS) {
            return Optional.of(pair(one, other, Reason.USES, uses));
        }
        boolean enough = Math.min(quotes(one), quotes(other)) >= FEWEST;
        double said = enough ? Likeness.ofWords(words(one), words(other)) : 0;
        return said >= WORDS ? Optional.of(pair(one, other, Reason.WORDS, said)) : Optional.empty();
    }

    private Pair pair(Tag one, Tag other, Reason reason, double likeness) {
        boolean keepsOne =
                tree.pieces(one.id()).size() >= tree.pieces(other.id()).size();
        return keepsOne ? new Pair(one, other, reason, likeness) : new Pair(other, one, reason, likeness);
    }

    /** The likest of the two tags' names and other spellings. */
    private static double names(Tag one, Tag other) {
        return spellings(one)
                .flatMap(left -> spellings(other).map(right -> Likeness.ofNames(left, right)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static Stream<String> spellings(Tag tag) {
        return Stream.concat(Stream.of(tag.name()), tag.spellings().stream());
    }

    private int quotes(Tag tag) {
        return quotes.getOrDefault(tag.id().value(), 0);
    }

    private Map<String, Integer> words(Tag tag) {
        return words.getOrDefault(tag.id().value(), Map.of());
    }

    private static Stream<String> words(String quote) {
        return Stream.of(quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST);
    }
}
