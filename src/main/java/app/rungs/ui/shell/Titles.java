package app.rungs.ui.shell;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.EntryTypes;
import app.rungs.model.Id;
import app.rungs.storage.Entries.Listed;
import app.rungs.workspace.Workspace;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The titles of all entries that can be jumped to, kept at hand so that the palette answers at once. */
final class Titles {

    /** What has a title worth typing; the rest is found through what it belongs to. */
    private static final Set<EntryType> NAMED = EntryTypes.without(
            EntryTypes.rest(EntryTypes.PARTS, EntryTypes.KEPT), EntryType.ATTRIBUTE, EntryType.READING);

    /** More are not kept at hand; by then the search is the better way. */
    private static final int MOST = 20_000;

    private final Set<EntryType> types;
    private final Map<Id<?>, Listed> titles = new LinkedHashMap<>();
    /** What went since reading began: the answer may still list it. */
    private final Set<Id<?>> gone = new HashSet<>();

    /** @param types the types that have a page somewhere */
    Titles(Set<EntryType> types) {
        this.types = EnumSet.noneOf(EntryType.class);
        this.types.addAll(types);
        this.types.retainAll(NAMED);
    }

    /** Reads them all; done once they are here. What edits changed meanwhile stays as they left it. */
    CompletableFuture<Void> read(Workspace workspace, Executor screen) {
        return workspace
                .read(entries -> entries.listed(types, "", MOST))
                .thenAcceptAsync(
                        listed -> listed.stream()
                                .filter(it -> !gone.contains(it.id()))
                                .forEach(it -> titles.putIfAbsent(it.id(), it)),
                        screen);
    }

    /** Takes in what an edit changed. */
    void take(Edit edit) {
        for (var change : edit.changes()) {
            if (types.contains(change.id().type())) {
                switch (change) {
                    case Change.Added(var after) -> titles.put(after.id(), new Listed(after.id(), after.title()));
                    case Change.Updated(var _, var after) ->
                        titles.put(after.id(), new Listed(after.id(), after.title()));
                    case Change.Removed(var before) -> {
                        titles.remove(before.id());
                        gone.add(before.id());
                    }
                }
            }
        }
    }

    Collection<Listed> all() {
        return titles.values();
    }
}
