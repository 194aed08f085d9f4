package app.rungs.findings;

import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * In how many interviews something was heard.
 *
 * @param pieces how many pieces of evidence speak for it
 * @param against how many speak against it
 * @param interviews in how many interviews that can be cited it was heard
 * @param quotes the words that speak for it, in no particular order
 * @param fictional whether one of them was made up, as in the sample
 */
public record Heard(int pieces, int against, int interviews, List<String> quotes, boolean fictional) {

    /** In fewer interviews than this the evidence is thin. */
    public static final int ENOUGH = 3;

    /** What was heard of {@code claim}. */
    public static Heard of(Entries entries, Id<?> claim) {
        int pieces = 0;
        int against = 0;
        boolean fictional = false;
        var interviews = new HashSet<UUID>();
        var quotes = new ArrayList<String>();
        for (var link : entries.links(claim)) {
            if (!isEvidence(link, claim)) {
                continue;
            }
            if (link.polarity() == Polarity.CONTRADICTING) {
                against++;
                continue;
            }
            pieces++;
            if (link.from().type() != EntryType.HIGHLIGHT) {
                continue;
            }
            var highlight = quote(entries, link.from()).orElse(null);
            var interview =
                    highlight == null ? null : interview(entries, highlight).orElse(null);
            if (highlight != null) {
                quotes.add(highlight.quote());
            }
            if (interview != null) {
                fictional |= interview.fictional();
                if (interview.citable()) {
                    interviews.add(interview.id().value());
                }
            }
        }
        return new Heard(pieces, against, interviews.size(), List.copyOf(quotes), fictional);
    }

    /** Whether too few interviews stand behind it. */
    public boolean isThin() {
        return interviews < ENOUGH;
    }

    private static boolean isEvidence(Link link, Id<?> claim) {
        return link.relation() == Relation.EVIDENCE && link.to().equals(claim);
    }

    private static Optional<Highlight> quote(Entries entries, Id<?> id) {
        return entries.any(id).map(Highlight.class::cast);
    }

    private static Optional<Interview> interview(Entries entries, Highlight highlight) {
        return entries.find(highlight.turn()).flatMap(turn -> entries.find(turn.interview()));
    }
}
