package app.rungs.workspace;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.EvidenceClass;
import app.rungs.model.Fact;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Source;
import app.rungs.model.Turn;
import app.rungs.model.Withdrawal;
import app.rungs.storage.Draft;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * An interview or source that goes leaves a mark on every entry it was evidence for: that there was one, and nothing of
 * what it said. The mark goes when the source comes back.
 */
final class SourcesLeaveAMark implements Rule {

    /** What a mark is left on, once however often the source spoke for it. */
    private record Stand(Id<?> claim, Polarity polarity) {}

    @Override
    public void before(Change change, Draft draft) {
        switch (change) {
            case Change.Removed(Interview gone) -> leave(gone, EvidenceClass.INTERVIEW, quotes(gone, draft), draft);
            case Change.Removed(Source gone) ->
                leave(gone, EvidenceClass.DOCUMENT, draft.entries().naming(Fact.class, gone.id()), draft);
            case Change.Added(Interview back) -> takeAway(back, draft);
            case Change.Added(Source back) -> takeAway(back, draft);
            default -> {
                // Nothing else is a source.
            }
        }
    }

    private static List<Highlight> quotes(Interview interview, Draft draft) {
        return draft.entries().naming(Turn.class, interview.id()).stream()
                .flatMap(turn -> draft.entries().naming(Highlight.class, turn.id()).stream())
                .toList();
    }

    private static void leave(Entry gone, EvidenceClass evidenceClass, List<? extends Entry> pieces, Draft draft) {
        var stands = new LinkedHashSet<Stand>();
        for (var piece : pieces) {
            for (var link : draft.entries().links(piece.id())) {
                if (isEvidence(link, piece)) {
                    stands.add(new Stand(link.to(), link.polarity()));
                }
            }
        }
        for (var stand : stands) {
            draft.add(new Withdrawal(
                    Id.fresh(EntryType.WITHDRAWAL),
                    stand.claim(),
                    gone.id().toString(),
                    evidenceClass,
                    stand.polarity(),
                    draft.today()));
        }
    }

    private static boolean isEvidence(Link link, Entry piece) {
        return link.relation() == Relation.EVIDENCE && link.from().equals(piece.id());
    }

    private static void takeAway(Entry back, Draft draft) {
        draft.entries().having(Withdrawal.class, "withdrawn", back.id().toString()).stream()
                .map(Withdrawal::id)
                .forEach(draft::remove);
    }
}
