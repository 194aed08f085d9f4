package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a database and a journal to tell the same story: edits that only the journal has are made again, an edit the
 * journal took back is taken out, edits that only the database has are written to the journal.
 */
final class Agreement {

    /** How many edits are made again in one transaction, and read from the log at a time. */
    private static final int BATCH = 200;

    /** The same in bytes of the journal: H2 slows down to a crawl where one transaction changes too many rows. */
    private static final long BATCH_BYTES = 4_000_000;

    private final Folder folder;
    private final JournalContents contents;

    Agreement(Folder folder, JournalContents contents) {
        this.folder = folder;
        this.contents = contents;
    }

    /**
     * Makes the database what the journal says it is, as far as the journal goes.
     *
     * @return how many edits were missing
     * @throws Refusal if the two contradict each other
     */
    int bringBack(Rows rows) {
        var takenBack = contents.takenBack();
        if (takenBack != null && rows.last().sameAs(takenBack.mark())) {
            rows.takeOut(takenBack.payload(), contents.last());
        }
        long common = Math.min(rows.last().seq(), contents.last().seq());
        boolean agree = rows.readLog(log -> log.mark(common))
                .filter(contents.mark(common)::sameAs)
                .isPresent();
        if (!agree) {
            throw new Refusal(Messages.of("storage.opening.differ", folder.path(), common));
        }
        var missing = contents.edits()
                .subList(Math.toIntExact(common), contents.edits().size());
        for (int from = 0; from < missing.size(); ) {
            int to = together(missing, from);
            rows.replay(records(missing.subList(from, to)));
            from = to;
        }
        return missing.size();
    }

    /** Where the edits end that are made again in one transaction with the one at {@code from}. */
    private static int together(List<JournalContents.Placed> edits, int from) {
        int to = from;
        for (long bytes = 0; to < edits.size() && to - from < BATCH && bytes < BATCH_BYTES; to++) {
            bytes += edits.get(to).length();
        }
        return to;
    }

    /**
     * Writes to the journal what only the database has after {@code known}.
     *
     * @return how many edits that were
     * @throws WorkspaceException if the database's log is not what its own hashes say, or the disk fails
     */
    static int tellJournal(Rows rows, Journal journal, Mark known) {
        var mark = known;
        int told = 0;
        try {
            for (var logged = after(rows, mark); !logged.isEmpty(); logged = after(rows, mark)) {
                var records = new ArrayList<JournalRecord>();
                for (var edit : logged) {
                    byte[] payload = edit.json().getBytes(StandardCharsets.UTF_8);
                    mark = mark.next(payload);
                    if (!mark.sameAs(edit.mark())) {
                        throw EditLog.damaged(edit.mark().seq());
                    }
                    records.add(JournalRecord.edit(mark, payload));
                }
                journal.append(records);
                told += records.size();
            }
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.edit.notSaved", Disk.reason(e)), e);
        }
        return told;
    }

    private static List<EditLog.Logged> after(Rows rows, Mark mark) {
        return rows.readLog(log -> log.after(mark.seq(), BATCH));
    }

    private List<JournalRecord> records(List<JournalContents.Placed> places) {
        try {
            return JournalContents.records(folder.journalFile(), places);
        } catch (IOException e) {
            throw new WorkspaceException(
                    Messages.of("storage.journal.cannotOpen", folder.journalFile(), Disk.reason(e)), e);
        }
    }
}
