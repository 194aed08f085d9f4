package app.rungs.ui.brief;

import app.rungs.brief.gate.Finding;
import app.rungs.brief.gate.Gate;
import app.rungs.brief.gate.Publishing;
import app.rungs.brief.gate.Staleness;
import app.rungs.brief.kind.Narrative;
import app.rungs.brief.kind.Papers;
import app.rungs.brief.kind.SectionOrder;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.model.Brief;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Publication;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What lies on the desk of somebody who makes a brief.
 *
 * @param order every section it could have, and whether it is shown
 * @param titles what each section is called; empty for one without a heading
 * @param quotes the quotes that may be picked: those its claims rest on, and those picked already
 * @param narrative as it is edited
 * @param named the entries the narrative names, by title
 * @param checked whether what follows was looked for yet: pages are shown before it is
 * @param findings what stops it from being handed out
 * @param published what was handed out, the newest first
 */
public record BriefDesk(
        Brief brief,
        Paper paper,
        SectionOrder order,
        Map<String, String> titles,
        List<Quote> quotes,
        String narrative,
        Map<String, Id<?>> named,
        boolean checked,
        List<Finding> findings,
        List<Published> published) {

    /**
     * @param who said it
     * @param picked whether it is among the quotes of the brief
     */
    public record Quote(Id<?> highlight, String words, String who, boolean picked) {}

    /** @param stale why it should be handed out anew; none where it still holds */
    public record Published(Publication publication, List<Staleness.Reason> stale) {}

    static BriefDesk of(Entries entries, Brief brief, LocalDate today, String hash) {
        var papers = new Papers(entries, today, hash);
        var whole = papers.whole(brief);
        var paper = Papers.arranged(brief, whole);
        var titles = new LinkedHashMap<String, String>();
        whole.sections().forEach(it -> titles.put(it.id(), it.title()));
        var narrative = Objects.requireNonNullElse(brief.narrative(), "");
        return new BriefDesk(
                brief,
                paper,
                SectionOrder.read(brief.sections()).over(whole.sections()),
                titles,
                quotes(entries, brief, whole),
                Narrative.shown(entries, narrative),
                Narrative.named(entries, narrative),
                false,
                List.of(),
                List.of());
    }

    /** The same with what stops it from being handed out, and what became of what was. */
    BriefDesk checked(Entries entries, LocalDate today) {
        return new BriefDesk(
                brief,
                paper,
                order,
                titles,
                quotes,
                narrative,
                named,
                true,
                Gate.findings(entries, paper),
                Publishing.of(entries, brief.id()).stream()
                        .map(it -> new Published(it, Staleness.of(entries, it, paper, today)))
                        .toList());
    }

    private static List<Quote> quotes(Entries entries, Brief brief, Paper whole) {
        var picked = entries.links(brief.id()).stream()
                .filter(it -> it.relation() == Relation.RELATES_TO && it.from().type() == EntryType.HIGHLIGHT)
                .map(it -> it.from().value())
                .toList();
        var quotes = new LinkedHashMap<Id<?>, Quote>();
        for (var claim : whole.claims()) {
            for (var evidence : claim.evidence()) {
                var piece = evidence.piece();
                if (piece != null && evidence.kind() == Claim.Kind.QUOTE) {
                    quotes.putIfAbsent(
                            piece, new Quote(piece, evidence.words(), evidence.who(), picked.contains(piece.value())));
                }
            }
        }
        return List.copyOf(quotes.values());
    }
}
