package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import java.util.ArrayList;
import java.util.List;

/** An edit as those who follow a workspace hear of it. */
final class Telling {

    private Telling() {}

    /**
     * {@code edit} with redacted names replaced; where it changes what is redacted, followed by every entry that looks
     * different now.
     *
     * @param entries as they are after the edit
     * @param before the redactions before it
     */
    static Edit of(Entries entries, Edit edit, Redactions before) {
        var now = entries.redactions();
        boolean anew = edit.changes().stream().anyMatch(change -> change.id().type() == EntryType.REDACTION);
        if (now.isEmpty() && !anew) {
            return edit;
        }
        var changes = new ArrayList<Change>();
        edit.changes().forEach(change -> changes.add(now.change(change)));
        if (anew) {
            changes.addAll(different(entries.original(), before, now));
        }
        return edit.withChanges(changes);
    }

    private static List<Change> different(Entries original, Redactions before, Redactions now) {
        var changes = new ArrayList<Change>();
        try (var all = original.stream()) {
            all.filter(entry -> entry.id().type() != EntryType.REDACTION).forEach((Entry entry) -> {
                var was = before.entry(entry);
                var is = now.entry(entry);
                if (!was.equals(is)) {
                    changes.add(new Change.Updated(was, is));
                }
            });
        }
        return changes;
    }
}
