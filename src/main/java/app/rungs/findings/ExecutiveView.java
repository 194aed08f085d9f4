package app.rungs.findings;

import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.model.Seniority;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How an executive of a segment sees it, in that person's own words. The slot holds a highlight and no free text.
 *
 * @param who who said it, in words
 * @param isExecutive whether that person is known to be one; the slot counts as empty where not
 */
public record ExecutiveView(Id<Highlight> highlight, String quote, String who, boolean isExecutive) {

    /** What stands in the slot of {@code segment}; empty where nothing does. */
    public static Optional<ExecutiveView> of(Entries entries, Segment segment) {
        return Optional.ofNullable(segment.executive())
                .flatMap(entries::find)
                .map(highlight -> view(new EvidenceOf(entries), highlight));
    }

    /** Every highlight of an executive, those of the segment's own organisations first, then by their words. */
    public static List<ExecutiveView> candidates(Entries entries, Segment segment) {
        var evidence = new EvidenceOf(entries);
        var members = Membership.lenient(entries).of(segment.id());
        var own = new ArrayList<ExecutiveView>();
        var others = new ArrayList<ExecutiveView>();
        for (var highlight : entries.all(Highlight.class)) {
            var view = view(evidence, highlight);
            if (view.isExecutive()) {
                var organisation =
                        entries.get(entries.get(highlight.turn()).interview()).organisation();
                (organisation != null && members.contains(organisation.value()) ? own : others).add(view);
            }
        }
        own.sort(Comparator.comparing(ExecutiveView::quote));
        others.sort(Comparator.comparing(ExecutiveView::quote));
        own.addAll(others);
        return own;
    }

    private static ExecutiveView view(EvidenceOf evidence, Highlight highlight) {
        var speakers = evidence.speakers(highlight);
        // Where several took part and nobody knows who spoke, all of them must be executives.
        boolean executive =
                !speakers.isEmpty() && speakers.stream().allMatch(person -> person.seniority() == Seniority.EXECUTIVE);
        return new ExecutiveView(
                highlight.id(),
                highlight.quote(),
                evidence.quoted(highlight, true).who(),
                executive);
    }
}
