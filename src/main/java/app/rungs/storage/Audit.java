package app.rungs.storage;

import app.rungs.model.Id;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Reads everything there is and holds it against what the edits add up to. */
public final class Audit {

    private static final int BATCH = 1_000;

    private final Rows rows;

    public Audit(Database database) {
        this.rows = database.rows();
    }

    /**
     * Reads every row and every edit of the log, in their order and by what they are called: a damaged index shows in one of
     * the two only.
     *
     * @return how many entries there are
     * @throws WorkspaceException if they are not what the edits left
     */
    public long countEverything() {
        var expected = rows.tally();
        var ids = new ArrayList<Id<?>>();
        var counted = rows.count(entry -> ids.add(entry.id()));
        if (!counted.equals(expected)) {
            throw differs(expected.entries(), counted.entries());
        }
        long listed = rows.read(Entries::count);
        if (listed != expected.entries() || !rows.read(entries -> entries.findsEach(ids))) {
            throw differs(expected.entries(), listed);
        }
        readLog();
        return counted.entries();
    }

    /** Goes along the chain of hashes from the first edit to the last. */
    private void readLog() {
        var mark = Mark.BEGINNING;
        while (mark.seq() < rows.last().seq()) {
            long seq = mark.seq();
            var logged = rows.readLog(log -> log.after(seq, BATCH));
            if (logged.isEmpty() || !rows.readLog(log -> log.findsEach(logged))) {
                throw EditLog.damaged(seq + 1);
            }
            for (var edit : logged) {
                mark = mark.next(edit.json().getBytes(StandardCharsets.UTF_8));
                if (!mark.sameAs(edit.mark())) {
                    throw EditLog.damaged(edit.mark().seq());
                }
            }
        }
    }

    private static WorkspaceException differs(long expected, long counted) {
        return new WorkspaceException(
                Messages.of("storage.audit.differs", expected, counted),
                new IllegalStateException("The rows do not add up to the edits"));
    }
}
