package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;
import static app.rungs.storage.db.Tables.ENTRY;

import app.rungs.model.Entry;
import app.rungs.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The rows an edit adds, kept back so that many of one kind go into the database as one statement: before anything else is
 * asked of the database on the edit's way, and when the edit ends. An import spends most of its time there.
 */
final class NewRows {

    /** How many rows are kept back at most. */
    private static final int MOST = 1_000;

    private final DSLContext db;
    private final List<Added> kept = new ArrayList<>();
    /** What is known to be there: added by this edit, or asked for before. */
    private final Set<Id<?>> standing = new HashSet<>();

    private static final ManyRows LISTED = new ManyRows(db ->
            db.insertInto(ENTRY, ENTRY.ID, ENTRY.TYPE, ENTRY.TITLE).values((UUID) null, (String) null, (String) null));

    private record Added(Entry entry, String title) {

        @Nullable
        Object[] listed() {
            return new Object[] {entry.id().value(), entry.id().type().name(), title};
        }
    }

    /** @param db the edit's own transaction */
    NewRows(DSLContext db) {
        this.db = db;
    }

    /** The same transaction for everybody else: what is asked there finds the new rows. */
    DSLContext seen() {
        return DSL.using(db.configuration().deriveAppending(new First()));
    }

    /** Whether an entry is there for all that is known here: what this edit added itself is not asked for. */
    boolean has(Id<?> id) {
        return standing.contains(id);
    }

    /** Takes note of an entry that is there. */
    void found(Id<?> id) {
        standing.add(id);
    }

    /** Takes note that an entry is there no longer. */
    void gone(Id<?> id) {
        standing.remove(id);
    }

    void add(Entry entry, String title) {
        kept.add(new Added(entry, title));
        standing.add(entry.id());
        if (kept.size() == MOST) {
            write();
        }
    }

    /** Puts them into the database, in their order as far as one may name another. */
    void write() {
        if (kept.isEmpty()) {
            return;
        }
        var rows = List.copyOf(kept);
        kept.clear();
        LISTED.make(db, rows.stream().map(Added::listed).toList());
        for (int from = 0, to; from < rows.size(); from = to) {
            var type = rows.get(from).entry().id().type();
            for (to = from; to < rows.size() && rows.get(to).entry().id().type() == type; to++) {}
            Tables.of(type)
                    .insert(
                            db,
                            rows.subList(from, to).stream().map(Added::entry).toList());
        }
        if (db.fetchExists(BIN)) {
            db.deleteFrom(BIN)
                    .where(BIN.ID.in(
                            rows.stream().map(row -> row.entry().id().value()).toList()))
                    .execute();
        }
    }

    /** Writes what is kept back before any other statement of the edit. */
    private final class First implements ExecuteListener {

        @Override
        public void start(ExecuteContext context) {
            write();
        }
    }
}
