package app.rungs.ui.interview;

import app.rungs.insight.Anchor;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Mask;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the reader shows.
 *
 * @param interview null before it was read and once it is gone
 * @param turns its words, in order
 * @param marked what is marked in them, in their order
 * @param mask which names others do not read
 * @param redacted whether it is shown as others read it
 */
public record ReadInterview(
        @Nullable Interview interview,
        String organisation,
        List<Turn> turns,
        List<Marked> marked,
        Mask mask,
        boolean redacted,
        boolean read) {

    static final ReadInterview NOTHING = new ReadInterview(null, "", List.of(), List.of(), Mask.NONE, false, false);

    /**
     * A highlight in its place.
     *
     * @param anchored whether the turn still holds its words where it points; if not, it says so and marks nothing
     * @param evidence of how many entries it is evidence
     */
    public record Marked(Highlight highlight, Turn turn, boolean anchored, List<Tag> tagged, int evidence) {

        /** The names of its tags, with commas between. */
        public String tags() {
            return tagged.stream().map(Tag::name).collect(Collectors.joining(", "));
        }

        /** What stands in its place now. */
        public String now() {
            return new Anchor(highlight.start(), highlight.end()).words(turn.text());
        }
    }

    /** Reads it in a handful of questions, however long it is. */
    static ReadInterview of(Entries entries, Mask mask, Id<Interview> id, boolean redacted) {
        var interview = entries.find(id).orElse(null);
        if (interview == null) {
            return new ReadInterview(null, "", List.of(), List.of(), mask, redacted, true);
        }
        var turns = entries.naming(Turn.class, id).stream()
                .sorted(Comparator.comparingInt(Turn::position))
                .toList();
        var organisation = interview.organisation() == null
                ? ""
                : entries.titles(List.of(interview.organisation()))
                        .getOrDefault(interview.organisation().value(), "");
        return new ReadInterview(interview, organisation, turns, marked(entries, id, turns), mask, redacted, true);
    }

    private static List<Marked> marked(Entries entries, Id<Interview> id, List<Turn> turns) {
        var highlights = entries.highlights(id);
        if (highlights.isEmpty()) {
            return List.of();
        }
        var byId = turns.stream().collect(Collectors.toMap(Turn::id, Function.identity()));
        var tags = entries.all(Tag.class).stream()
                .collect(Collectors.toMap(tag -> tag.id().value(), Function.identity()));
        var links = entries.linksFrom(highlights.stream().map(Highlight::id).toList()).stream()
                .collect(Collectors.groupingBy(link -> link.from().value()));
        var marked = new ArrayList<Marked>();
        for (var highlight : highlights) {
            var turn = byId.get(highlight.turn());
            if (turn != null) {
                var of = links.getOrDefault(highlight.id().value(), List.of());
                marked.add(marked(highlight, turn, of, tags));
            }
        }
        return marked;
    }

    private static Marked marked(Highlight highlight, Turn turn, List<Link> links, Map<UUID, Tag> tags) {
        var tagged = links.stream()
                .filter(link -> link.relation() == Relation.TAGGED)
                .map(link -> tags.get(link.to().value()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Tag::name))
                .toList();
        int evidence = (int) links.stream()
                .filter(link -> link.relation() == Relation.EVIDENCE)
                .count();
        return new Marked(highlight, turn, highlight.holds(turn.text()), tagged, evidence);
    }
}
