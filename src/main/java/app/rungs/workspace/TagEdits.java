package app.rungs.workspace;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done to tags in one edit, so that one undo takes it back whole. */
public final class TagEdits {

    private TagEdits() {}

    /**
     * Makes one tag of two: all that bears {@code from} bears {@code into}, the kinds of {@code from} become kinds of
     * {@code into}, and the name of {@code from} stays as another spelling.
     *
     * @throws Refusal if both are the same
     */
    public static void merge(Draft draft, Id<Tag> from, Id<Tag> into) {
        var gone = draft.get(from);
        var kept = draft.get(into);
        if (from.equals(into)) {
            throw new Refusal(Messages.of("workspace.tag.same", gone.name()));
        }
        if (isBelow(draft, into, from)) {
            draft.update(into, tag -> new Tag(tag.id(), tag.name(), gone.parent(), tag.aliases()));
        }
        draft.entries().having(Tag.class, "parent", from).stream()
                .filter(kind -> !kind.id().equals(into))
                .forEach(kind -> draft.update(kind.id(), tag -> new Tag(tag.id(), tag.name(), into, tag.aliases())));
        turn(draft, into, uses(draft, from));
        var spellings = new LinkedHashSet<>(kept.spellings());
        spellings.add(gone.name());
        spellings.addAll(gone.spellings());
        spellings.removeIf(spelling -> spelling.equalsIgnoreCase(kept.name()));
        draft.update(into, tag -> new Tag(tag.id(), tag.name(), tag.parent(), String.join(", ", spellings)));
        draft.remove(from);
    }

    /**
     * Makes two tags of one: the chosen {@code pieces} bear a new tag beside it instead.
     *
     * @return the new tag's id
     * @throws Refusal if nothing is chosen, or a tag is called {@code name} already
     */
    public static Id<Tag> split(Draft draft, Id<Tag> from, String name, Collection<UUID> pieces) {
        var chosen = uses(draft, from).stream()
                .filter(link -> pieces.contains(link.from().value()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refusal(Messages.of("workspace.tag.nothing"));
        }
        if (!draft.entries().titled(Set.of(EntryType.TAG), name).isEmpty()) {
            throw new Refusal(Messages.of("workspace.tag.taken", name.strip()));
        }
        var fresh =
                new Tag(Id.fresh(EntryType.TAG), name.strip(), draft.get(from).parent(), null);
        draft.add(fresh);
        turn(draft, fresh.id(), chosen);
        return fresh.id();
    }

    /**
     * Makes a tag a kind of another, or of none.
     *
     * @throws Refusal if it would be a kind of itself
     */
    public static void move(Draft draft, Id<Tag> tag, @Nullable Id<Tag> parent) {
        if (parent != null && (parent.equals(tag) || isBelow(draft, parent, tag))) {
            throw new Refusal(Messages.of(
                    "workspace.tag.circle",
                    draft.get(tag).name(),
                    draft.get(parent).name()));
        }
        draft.update(tag, it -> new Tag(it.id(), it.name(), parent, it.aliases()));
    }

    /** Lets links end at another tag; one that would stand twice goes. */
    private static void turn(Draft draft, Id<Tag> into, List<Link> links) {
        var bearing =
                uses(draft, into).stream().map(link -> link.from().value()).collect(Collectors.toSet());
        for (var link : links) {
            if (bearing.add(link.from().value())) {
                draft.update(link.id(), it -> it.between(it.from(), it.relation(), into));
            } else {
                draft.remove(link.id());
            }
        }
    }

    private static List<Link> uses(Draft draft, Id<Tag> tag) {
        return draft.entries().links(tag).stream()
                .filter(link -> link.relation() == Relation.TAGGED && link.to().equals(tag))
                .toList();
    }

    private static boolean isBelow(Draft draft, Id<Tag> tag, Id<Tag> above) {
        var seen = new LinkedHashSet<Id<Tag>>();
        for (var parent = draft.get(tag).parent(); parent != null && seen.add(parent); ) {
            if (parent.equals(above)) {
                return true;
            }
            parent = draft.get(parent).parent();
        }
        return false;
    }
}
