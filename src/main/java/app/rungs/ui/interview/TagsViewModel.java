package app.rungs.ui.interview;

import app.rungs.findings.AlikeTags;
import app.rungs.findings.TagTree;
import app.rungs.findings.TagTrend;
import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.workspace.TagEdits;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The tags of a workspace, the one that is chosen, and what can be done to them. */
final class TagsViewModel implements AutoCloseable {

    /**
     * All tags.
     *
     * @param roots those that are no kind of another
     * @param alike pairs that may be one
     */
    record Shown(List<TagTree.Node> roots, List<AlikeTags.Pair> alike) {}

    /**
     * The chosen tag.
     *
     * @param tag null where none is chosen
     */
    record Chosen(@Nullable Tag tag, TagTrend trend) {}

    private static final Chosen NONE = new Chosen(null, TagTrend.NONE);

    private final Desk desk;
    private final Runnable unfollow;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(NONE);
    private final LatestAnswer<Shown> all;
    private final LatestAnswer<Chosen> one;
    private @Nullable Id<Tag> tag;

    TagsViewModel(Desk desk) {
        this.desk = desk;
        all = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        one = new LatestAnswer<>(desk.workspace(), desk.screen(), chosen::set);
        unfollow = desk.follow(committed -> heard(committed.edit()));
        read();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    /** Chooses a tag; null for none. */
    void choose(@Nullable Id<Tag> next) {
        if (!Objects.equals(next, tag)) {
            tag = next;
            readChosen();
        }
    }

    /** Makes one tag of two and chooses the one that stays. */
    CompletableFuture<?> merge(Id<Tag> from, Id<Tag> into) {
        return desk.edit(Messages.of("tags.edit.merge"), draft -> TagEdits.merge(draft, from, into), () -> {
            choose(into);
            desk.navigator().say(Messages.of("tags.merged"));
        });
    }

    /** Gives the chosen pieces of a tag a tag of their own. */
    CompletableFuture<?> split(Id<Tag> from, String name, Collection<UUID> pieces) {
        return desk.edit(
                Messages.of("tags.edit.split"),
                draft -> TagEdits.split(draft, from, name, pieces),
                () -> desk.navigator().say(Messages.of("tags.split.done", pieces.size(), name.strip())));
    }

    /** Makes a tag a kind of another; null makes it a kind of none. */
    CompletableFuture<?> move(Id<Tag> moved, @Nullable Id<Tag> parent) {
        return desk.edit(Messages.of("tags.edit.move"), draft -> TagEdits.move(draft, moved, parent), () -> {});
    }

    /** Does what is meant by an entry dropped on a tag, or beside them all: a tag becomes a kind of it, a quote bears it. */
    CompletableFuture<?> drop(UUID dropped, @Nullable Id<Tag> onto) {
        return desk.workspace()
                .read(entries -> entries.any(dropped))
                .thenAcceptAsync(
                        found -> found.ifPresent(entry -> {
                            if (entry instanceof Tag moved && !moved.id().equals(onto)) {
                                move(moved.id(), onto);
                            } else if (entry instanceof Highlight quote && onto != null) {
                                new Tagging(desk).add(List.of(quote.id()), onto);
                            }
                        }),
                        desk.screen());
    }

    /** What is being read: done once it is shown. */
    CompletableFuture<?> pending() {
        return CompletableFuture.allOf(
                all.pending().toCompletableFuture(), one.pending().toCompletableFuture());
    }

    private void heard(Edit edit) {
        if (edit.changes().stream().anyMatch(TagsViewModel::matters)) {
            read();
            readChosen();
        }
    }

    /** What is tagged, and how. New words of a turn change no highlight by themselves. */
    private static boolean matters(Change change) {
        return switch (change) {
            case Change.Added(Link link) -> link.relation() == Relation.TAGGED;
            case Change.Updated(var before, Link link) -> link.relation() == Relation.TAGGED;
            case Change.Removed(Link link) -> link.relation() == Relation.TAGGED;
            default ->
                change.id().type() == EntryType.TAG
                        || change.id().type() == EntryType.HIGHLIGHT
                        || change.id().type() == EntryType.INTERVIEW;
        };
    }

    private void read() {
        all.ask(entries -> new Shown(new TagTree(entries).roots(), AlikeTags.of(entries)));
    }

    private void readChosen() {
        var wanted = tag;
        one.ask(entries -> wanted == null
                ? NONE
                : entries.find(wanted)
                        .map(found -> new Chosen(found, TagTrend.of(entries, wanted)))
                        .orElse(NONE));
    }

    @Override
    public void close() {
        unfollow.run();
        all.close();
        one.close();
    }
}
