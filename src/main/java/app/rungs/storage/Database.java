package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;
import static app.rungs.storage.db.Tables.TALLY;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
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
 * that what was said to be saved is saved.
 */
public final class Database implements AutoCloseable {

    private final Connections connections;
    private final Journal journal;
    private EditLog.Mark last;
    private Tally tally;
    private boolean broken;

    Database(Connections connections, Journal journal) {
        this.connections = connections;
        this.journal = journal;
        var db = connections.writer();
        this.last = new EditLog(db).last();
        this.tally = storedTally(db);
    }

    /** What an edit is called, who asked for it, when, and which undo step it belongs to. */
    public record Heading(String name, Edit.Origin origin, Instant at, ToLongFunction<Edit> step) {}

    /**
     * Runs {@code work} in one transaction and logs what it changed; if it throws, nothing happened. Returns once the edit
     * is on the disk. An edit that changed nothing is not stored.
     *
     * @param first hears of each change before it is made
     * @throws WorkspaceException if the disk or the database fails
     */
    public Edit commit(Heading heading, BiConsumer<Change, Draft> first, Consumer<Draft> work) {
        if (broken) {
            throw new WorkspaceException(Messages.of("storage.database.broken"), new IllegalStateException("broken"));
        }
        long seq = last.seq() + 1;
        var made = new Made[1];
        try {
            connections.writer().transaction(tx -> {
                var draft = new Draft(tx.dsl(), seq, heading.at(), first);
                work.accept(draft);
                made[0] = log(tx.dsl(), heading, seq, draft);
            });
        } catch (UncheckedIOException e) {
            throw new WorkspaceException(Messages.of("storage.edit.notSaved", Disk.reason(e.getCause())), e);
        } catch (DataAccessException e) {
            giveUp(made[0], seq);
            throw new WorkspaceException(Messages.of("storage.edit.notSaved", Disk.reason(e)), e);
        }
        if (made[0].mark != null) {
            last = made[0].mark;
            tally = made[0].tally;
        }
        return made[0].edit;
    }

    /** Answers a question on the calling thread; never behind a write. */
    public <T> T read(Function<Entries, T> question) {
        return question.apply(new Entries(connections.reader()));
    }

    /** Answers a question about the history. */
    public <T> T readLog(Function<EditLog, T> question) {
        return question.apply(new EditLog(connections.reader()));
    }

    /** The number of the last edit. */
    public long lastSeq() {
        return last.seq();
    }

    /** The sum of the entries' hashes, in hex: the same for the same entries, however they came about. */
    public String contentHash() {
        return HexFormat.of().toHexDigits(tally.high()) + HexFormat.of().toHexDigits(tally.low());
    }

    /** Empties the bin of what was removed before {@code time}; the log still has it. */
    public void emptyBin(Instant time) {
        connections
                .writer()
                .deleteFrom(BIN)
                .where(BIN.REMOVED_AT.lt(time.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    @Override
    public void close() {
        journal.close();
        try {
            connections.close();
        } catch (SQLException e) {
            throw new WorkspaceException(Messages.of("storage.database.notClosed", Disk.reason(e)), e);
        }
    }

    Tally tally() {
        return tally;
    }

    /** Makes an edit of the journal's again, which the database lost or never had. */
    void replay(JournalRecord record) {
        var edit = EditJson.read(record.payload());
        var after = new Tally[] {tally};
        connections.writer().transaction(tx -> {
            var draft = new Draft(tx.dsl(), edit.seq(), edit.at(), (change, same) -> {});
            edit.changes().forEach(draft::makeAgain);
            edit.changes().forEach(change -> after[0] = after[0].after(change));
            new EditLog(tx.dsl()).append(edit, new String(record.payload(), StandardCharsets.UTF_8), record.hash());
            storeTally(tx.dsl(), after[0]);
        });
        last = record.mark();
        tally = after[0];
    }

    /** Writes to the journal what only the database has after {@code known}; says how many edits that were. */
    int tellJournal(EditLog.Mark known) {
        var hash = known.hash();
        var untold = readLog(log -> log.after(known.seq()));
        try {
            for (var json : untold) {
                byte[] payload = json.getBytes(StandardCharsets.UTF_8);
                hash = JournalRecord.chain(hash, payload);
                journal.append(new JournalRecord(
                        JournalRecord.Kind.EDIT, EditJson.read(payload).seq(), hash, payload));
            }
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.edit.notSaved", Disk.reason(e)), e);
        }
        return untold.size();
    }

    private static Tally storedTally(DSLContext db) {
        var row = db.selectFrom(TALLY).fetchSingle();
        return new Tally(row.get(TALLY.ENTRIES), row.get(TALLY.HASH_HIGH), row.get(TALLY.HASH_LOW));
    }

    private static void storeTally(DSLContext db, Tally tally) {
        db.update(TALLY)
                .set(TALLY.ENTRIES, tally.entries())
                .set(TALLY.HASH_HIGH, tally.high())
                .set(TALLY.HASH_LOW, tally.low())
                .execute();
    }

    private record Made(Edit edit, EditLog.@Nullable Mark mark, Tally tally) {}

    private Made log(DSLContext db, Heading heading, long seq, Draft draft) {
        var plain = new Edit(
                seq,
                UUID.randomUUID(),
                heading.name(),
                heading.at(),
                heading.origin(),
                seq,
                Schema.VERSION,
                draft.changes());
        if (plain.changes().isEmpty()) {
            return new Made(plain, null, tally);
        }
        var edit = plain.inStep(heading.step().applyAsLong(plain));
        byte[] json = EditJson.write(edit);
        byte[] hash = JournalRecord.chain(last.hash(), json);
        var after = tally;
        for (var change : edit.changes()) {
            after = after.after(change);
        }
        new EditLog(db).append(edit, new String(json, StandardCharsets.UTF_8), hash);
        storeTally(db, after);
        try {
            journal.append(new JournalRecord(JournalRecord.Kind.EDIT, seq, hash, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(edit, new EditLog.Mark(seq, hash), after);
    }

    /** The journal has the edit but the database would not commit it: it did not happen, and the journal must say so. */
    private void giveUp(@Nullable Made made, long seq) {
        if (made == null || made.mark == null) {
            return;
        }
        broken = true;
        try {
            journal.abort(seq);
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.database.broken"), e);
        }
    }
}
