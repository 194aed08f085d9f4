package app.rungs.ui.entry;

import app.rungs.findings.Evidence;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Card;
import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.EntryTypes;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.kit.EntryRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What hangs together with an entry, read both ways.
 *
 * @param evidence what speaks for and against it
 * @param standing what that evidence adds up to
 * @param linked what it is linked to, a group for each relation in words
 * @param used where it is named or shown, a group for each kind of place
 */
public record EntryLinks(List<Proof> evidence, Standing standing, List<Group> linked, List<Group> used) {

    static final EntryLinks NONE = new EntryLinks(List.of(), Standing.NONE, List.of(), List.of());

    /** How many rows of a group are shown. */
    static final int MOST = 100;

    /** Types whose entries are told of where they are used: the rest is part of another's page, or of nobody's. */
    private static final Set<EntryType> NAMED = EntryTypes.rest(EntryTypes.PARTS, EntryTypes.REMARKS);

    /** A piece of evidence with the link that makes it one. */
    public record Proof(Id<Link> link, Evidence evidence) {}

    /** An entry in a group; {@code link} is null where a field and no link names it. */
    public record Row(@Nullable Id<Link> link, EntryRow entry, boolean contradicts) {}

    /** Entries under one heading. */
    public record Group(String heading, List<Row> rows, int total) {}

    /** Everything that hangs together with the entry of {@code id}, as of {@code today}. */
    static EntryLinks of(Entries entries, Id<?> id, LocalDate today) {
        var links = entries.links(id);
        var proofs = proofs(entries, id, links);
        var evidence = proofs.stream().map(Proof::evidence).toList();
        return new EntryLinks(
                proofs, Standing.of(entries, id, evidence, today), linked(entries, id, links), used(entries, id));
    }

    /** How many rows there are in all. */
    public int count() {
        return evidence.size()
                + Stream.concat(linked.stream(), used.stream())
                        .mapToInt(Group::total)
                        .sum();
    }

    private static List<Proof> proofs(Entries entries, Id<?> id, List<Link> links) {
        var byPiece = links.stream()
                .filter(link -> isProof(link, id))
                .collect(Collectors.toMap(Link::from, Link::id, (one, _) -> one));
        return new EvidenceOf(entries)
                .claim(id).stream()
                        .map(evidence -> new Proof(Objects.requireNonNull(byPiece.get(evidence.piece())), evidence))
                        .toList();
    }

    private static List<Group> linked(Entries entries, Id<?> id, List<Link> links) {
        var groups = new LinkedHashMap<String, List<Link>>();
        links.stream()
                .filter(link -> !isProof(link, id))
                .sorted(Comparator.comparing(Link::relation)
                        .thenComparing(link -> !link.from().equals(id)))
                .forEach(link -> groups.computeIfAbsent(heading(link, id), _ -> new ArrayList<>())
                        .add(link));
        var found = new ArrayList<Group>();
        groups.forEach((heading, under) -> found.add(group(entries, heading, id, under)));
        return found;
    }

    private static Group group(Entries entries, String heading, Id<?> id, List<Link> links) {
        var rows = links.stream()
                .limit(MOST)
                .flatMap(link -> EntryLines.ofIds(entries, List.of(other(link, id))).stream()
                        .map(line -> new Row(link.id(), line, link.polarity() == Polarity.CONTRADICTING)))
                .toList();
        return new Group(heading, rows, links.size());
    }

    private static List<Group> used(Entries entries, Id<?> id) {
        var groups = new ArrayList<Group>();
        for (var type : EntryType.values()) {
            if (NAMED.contains(type) && names(type, id.type())) {
                var users = entries.someNaming(Shapes.of(type).record(), id, MOST);
                add(groups, Messages.of("types." + type.word()), entries, users, id);
            }
        }
        var boards = entries.having(Card.class, "entry", id).stream()
                .flatMap(card -> entries.find(card.board()).stream())
                .distinct()
                .toList();
        var shown = boards.stream()
                .sorted(Comparator.comparing(Entry::title))
                .limit(MOST)
                .toList();
        add(groups, Messages.of("types.board"), entries, new Entries.Some<>(shown, boards.size()), id);
        return groups;
    }

    private static void add(List<Group> groups, String heading, Entries entries, Entries.Some<?> users, Id<?> id) {
        if (users.total() > 0) {
            var rows = EntryLines.of(entries, users.entries(), id).stream()
                    .map(line -> new Row(null, line, false))
                    .toList();
            groups.add(new Group(heading, rows, users.total()));
        }
    }

    private static boolean names(EntryType type, EntryType named) {
        return Shapes.of(type).fields().stream().filter(Field::isReference).anyMatch(field -> field.target() == named);
    }

    private static boolean isProof(Link link, Id<?> id) {
        return link.relation() == Relation.EVIDENCE && link.to().equals(id);
    }

    private static Id<?> other(Link link, Id<?> id) {
        return link.from().equals(id) ? link.to() : link.from();
    }

    private static String heading(Link link, Id<?> id) {
        return link.from().equals(id) ? forward(link.relation()) : backward(link.relation());
    }

    /** What is claimed of the other end, such as "Blocks". */
    static String forward(Relation relation) {
        var words = Choices.inWords(relation);
        return words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }

    /** What the other end claims, such as "Is blocked by". */
    static String backward(Relation relation) {
        return Messages.of("entry.back." + relation.name());
    }
}
