package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words with which a claim speaks for everybody: each asks for a segment instead. */
public final class GenericWords {

    /** Where a generic word stands in a claim: UTF-16 offsets, the end excluded. */
    public record Place(int start, int end, String word) {}

    private static final Pattern GENERIC = Pattern.compile(
            """
            \\b(?:every(?:one|body)|any(?:one|body)|nobody|no[ -]one|generic(?:ally)?|universal(?:ly)?|industry-wide
            |across\\ the\\ board
            |(?:all|any|every|each|most|typical)\\ (?:of\\ (?:our|the)\\ )?
             (?:customers?|users?|utilit(?:y|ies)|compan(?:y|ies)|organi[sz]ations?|people|segments?|clients?|buyers?)
            |(?:our|the)\\ (?:customers|users|market)\\ (?:all|always))\\b
            """, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.COMMENTS);

    private GenericWords() {}

    /** Every generic word of {@code claim}, in order. */
    public static List<Place> in(String claim) {
        return GENERIC.matcher(claim).results().map(GenericWords::place).toList();
    }

    /** Asks for the segment, naming the first generic word; empty where the claim has none. */
    public static Optional<Problem> problem(String claim) {
        return in(claim).stream().findFirst().map(it -> Problem.of(Messages.of("insight.generic", it.word())));
    }

    private static Place place(MatchResult found) {
        return new Place(found.start(), found.end(), found.group());
    }
}
