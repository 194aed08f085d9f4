package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.kind.BriefContent;
import app.rungs.brief.kind.BriefContent.Comparison;
import app.rungs.brief.kind.BriefContent.OutcomeCount;
import app.rungs.brief.kind.BriefContent.Survey;
import app.rungs.brief.kind.SegmentPaper;
import app.rungs.brief.kind.UtilityBrief;
import app.rungs.brief.paper.Claim;
import app.rungs.model.Hand;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefPageTest {

    private static final OutcomeCount OUTCOME = new OutcomeCount("Minimize empty drives", 25, 7, 12.7);

    @Test
    void belowThirtyResponsesOnlyCountsArePrinted() {
        assertThat(withSurvey(29))
                .contains("Counts only")
                .doesNotContain("12.7")
                .doesNotContain(">Score<");
        assertThat(withSurvey(30))
                .doesNotContain("Counts only")
                .contains("12.7")
                .contains(">Score<");
    }

    @Test
    void readingsThatMayNotBeComparedAreNotDrawn() {
        var full = UtilityBrief.normal();
        var reading = full.readings().getFirst();
        var refused = new Comparison(
                reading.claim(),
                reading.metric(),
                reading.definition(),
                "minutes",
                reading.spreads(),
                "They differ.",
                "");
        var page = page(UtilityBrief.with(full, full.survey(), List.of(refused)));
        assertThat(page).contains("They differ.").doesNotContain("108.9");
    }

    @Test
    void withdrawnWordsAreNotPrintedButTheirPlaceIs() {
        var withdrawn = new Claim.Evidence(
                Claim.Kind.QUOTE,
                "never to be read",
                "Planner",
                "",
                LocalDate.of(2026, 3, 1),
                Hand.FIRST,
                true,
                false,
                Claim.Redaction.WITHDRAWN,
                null);
        var full = UtilityBrief.normal();
        var goal = new BriefContent.Goal(new Claim("C-02", "Win", false, List.of(withdrawn)), "why");
        assertThat(page(UtilityBrief.with(full, List.of(goal))))
                .contains("Withdrawn by its source.")
                .doesNotContain("never to be read");
    }

    @Test
    void factsThatConflictArePrintedTogether() {
        assertThat(page(UtilityBrief.normal())).containsPattern("serve 72%.{0,400}Conflicts with:.{0,80}68%");
    }

    @Test
    void theFooterSaysWhatEverythingRestsOn() {
        assertThat(page(UtilityBrief.normal()))
                .contains("Organisations 9 · interviews 14 · survey responses 22 · hand 11 first, 3 second, 1 third")
                .contains("evidence 3 Mar 2025 to 14 Oct 2026")
                .contains("workspace 5f0c1e9a · as of 1 Nov 2026");
    }

    private static String withSurvey(int responses) {
        var full = UtilityBrief.normal();
        return page(UtilityBrief.with(full, new Survey(responses, List.of(OUTCOME)), full.readings()));
    }

    private static String page(BriefContent content) {
        return new PaperPage(SegmentPaper.of(content)).xhtml();
    }
}
