package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Entry;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Mask;
import app.rungs.model.Redaction;
import app.rungs.model.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entries and edits as they read once a name has left them for good. What a highlight marks moves with its words; in an edit
 * by the words as they stood then, so that undo still fits.
 */
final class ErasedImages {

    private final Mask mask;

    /** Words that hold the name, by their turn: as of the edit read last. */
    private final Map<Id<Turn>, String> words = new HashMap<>();

    ErasedImages(Mask mask) {
        this.mask = mask;
    }

    /** An edit; those before it must have been given in their order. */
    Edit edit(Edit edit) {
        var before = new HashMap<Id<Turn>, String>();
        var after = new HashMap<Id<Turn>, String>();
        for (var change : edit.changes()) {
            if (change instanceof Change.Updated(Turn was, Turn is)) {
                before.put(was.id(), was.text());
                after.put(is.id(), is.text());
            } else if (change instanceof Change.Added(Turn is)) {
                after.put(is.id(), is.text());
            } else if (change instanceof Change.Removed(Turn was)) {
                before.put(was.id(), was.text());
            }
        }
        Function<Id<Turn>, Optional<String>> then = id -> Optional.ofNullable(before.getOrDefault(id, words.get(id)));
        Function<Id<Turn>, Optional<String>> now = id -> Optional.ofNullable(after.getOrDefault(id, words.get(id)));
        List<Change> changes = edit.changes().stream()
                .<Change>map(change -> switch (change) {
                    case Change.Added(var is) -> new Change.Added(entry(is, now));
                    case Change.Updated(var was, var is) -> new Change.Updated(entry(was, then), entry(is, now));
                    case Change.Removed(var was) -> new Change.Removed(entry(was, then));
                })
                .toList();
        words.putAll(after);
        words.values().removeIf(text -> mask.hits(text).isEmpty());
        return new Edit(
                edit.seq(),
                edit.id(),
                mask.words(edit.name()),
                edit.at(),
                edit.origin(),
                edit.step(),
                edit.schema(),
                changes);
    }

    /**
     * An entry.
     *
     * @param text the words of the turn a highlight is in; they are asked for only where it is one
     */
    Entry entry(Entry entry, Function<Id<Turn>, Optional<String>> text) {
        if (entry instanceof Highlight highlight) {
            var named =
                    text.apply(highlight.turn()).filter(said -> !mask.hits(said).isEmpty());
            if (named.isPresent()) {
                return Redactions.cut(highlight, named.get(), mask);
            }
        }
        return Redactions.masked(entry, mask);
    }

    /** The mask that erases what {@code redaction} hides, and every longer name that has it in it. */
    static Mask mask(List<Redaction> all, Redaction redaction) {
        var name = Mask.of(List.of(everywhere(redaction)));
        return Mask.of(all.stream()
                .filter(it ->
                        it.id().equals(redaction.id()) || !name.hits(it.term()).isEmpty())
                .map(ErasedImages::everywhere)
                .toList());
    }

    private static Redaction everywhere(Redaction redaction) {
        return new Redaction(redaction.id(), redaction.term(), redaction.replacement(), null);
    }
}
