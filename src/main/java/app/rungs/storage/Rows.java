package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;
import static app.rungs.storage.db.Tables.TALLY;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Entry;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A database's rows and what they add up to, as of the last edit that was committed to them. */
final class Rows implements AutoCloseable {

    private static final ManyRows STORED = new ManyRows(db -> db.update(TALLY)
            .set(TALLY.ENTRIES, (Long) null)
            .set(TALLY.HASH_HIGH, (Long) null)
            .set(TALLY.HASH_LOW, (Long) null));

    private final Connections connections;
    private Mark last;
    private Tally tally;

    Rows(Folder folder) {
        try {
            connections = new Connections(folder);
        } catch (SQLException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
        var db = connections.writer();
        last = new EditLog(db).last();
        var row = db.selectFrom(TALLY).fetchSingle();
        tally = new Tally(row.get(TALLY.ENTRIES), row.get(TALLY.HASH_HIGH), row.get(TALLY.HASH_LOW));
    }

    Mark last() {
        return last;
    }

    Tally tally() {
        return tally;
    }

    DSLContext writer() {
        return connections.writer();
    }

    <T> T read(Function<Entries, T> question) {
        return question.apply(new Entries(connections.reader()));
    }

    /** The same about the entries as their redactions leave them. */
    <T> T readShown(Function<Entries, T> question) {
        var db = connections.reader();
        return question.apply(new Entries(db, Redactions.of(db)));
    }

    <T> T readLog(Function<EditLog, T> question) {
        return question.apply(new EditLog(connections.reader()));
    }

    /** The same about the log with the names in it replaced. */
    <T> T readLogShown(Function<EditLog, T> question) {
        var db = connections.reader();
        return question.apply(new EditLog(db, Redactions.of(db)));
    }

    /** Writes an edit and what the rows then add up to, in the edit's own transaction. */
    static void log(DSLContext db, Edit edit, byte[] json, Mark mark, Tally after) {
        new EditLog(db).append(edit, new String(json, StandardCharsets.UTF_8), mark);
        store(db, after);
    }

    /** Takes note that an edit was committed. */
    void committed(Mark mark, Tally after) {
        last = mark;
        tally = after;
    }

    /** Makes edits of the journal's again, which the database lost or never had. */
    void replay(List<JournalRecord> records) {
        var after = new Tally[] {tally};
        connections.writer().transaction(tx -> {
            for (var record : records) {
                var edit = EditJson.read(record.payload());
                after[0] = makeAgain(tx.dsl(), edit, edit.changes(), after[0]);
                new EditLog(tx.dsl()).append(edit, new String(record.payload(), StandardCharsets.UTF_8), record.mark());
            }
            store(tx.dsl(), after[0]);
        });
        committed(records.getLast().mark(), after[0]);
    }

    /** Takes the last edit out again, which the journal says did not happen. */
    void takeOut(byte[] payload, Mark before) {
        var edit = EditJson.read(payload);
        var after = new Tally[] {tally};
        connections.writer().transaction(tx -> {
            after[0] = makeAgain(tx.dsl(), edit, edit.reversed(), tally);
            tx.dsl().deleteFrom(BIN).where(BIN.SEQ.eq(edit.seq())).execute();
            new EditLog(tx.dsl()).remove(edit.seq());
            store(tx.dsl(), after[0]);
        });
        committed(before, after[0]);
    }

    /** Counts anew what the rows add up to: after a migration, which may change what an entry says. */
    void settleTally() {
        var counted = count();
        connections.writer().transaction(tx -> store(tx.dsl(), counted));
        tally = counted;
    }

    /** What every row there is adds up to. */
    Tally count() {
        return count(_ -> {});
    }

    /** The same; {@code each} hears of every entry. */
    Tally count(Consumer<Entry> each) {
        return read(entries -> {
            try (var all = entries.stream();
                    var text = new EntryText()) {
                return all.map(Entry.class::cast)
                        .peek(each)
                        .reduce(Tally.EMPTY, (tally, entry) -> tally.plus(entry, text), (one, other) -> one);
            }
        });
    }

    @Override
    public void close() throws SQLException {
        connections.close();
    }

    private static Tally makeAgain(DSLContext db, Edit edit, List<Change> changes, Tally before) {
        var draft = new Draft(db, edit.seq(), edit.at(), (change, same) -> {});
        draft.replay(changes);
        var after = before;
        try (var text = new EntryText()) {
            for (var change : changes) {
                after = after.after(change, text);
            }
        }
        draft.write();
        return after;
    }

    private static void store(DSLContext db, Tally tally) {
        STORED.make(db, List.<@Nullable Object[]>of(new Object[] {tally.entries(), tally.high(), tally.low()}));
    }
}
