package app.rungs.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the replacements of redactions in the place of their names. A name is found in any case and as a whole word: "Ann"
 * is not found in "planning". Where one name holds another, the longer one is replaced.
 */
public final class Mask {

    /** Replaces nothing. */
    public static final Mask NONE = new Mask(List.of());

    private final List<Redaction> redactions;
    private final @Nullable Pattern names;

    private Mask(List<Redaction> redactions) {
        this.redactions = redactions;
        this.names = redactions.isEmpty()
                ? null
                : Pattern.compile(
                        // Few places in a text begin like a name: the others are passed over at once.
                        redactions.stream()
                                        .flatMap(redaction -> forms(redaction.term()).stream())
                                        .map(form -> letters(form.substring(0, form.offsetByCodePoints(0, 1))))
                                        .collect(Collectors.joining("", "(?=[", "])(?:"))
                                + redactions.stream()
                                        .map(redaction -> "(" + pattern(redaction.term()) + ")")
                                        .collect(Collectors.joining("|", "", ")")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Replaces the names of {@code redactions}; one whose name is blank replaces nothing. */
    public static Mask of(Collection<Redaction> redactions) {
        var telling = redactions.stream()
                .filter(redaction -> !redaction.term().isBlank())
                .sorted(Comparator.comparing((Redaction redaction) ->
                                -redaction.term().strip().length())
                        .thenComparing(redaction -> redaction.id().value()))
                .toList();
        return telling.isEmpty() ? NONE : new Mask(telling);
    }

    /** Where in a text a name stands, in UTF-16 units, and what takes its place. */
    public record Hit(int start, int end, String replacement) {}

    /** The names in {@code text}, in order. */
    public List<Hit> hits(String text) {
        if (names == null) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var found = names.matcher(text); found.find(); ) {
            hits.add(new Hit(found.start(), found.end(), replacement(found)));
        }
        return hits;
    }

    /** {@code text} with every name replaced. */
    public String words(String text) {
        return names == null
                ? text
                : names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement(found)));
    }

    /** The same of a text that may be missing. */
    public @Nullable String wordsOrNull(@Nullable String text) {
        return text == null ? null : words(text);
    }

    /**
     * Where offset {@code at} of a text comes to lie once the text's {@code hits} are replaced; one inside a name moves to
     * the replacement's end or, with {@code back}, to its beginning.
     */
    public static int place(List<Hit> hits, int at, boolean back) {
        int moved = 0;
        for (var hit : hits) {
            if (at >= hit.end()) {
                moved += hit.replacement().length() - (hit.end() - hit.start());
            } else if (at > hit.start()) {
                return hit.start() + moved + (back ? 0 : hit.replacement().length());
            }
        }
        return at + moved;
    }

    /**
     * What somebody meant who changed {@code before} to {@code after} while the names in it were replaced: a replacement
     * that stands for a name of {@code before} becomes that name again.
     */
    public String restored(String before, String after) {
        String meant = after;
        for (var hit : new LinkedHashSet<>(hits(before))) {
            if (!before.contains(hit.replacement())) {
                meant = meant.replace(hit.replacement(), before.substring(hit.start(), hit.end()));
            }
        }
        return meant;
    }

    /** Two that replace the same names alike are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mask mask && mask.redactions.equals(redactions);
    }

    @Override
    public int hashCode() {
        return redactions.hashCode();
    }

    private String replacement(java.util.regex.MatchResult found) {
        for (int group = 1; group <= redactions.size(); group++) {
            if (found.start(group) >= 0) {
                return redactions.get(group - 1).replacement();
            }
        }
        throw new IllegalStateException("A match is a match of one of the names");
    }

    private static String pattern(String term) {
        var stripped = term.strip();
        String before = Character.isLetterOrDigit(stripped.codePointAt(0)) ? "(?<![\\p{L}\\p{M}\\p{N}])" : "";
        String after = Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()))
                ? "(?![\\p{L}\\p{M}\\p{N}])"
                : "";
        return forms(term).stream().map(Mask::letters).collect(Collectors.joining("|", before + "(?:", ")" + after));
    }

    /** A term in both of its Unicode forms, so that a letter and its accent may be one character or two. */
    private static Set<String> forms(String term) {
        var forms = new LinkedHashSet<String>();
        forms.add(Normalizer.normalize(term.strip(), Normalizer.Form.NFC));
        forms.add(Normalizer.normalize(term.strip(), Normalizer.Form.NFD));
        return forms;
    }

    private static String letters(String term) {
        var pattern = new StringBuilder();
        term.replaceAll("[\\s\\u00a0]+", " ")
                .codePoints()
                .forEach(letter -> pattern.append(
                        switch (letter) {
                            case ' ' -> "[\\s\\u00a0]+";
                            case '\'', '\u2019' -> "['\\u2019]";
                            case '-', '\u2010', '\u2011' -> "[-\\u2010\\u2011]";
                            default -> Pattern.quote(Character.toString(letter));
                        }));
        return pattern.toString();
    }
}
