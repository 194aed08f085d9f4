package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts tags on highlights and takes them off: one edit, however many highlights. */
final class Tagging {

    private final Desk desk;

    Tagging(Desk desk) {
        this.desk = desk;
    }

    /**
     * Tags highlights that are not tagged so yet.
     *
     * @param name a tag's name or alias, in any case; where there is none, one is made
     * @param then hears of the tag once it is stored
     */
    CompletableFuture<?> add(Collection<Id<Highlight>> highlights, String name, Consumer<Tag> then) {
        var wanted = name.strip();
        var put = new AtomicReference<Tag>();
        return desk.edit(
                Messages.of("interview.edit.tag", highlights.size()),
                draft -> {
                    var tag = named(draft, wanted);
                    put.set(tag);
                    add(draft, highlights, tag.id());
                },
                () -> then.accept(put.get()));
    }

    /** The same with a tag that is there. */
    CompletableFuture<?> add(Collection<Id<Highlight>> highlights, Id<Tag> tag) {
        return desk.edit(
                Messages.of("interview.edit.tag", highlights.size()), draft -> add(draft, highlights, tag), () -> {});
    }

    private static void add(Draft draft, Collection<Id<Highlight>> highlights, Id<Tag> tag) {
        var already = draft.entries().linksFrom(highlights).stream()
                .filter(link -> isTag(link, tag))
                .map(Link::from)
                .collect(Collectors.toSet());
        highlights.stream()
                .filter(highlight -> !already.contains(highlight))
                .forEach(highlight -> draft.add(new Link(
                        Id.fresh(EntryType.LINK), highlight, Relation.TAGGED, tag, Polarity.SUPPORTING, null)));
    }

    /** Takes a tag off highlights. */
    CompletableFuture<?> remove(Collection<Id<Highlight>> highlights, Id<Tag> tag) {
        return desk.edit(
                Messages.of("interview.edit.untag", highlights.size()),
                draft -> draft.entries().linksFrom(highlights).stream()
                        .filter(link -> isTag(link, tag))
                        .forEach(link -> draft.remove(link.id())),
                () -> {});
    }

    private static boolean isTag(Link link, Id<Tag> tag) {
        return link.relation() == Relation.TAGGED && link.to().equals(tag);
    }

    private static Tag named(Draft draft, String name) {
        return known(draft.entries(), name).orElseGet(() -> {
            var fresh = new Tag(Id.fresh(EntryType.TAG), name, null, null);
            draft.add(fresh);
            return fresh;
        });
    }

    private static java.util.Optional<Tag> known(Entries entries, String name) {
        return entries.having(Tag.class, "name", name).stream()
                .findFirst()
                .or(() -> entries.all(Tag.class).stream()
                        .filter(tag -> aliases(tag).stream().anyMatch(name::equalsIgnoreCase))
                        .findFirst());
    }

    private static List<String> aliases(Tag tag) {
        return tag.aliases() == null
                ? List.of()
                : Arrays.stream(tag.aliases().split(",")).map(String::strip).toList();
    }
}
