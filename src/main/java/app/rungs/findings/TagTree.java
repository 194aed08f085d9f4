package app.rungs.findings;

import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tags as a tree, with how often each is used. */
public final class TagTree {

    /**
     * A tag with its kinds.
     *
     * @param own how many highlights, interviews and facts bear it
     * @param all how many bear it or one of its kinds, each counted once
     */
    public record Node(Tag tag, int own, int all, List<Node> kinds) {}

    private final Map<UUID, Set<UUID>> pieces = new HashMap<>();
    private final Map<@Nullable UUID, List<Tag>> byParent = new HashMap<>();
    private final Map<UUID, Tag> byId = new HashMap<>();
    private final List<Tag> tags;

    public TagTree(Entries entries) {
        tags = entries.all(Tag.class);
        tags.forEach(tag -> pieces.put(tag.id().value(), new HashSet<>()));
        for (var link : entries.having(Link.class, "relation", Relation.TAGGED)) {
            var used = pieces.get(link.to().value());
            if (used != null) {
                used.add(link.from().value());
            }
        }
        tags.forEach(tag -> byId.put(tag.id().value(), tag));
        tags.stream()
                .sorted(Comparator.comparing(tag -> tag.name().toLowerCase(Locale.ROOT)))
                .forEach(tag -> byParent.computeIfAbsent(parent(tag), _ -> new ArrayList<>())
                        .add(tag));
    }

    /** Every tag, in no order. */
    public List<Tag> tags() {
        return tags;
    }

    /** The tags that are no kind of another, by name, their kinds below them. */
    public List<Node> roots() {
        return nodes(null);
    }

    /** What bears a tag itself. */
    public Set<UUID> pieces(Id<Tag> tag) {
        return pieces.getOrDefault(tag.value(), Set.of());
    }

    /** A tag and all its kinds, the kinds of its kinds included. */
    public Set<UUID> family(Id<Tag> tag) {
        var family = new HashSet<UUID>();
        collect(tag.value(), family);
        return family;
    }

    private void collect(UUID tag, Set<UUID> family) {
        if (family.add(tag)) {
            byParent.getOrDefault(tag, List.of())
                    .forEach(kind -> collect(kind.id().value(), family));
        }
    }

    private List<Node> nodes(@Nullable UUID parent) {
        return byParent.getOrDefault(parent, List.of()).stream().map(this::node).toList();
    }

    private Node node(Tag tag) {
        var all = family(tag.id()).stream()
                .flatMap(one -> pieces.getOrDefault(one, Set.of()).stream())
                .collect(Collectors.toSet());
        return new Node(tag, pieces(tag.id()).size(), all.size(), nodes(tag.id().value()));
    }

    /** Its parent; none for a tag that, by some mishap, is a kind of itself, so that it is not lost from sight. */
    private @Nullable UUID parent(Tag tag) {
        var seen = new HashSet<UUID>();
        for (var above = tag;
                above != null;
                above = above.parent() == null ? null : byId.get(above.parent().value())) {
            if (!seen.add(above.id().value())) {
                return null;
            }
        }
        return tag.parent() == null ? null : tag.parent().value();
    }
}
