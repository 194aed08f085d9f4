package app.rungs.findings;

import app.rungs.model.Entry;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A highlight with what is known of it, as a table shows it.
 *
 * @param holds whether its turn still holds the words it quotes
 * @param speaker who said it, as the source names them; empty where it does not say
 * @param organisation the name of whom the interview was with; empty where it is not given
 * @param tags by name
 * @param supporting how many entries it speaks for
 * @param contradicting how many it speaks against
 */
public record HighlightRow(
        Highlight highlight,
        boolean holds,
        String speaker,
        Interview interview,
        String organisation,
        List<Tag> tags,
        int supporting,
        int contradicting) {

    /** Every highlight, in a handful of questions however many there are. */
    public static List<HighlightRow> all(Entries entries) {
        var interviews = byId(entries.all(Interview.class));
        var organisations = byId(entries.all(Organisation.class));
        var tags = tags(entries);
        var evidence = new HashMap<UUID, int[]>();
        for (var link : entries.having(Link.class, "relation", Relation.EVIDENCE)) {
            int of = link.polarity() == Polarity.SUPPORTING ? 0 : 1;
            evidence.computeIfAbsent(link.from().value(), _ -> new int[2])[of]++;
        }
        var rows = new ArrayList<HighlightRow>();
        for (var placed : entries.placedHighlights()) {
            var interview =
                    Objects.requireNonNull(interviews.get(placed.interview().value()));
            var id = placed.highlight().id().value();
            var spoken = evidence.getOrDefault(id, new int[2]);
            rows.add(new HighlightRow(
                    placed.highlight(),
                    placed.holds(),
                    placed.speaker(),
                    interview,
                    name(organisations, interview.organisation()),
                    tags.getOrDefault(id, List.of()),
                    spoken[0],
                    spoken[1]));
        }
        return rows;
    }

    /** The names of its tags, with commas between. */
    public String tagged() {
        return tags.stream().map(Tag::name).collect(Collectors.joining(", "));
    }

    static String name(Map<UUID, Organisation> organisations, @Nullable Id<Organisation> id) {
        var organisation = id == null ? null : organisations.get(id.value());
        return organisation == null ? "" : organisation.name();
    }

    static <E extends Entry> Map<UUID, E> byId(List<E> entries) {
        return entries.stream().collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
    }

    /** The tags of whatever is tagged, by its id. */
    static Map<UUID, List<Tag>> tags(Entries entries) {
        var tags = byId(entries.all(Tag.class));
        var tagged = new HashMap<UUID, List<Tag>>();
        for (var link : entries.having(Link.class, "relation", Relation.TAGGED)) {
            var tag = tags.get(link.to().value());
            if (tag != null) {
                tagged.computeIfAbsent(link.from().value(), _ -> new ArrayList<>(2))
                        .add(tag);
            }
        }
        tagged.values().forEach(list -> list.sort(Comparator.comparing(Tag::name)));
        return tagged;
    }
}
