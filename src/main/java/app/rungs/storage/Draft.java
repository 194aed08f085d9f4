package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;
import static app.rungs.storage.db.Tables.ENTRY;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** An edit in the making. It sees its own changes; nobody else does until it is committed. */
public final class Draft {

    private final DSLContext db;
    private final long seq;
    private final Instant now;
    private final BiConsumer<Change, Draft> first;
    private final Entries entries;
    private final ValueTitle titles;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Id<?>> going = new HashSet<>();
    private final NewRows rows;
    private @Nullable Redactions redactions;

    /** @param first hears of each change before it is made, and may make others ahead of it */
    Draft(DSLContext db, long seq, Instant now, BiConsumer<Change, Draft> first) {
        this.rows = new NewRows(db);
        this.db = rows.seen();
        this.seq = seq;
        this.now = now;
        this.first = first;
        this.entries = new Entries(this.db);
        this.titles = new ValueTitle(this.db);
    }

    /** The entries as this draft leaves them so far. */
    public Entries entries() {
        return entries;
    }

    /** The day the edit is made, in the computer's time zone. */
    public LocalDate today() {
        return now.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    public <E extends Entry> E get(Id<E> id) {
        return entries.get(id);
    }

    /** The entries that name {@code named}, with the field they do so in. */
    public List<Entries.Naming> namings(Id<?> named) {
        return entries.namings(named);
    }

    public void add(Entry entry) {
        make(new Change.Added(sound(entry)));
    }

    /** Replaces an entry by its revision. A revision equal to the entry changes nothing. */
    public <E extends Entry> void update(Id<E> id, UnaryOperator<E> revise) {
        E before = get(id);
        // Who wrote it may have seen replacements in the place of names.
        var after = sound(redactions().restored(before, revise.apply(before)));
        if (!after.id().equals(id)) {
            throw new IllegalArgumentException("A revision keeps its entry's id: " + id);
        }
        if (!after.equals(before)) {
            make(new Change.Updated(before, after));
        }
    }

    /** Takes an entry out, and with it what cannot be without it. One that is gone already stays gone. */
    public void remove(Id<?> id) {
        if (!going.add(id)) {
            return;
        }
        entries.any(id).ifPresent(entry -> first.accept(new Change.Removed(entry), this));
        // What goes ahead of it may have been named in it: it goes as it is by now.
        entries.any(id).ifPresent(entry -> apply(new Change.Removed(entry)));
        going.remove(id);
    }

    /**
     * Makes a change as it is: when an edit is taken back or replayed.
     *
     * @throws Refusal if the entry is not what the change says it was before
     */
    public void makeAgain(Change change) {
        var standing = entries.any(change.id()).orElse(null);
        var expected = switch (change) {
            case Change.Added _ -> null;
            case Change.Updated(var before, var after) -> before;
            case Change.Removed(var before) -> before;
        };
        if (!Objects.equals(standing, expected)) {
            throw new Refusal(Messages.of("storage.draft.changedMeanwhile"));
        }
        first.accept(change, this);
        apply(change);
    }

    /**
     * Adds an entry again that the journal says was added: into rows in which it cannot be, or the database refuses it.
     */
    void addAgain(Entry entry) {
        first.accept(new Change.Added(entry), this);
        apply(new Change.Added(entry));
    }

    /** Puts what was kept back into the database. */
    void write() {
        rows.write();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    private Redactions redactions() {
        if (redactions == null) {
            redactions = Redactions.of(db);
        }
        return redactions;
    }

    private Entry sound(Entry entry) {
        var settled = Soundness.settled(entry);
        Soundness.check(settled);
        for (var field : Shapes.of(settled).fields()) {
            // Where any type may be named the tables hold the id only; that it is of the type it says is up to us.
            if (field.target() == null
                    && Shapes.of(settled).get(settled, field) instanceof Id<?> named
                    && !rows.has(named)) {
                if (!entries.has(named)) {
                    throw new Refusal(Messages.of("storage.edit.contradicts"));
                }
                rows.found(named);
            }
        }
        return settled;
    }

    private void make(Change change) {
        first.accept(change, this);
        apply(change);
    }

    private void apply(Change change) {
        if (change.id().type() == EntryType.REDACTION) {
            redactions = null;
        }
        switch (change) {
            case Change.Added(var after) -> rows.add(after, titles.of(after));
            case Change.Updated(var before, var after) -> {
                Tables.of(after.id().type()).update(db, after);
                if (!titles.of(before).equals(titles.of(after))) {
                    list(after);
                    titles.following(after.id()).forEach(this::list);
                }
            }
            case Change.Removed(var before) -> {
                rows.gone(before.id());
                Tables.of(before.id().type()).delete(db, before.id());
                db.deleteFrom(ENTRY).where(ENTRY.ID.eq(before.id().value())).execute();
                db.insertInto(BIN)
                        .set(BIN.ID, before.id().value())
                        .set(BIN.TYPE, before.id().type().name())
                        .set(BIN.TITLE, titles.of(before))
                        .set(BIN.SEQ, seq)
                        .set(BIN.REMOVED_AT, now.atOffset(ZoneOffset.UTC))
                        .execute();
            }
        }
        changes.add(change);
    }

    private void list(Entry entry) {
        db.update(ENTRY)
                .set(ENTRY.TITLE, titles.of(entry))
                .where(ENTRY.ID.eq(entry.id().value()))
                .execute();
    }
}
