package app.rungs.findings;

import app.rungs.model.Board;
import app.rungs.model.BoardQuestion;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a board's question finds: each entry asked for in a row of its own, and beside it what belongs to it. */
public final class BoardAnswer {

    /** By what an entry says that a segment or department is its own. */
    private static final Set<Relation> OF = EnumSet.of(Relation.MATTERS_IN, Relation.HITS);

    /**
     * An entry that was found.
     *
     * @param head the entry it stands beside; itself if it stands first in its row
     * @param row from 0
     * @param column 0 for what was asked for, 1 for what belongs to it
     */
    public record Place(Id<?> entry, Id<?> head, int row, int column) {}

    private final Entries entries;

    private BoardAnswer(Entries entries) {
        this.entries = entries;
    }

    /** What the question of {@code board} finds now, row by row, each entry once; nothing for a board without one. */
    public static List<Place> of(Entries entries, Board board) {
        var question = board.question();
        return question == null ? List.of() : new BoardAnswer(entries).places(board, question);
    }

    private List<Place> places(Board board, BoardQuestion question) {
        var heads = heads(question).stream()
                .filter(head -> concerns(head, board.segment()) && concerns(head, board.department()))
                .sorted(Comparator.comparing(Entry::title)
                        .thenComparing(it -> it.id().value()))
                .toList();
        var seen = new HashSet<Id<?>>();
        heads.forEach(head -> seen.add(head.id()));
        var places = new ArrayList<Place>();
        int row = 0;
        for (var head : heads) {
            places.add(new Place(head.id(), head.id(), row, 0));
            int beside = row;
            for (var partner : partners(head.id(), question)) {
                if (seen.add(partner)) {
                    places.add(new Place(partner, head.id(), beside++, 1));
                }
            }
            row = Math.max(row + 1, beside);
        }
        return places;
    }

    private List<? extends Entry> heads(BoardQuestion question) {
        return switch (question) {
            case JOBS -> entries.all(Job.class);
            case GOALS -> entries.all(Goal.class);
            case OBSTACLES -> entries.all(Obstacle.class);
        };
    }

    /** Whether an entry names {@code whose} in a field, or says by a link that it is its own; true where nothing is asked. */
    private boolean concerns(Entry head, @Nullable Id<?> whose) {
        if (whose == null) {
            return true;
        }
        var shape = Shapes.of(head);
        return shape.fields().stream()
                        .filter(Field::isReference)
                        .anyMatch(field -> whose.equals(shape.get(head, field)))
                || entries.linksFrom(List.of(head.id())).stream()
                        .anyMatch(link ->
                                OF.contains(link.relation()) && link.to().equals(whose));
    }

    private Set<Id<?>> partners(Id<?> head, BoardQuestion question) {
        var found = new LinkedHashSet<Id<?>>();
        entries.links(head).stream()
                .flatMap(link -> partner(link, head, question).stream())
                .sorted(Comparator.comparing(this::title).thenComparing(Id::value))
                .forEach(found::add);
        return found;
    }

    private static List<Id<?>> partner(Link link, Id<?> head, BoardQuestion question) {
        boolean starts = link.from().equals(head);
        return switch (question) {
            case JOBS -> starts && link.relation() == Relation.MEASURED_BY ? List.of(link.to()) : List.of();
            case GOALS ->
                starts && link.relation() == Relation.MEASURED_BY
                        ? List.of(link.to())
                        : !starts
                                        && link.relation() == Relation.ADVANCES
                                        && link.from().type() == EntryType.METRIC
                                ? List.of(link.from())
                                : List.of();
            case OBSTACLES -> starts && link.relation() == Relation.BLOCKS ? List.of(link.to()) : List.of();
        };
    }

    private String title(Id<?> entry) {
        return entries.any(entry).map(Entry::title).orElse("");
    }
}
