package app.rungs.brief.paper;

import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everything rests on, printed on every page.
 *
 * @param oldest of the evidence; null where there is none
 * @param scoreVariant how scores were computed
 * @param workspaceHash which state of the workspace this was printed from
 */
public record Footing(
        int organisations,
        int interviews,
        int surveyResponses,
        int firstHand,
        int secondHand,
        int thirdHand,
        @Nullable LocalDate oldest,
        @Nullable LocalDate newest,
        String scoreVariant,
        String workspaceHash,
        LocalDate asOf) {

    /** The lines at the foot of a page. */
    public List<String> lines() {
        return List.of(
                Messages.of(
                        "brief.footing",
                        Words.count(organisations),
                        Words.count(interviews),
                        Words.count(surveyResponses),
                        Words.count(firstHand),
                        Words.count(secondHand),
                        Words.count(thirdHand),
                        evidence()),
                Messages.of("brief.footing.state", scoreVariant, workspaceHash, Words.date(asOf)));
    }

    private String evidence() {
        return oldest == null || newest == null
                ? Messages.of("brief.footing.none")
                : Messages.of("brief.footing.evidence", Words.date(oldest), Words.date(newest));
    }
}
