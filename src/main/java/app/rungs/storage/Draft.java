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
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** An edit in the making. It sees its own changes; nobody else does until it is committed. */
public final class Draft {

    private static final ManyRows UNLISTED =
            new ManyRows(db -> db.deleteFrom(ENTRY).where(ENTRY.ID.eq((UUID) null)));

    private static final ManyRows BINNED =
            new ManyRows(db -> db.insertInto(BIN, BIN.ID, BIN.TYPE, BIN.TITLE, BIN.SEQ, BIN.REMOVED_AT)
                    .values((UUID) null, (String) null, (String) null, (Long) null, (OffsetDateTime) null));

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
     * Makes changes as they are and in their order, many of a kind at once: when an edit is taken back or replayed. No rule
     * speaks; what depends on a change is among them.
     *
     * @throws Refusal if an entry is not what its change says it was before
     */
    public void makeAgain(List<Change> again) {
        for (var alike : AlikeChanges.in(again)) {
            if (alike.getFirst() instanceof Change.Updated single) {
                makeAgain(single);
            } else {
                refuseIfChanged(alike);
                applyTogether(alike);
            }
        }
    }

    /** The same into rows of which the journal knows more: what it says was added the database takes, or refuses. */
    void replay(List<Change> again) {
        for (var alike : AlikeChanges.in(again)) {
            if (alike.getFirst() instanceof Change.Added) {
                applyTogether(alike);
            } else {
                makeAgain(alike);
            }
        }
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
            case Change.Removed(var before) -> takeOut(List.of(before));
        }
        changes.add(change);
    }

    private void refuseIfChanged(List<Change> alike) {
        var standing = entries.any(alike.stream().map(Change::id).toList());
        for (var change : alike) {
            var expected = change instanceof Change.Removed(var before) ? before : null;
            if (!Objects.equals(standing.get(change.id()), expected)) {
                throw new Refusal(Messages.of("storage.draft.changedMeanwhile"));
            }
        }
    }

    /** Only additions, or only removals. */
    private void applyTogether(List<Change> alike) {
        if (alike.getFirst() instanceof Change.Removed) {
            takeOut(alike.stream()
                    .map(change -> ((Change.Removed) change).before())
                    .toList());
            changes.addAll(alike);
        } else {
            alike.forEach(this::apply);
        }
    }

    /** Takes rows out in their order, and puts what lists call them into the bin. */
    private void takeOut(List<? extends Entry> gone) {
        var named = gone.stream().map(titles::of).toList();
        rows.write();
        for (var sameType : AlikeChanges.sameType(gone)) {
            Tables.of(sameType.getFirst().type()).delete(db, sameType);
        }
        var unlisted = new ArrayList<@Nullable Object[]>();
        var binned = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < gone.size(); i++) {
            var id = gone.get(i).id();
            rows.gone(id);
            unlisted.add(new Object[] {id.value()});
            binned.add(new Object[] {id.value(), id.type().name(), named.get(i), seq, now.atOffset(ZoneOffset.UTC)});
        }
        UNLISTED.make(db, unlisted);
        BINNED.make(db, binned);
    }

    private void list(Entry entry) {
        db.update(ENTRY)
                .set(ENTRY.TITLE, titles.of(entry))
                .where(ENTRY.ID.eq(entry.id().value()))
                .execute();
    }
}
