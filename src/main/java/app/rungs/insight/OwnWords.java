package app.rungs.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The glossary of our own product and feature words, and where they slipped into a text that must do without them. */
public final class OwnWords {

    /** Where a word of ours stands in a text: UTF-16 offsets, the end excluded. */
    public record Place(int start, int end, String word) {}

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");

    private final SequencedSet<String> words = new LinkedHashSet<>();

    /** Takes up a product's name, without what it says in parentheses, and what else it and its features are called. */
    public OwnWords product(String name, @Nullable String others) {
        add(ASIDE.matcher(name).replaceAll(""));
        if (others != null) {
            for (var word : others.split("[,;\\n]")) {
                add(word);
            }
        }
        return this;
    }

    private void add(String word) {
        var plain = word.strip();
        if (!plain.isEmpty() && words.stream().noneMatch(plain::equalsIgnoreCase)) {
            words.add(plain);
        }
    }

    /** Every word, in the order it was taken up. */
    public Collection<String> words() {
        return List.copyOf(words);
    }

    /**
     * Where {@code text} uses one, as a whole word in any case, in the plural or the possessive too, the first first. Of two
     * at one place the longer counts.
     */
    public List<Place> in(String text) {
        var found = new ArrayList<Place>();
        for (var word : words) {
            pattern(word)
                    .matcher(text)
                    .results()
                    .map(match -> new Place(match.start(), match.end(), match.group()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Place::start)
                .thenComparing(Comparator.comparingInt(Place::end).reversed()));
        var kept = new ArrayList<Place>();
        for (var place : found) {
            if (kept.isEmpty() || place.start() >= kept.getLast().end()) {
                kept.add(place);
            }
        }
        return kept;
    }

    /** Blanks in a word stand for any blanks or hyphens between its parts. */
    private static Pattern pattern(String word) {
        var parts = new ArrayList<String>();
        for (var part : word.split("[\\s-]+")) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + String.join("[\\s-]+", parts) + "(?:['’]?s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
