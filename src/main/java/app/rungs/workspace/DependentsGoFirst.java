package app.rungs.workspace;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Shape;
import app.rungs.model.Shapes;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries.Naming;

/**
 * An entry that goes takes along what cannot be without it: an interview its turns, a board its cards, either end its
 * links. What merely mentions it forgets it.
 */
final class DependentsGoFirst implements Rule {

    @Override
    public void before(Change change, Draft draft) {
        if (change instanceof Change.Removed(var gone)) {
            for (var naming : draft.namings(gone.id())) {
                letGo(naming, draft);
            }
        }
    }

    @SuppressWarnings("unchecked") // a shape makes entries of its own type
    private static void letGo(Naming naming, Draft draft) {
        var entry = naming.entry();
        if (naming.field().required()) {
            draft.remove(entry.id());
        } else if (draft.entries().any(entry.id()).isPresent()) {
            var shape = (Shape<Entry>) Shapes.of(entry);
            draft.update((Id<Entry>) entry.id(), it -> shape.with(it, naming.field(), null));
        }
    }
}
