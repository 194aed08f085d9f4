package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * A workspace's rows and its journal, kept in step: an edit is forced to the journal before the database commits it, so
 * that what was said to be saved is saved. Edits are committed by one thread, which is never interrupted.
 */
public final class Database {

    private final Folder folder;
    private final Schema schema;
    private final Journal journal;
    private volatile Rows rows;

    /** Whether the database failed and must be opened again before it can be trusted with another edit. */
    private boolean failed;

    Database(Folder folder, Schema schema, Journal journal, Rows rows) {
        this.folder = folder;
        this.schema = schema;
        this.journal = journal;
        this.rows = rows;
    }

    /** What an edit is called, who asked for it, when, and which undo step it belongs to. */
    public record Heading(String name, Edit.Origin origin, Instant at, ToLongFunction<Edit> step) {}

    /**
     * Runs {@code work} in one transaction and logs what it changed; if it throws, nothing happened. Returns once the edit
     * is on the disk. An edit that changed nothing is not stored. After a failure the next edit opens the database again.
     *
     * @param first hears of each change before it is made
     * @throws WorkspaceException if the disk or the database fails
     * @throws Refusal if the edit names entries that are not there, or {@code work} refuses
     */
    public Edit commit(Heading heading, BiConsumer<Change, Draft> first, Consumer<Draft> work) {
        if (failed) {
            openAgain();
        }
        var made = new Made[1];
        try {
            rows.writer().transaction(tx -> {
                var draft = new Draft(tx.dsl(), rows.last().seq() + 1, heading.at(), first);
                work.accept(draft);
                made[0] = log(tx.dsl(), heading, draft);
            });
        } catch (NotForced e) {
            // The same full disk may have kept H2 from rolling back.
            failed = true;
            throw new WorkspaceException(Messages.of("storage.edit.notSaved", Disk.reason(e.getCause())), e);
        } catch (DataAccessException e) {
            throw notCommitted(made[0], e);
        } catch (RuntimeException e) {
            failed = failed || e.getSuppressed().length > 0;
            throw e;
        }
        var record = made[0].record;
        if (record != null) {
            rows.committed(record.mark(), made[0].tally);
        }
        return made[0].edit;
    }

    /** Answers a question on the calling thread, with redacted names replaced; never behind a write. */
    public <T> T read(Function<Entries, T> question) {
        return ask(() -> rows.readShown(question));
    }

    /** Answers a question about the history as it was. */
    public <T> T readLog(Function<EditLog, T> question) {
        return ask(() -> rows.readLog(question));
    }

    /** Answers a question about the history, with redacted names replaced. */
    public <T> T readLogShown(Function<EditLog, T> question) {
        return ask(() -> rows.readLogShown(question));
    }

    /**
     * An edit as others may hear of it: redacted names are replaced, and where it changes what is redacted, every entry
     * that looks different now counts as updated.
     *
     * @param before the redactions before the edit
     */
    public Edit told(Edit edit, Redactions before) {
        return ask(() -> rows.readShown(entries -> Telling.of(entries, edit, before)));
    }

    /** The redactions there are now. */
    public Redactions redactions() {
        return ask(() -> rows.readShown(Entries::redactions));
    }

    /** The number of the last edit. */
    public long lastSeq() {
        return rows.last().seq();
    }

    /** The sum of the entries' hashes, in hex: the same for the same entries, however they came about. */
    public String contentHash() {
        return rows.tally().inHex();
    }

    /** The version of the tables: edits of an older one can be read, but not taken back. */
    public int schemaVersion() {
        return schema.version();
    }

    /** Empties the bin of what was removed before {@code time}; the log still has it. */
    public void emptyBin(Instant time) {
        ask(() -> rows.writer()
                .deleteFrom(BIN)
                .where(BIN.REMOVED_AT.lt(time.atOffset(ZoneOffset.UTC)))
                .execute());
    }

    Rows rows() {
        return rows;
    }

    /**
     * Closes both files.
     *
     * @return whether the database was in order to the last
     */
    boolean close() {
        journal.close();
        try {
            rows.close();
        } catch (SQLException e) {
            throw new WorkspaceException(Messages.of("storage.database.notClosed", Disk.reason(e)), e);
        }
        return !failed;
    }

    private record Made(Edit edit, @Nullable JournalRecord record, Tally tally) {}

    /** The journal could not be written: ends the transaction. */
    private static final class NotForced extends RuntimeException {
        NotForced(IOException cause) {
            super(cause);
        }
    }

    private Made log(DSLContext db, Heading heading, Draft draft) {
        long seq = rows.last().seq() + 1;
        var id = UUID.randomUUID();
        draft.write();
        var changes = draft.changes();
        var plain = new Edit(seq, id, heading.name(), heading.at(), heading.origin(), seq, schema.version(), changes);
        if (changes.isEmpty()) {
            return new Made(plain, null, rows.tally());
        }
        var edit = plain.inStep(heading.step().applyAsLong(plain));
        var after = new Tally[] {rows.tally()};
        byte[] json = EditJson.write(edit, (entry, by) -> after[0] = after[0].moved(entry, by));
        var mark = rows.last().next(json);
        Rows.log(db, edit, json, mark, after[0]);
        var record = JournalRecord.edit(mark, json);
        try {
            journal.append(record);
        } catch (IOException e) {
            throw new NotForced(e);
        }
        return new Made(edit, record, after[0]);
    }

    /** Says why an edit was not committed; if the journal has it, the journal is told that it did not happen. */
    private RuntimeException notCommitted(@Nullable Made made, DataAccessException e) {
        boolean contradiction = made == null && String.valueOf(e.sqlState()).startsWith("23");
        if (contradiction) {
            return new Refusal(Messages.of("storage.edit.contradicts"));
        }
        failed = true;
        if (made != null && made.record != null) {
            try {
                journal.takeBack(made.record);
            } catch (IOException again) {
                e.addSuppressed(again);
                return new WorkspaceException(Messages.of("storage.edit.unknown", Disk.reason(again)), e);
            }
        }
        return new WorkspaceException(Messages.of("storage.edit.notSaved", Disk.reason(e)), e);
    }

    /** Opens the database again after a failure and holds it against the journal as at the start. */
    private void openAgain() {
        try {
            rows.close();
        } catch (SQLException e) {
            // It is given up anyway; what matters is whether it opens again.
        }
        try {
            journal.settle();
            var fresh = new Rows(folder);
            new Agreement(folder, JournalContents.read(folder.journalFile())).bringBack(fresh);
            rows = fresh;
            failed = false;
        } catch (IOException | DataAccessException e) {
            throw new WorkspaceException(Messages.of("storage.database.broken", Disk.reason(e)), e);
        }
    }

    private static <T> T ask(java.util.function.Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotRead", Disk.reason(e)), e);
        }
    }
}
