package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;

/** Counts and hashes every entry there is and holds the sum against what the edits add up to. */
public final class Audit {

    private final Database database;

    public Audit(Database database) {
        this.database = database;
    }

    /**
     * Reads every row.
     *
     * @return how many entries there are
     * @throws WorkspaceException if they are not what the edits left
     */
    public long countEverything() {
        var counted = database.read(entries -> {
            try (var all = entries.stream()) {
                return all.map(Entry.class::cast).reduce(Tally.EMPTY, Tally::plus, (one, other) -> one);
            }
        });
        var expected = database.tally();
        if (!counted.equals(expected) || database.read(Entries::count) != expected.entries()) {
            throw new WorkspaceException(
                    Messages.of("storage.audit.differs", expected.entries(), counted.entries()),
                    new IllegalStateException("The rows do not add up to the edits"));
        }
        return counted.entries();
    }
}
