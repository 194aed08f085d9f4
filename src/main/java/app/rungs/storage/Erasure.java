package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;
import static app.rungs.storage.db.Tables.EDIT_LOG;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Mask;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.model.Turn;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.jooq.DSLContext;

/** Takes a name out of a database: out of its rows, its bin and its log, whose chain of hashes is made anew. */
final class Erasure {

    /** How many entries are written in one transaction, and edits read at a time. */
    private static final int BATCH = 200;

    private final Rows rows;
    private final Mask mask;

    Erasure(Rows rows, Mask mask) {
        this.rows = rows;
        this.mask = mask;
    }

    /**
     * What stands for the name behind {@code redaction}, and for every longer name that has it in it.
     *
     * @param again the name as it was typed once more
     * @throws Refusal if that is not the name, or the redaction does not say enough
     */
    static Mask mask(Folder folder, Rows rows, Id<Redaction> redaction, String again) throws IOException {
        var mask = mask(rows, redaction);
        var wanted = rows.read(entries -> entries.get(redaction));
        if (!again.strip().equals(wanted.term().strip())) {
            throw new Refusal(Messages.of("erase.refuse.again"));
        }
        if (new CaptureFile(folder).holds(mask)) {
            throw new Refusal(Messages.of("erase.refuse.capture"));
        }
        return mask;
    }

    /** What erasing would do. */
    static ErasurePlan plan(Folder folder, Rows rows, Id<Redaction> redaction) throws IOException {
        var mask = mask(rows, redaction);
        var erasure = new Erasure(rows, mask);
        var named = erasure.entries();
        var counts = new EnumMap<EntryType, Integer>(EntryType.class);
        named.forEach(change -> counts.merge(change.id().type(), 1, Integer::sum));
        return new ErasurePlan(
                counts,
                erasure.edits(),
                List.copyOf(Originals.naming(folder, rows, mask, named)),
                Originals.copies(folder).size());
    }

    private static Mask mask(Rows rows, Id<Redaction> redaction) {
        var wanted = rows.read(entries -> entries.get(redaction));
        if (wanted.interview() != null) {
            throw new Refusal(Messages.of("erase.refuse.interview"));
        }
        var mask = ErasedImages.mask(rows.read(entries -> entries.all(Redaction.class)), wanted);
        // Some texts are JSON inside, and what is replaced must not come back.
        if (!mask.hits(wanted.replacement()).isEmpty()
                || wanted.replacement().chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            throw new Refusal(Messages.of("erase.refuse.replacement"));
        }
        return mask;
    }

    /** The entries that read otherwise without the name. */
    List<Change.Updated> entries() {
        var images = new ErasedImages(mask);
        var named = new HashMap<Id<Turn>, String>();
        var found = new ArrayList<Change.Updated>();
        rows.read(entries -> {
            try (var all = entries.stream()) {
                all.filter(Turn.class::isInstance)
                        .map(Turn.class::cast)
                        .filter(turn -> !mask.hits(turn.text()).isEmpty())
                        .forEach(turn -> named.put(turn.id(), turn.text()));
            }
            try (var all = entries.stream()) {
                all.forEach((Entry entry) -> {
                    var after = images.entry(entry, turn -> Optional.ofNullable(named.get(turn)));
                    if (!after.equals(entry)) {
                        found.add(new Change.Updated(entry, after));
                    }
                });
            }
            return named;
        });
        return found;
    }

    /** How many edits of the history name it, in their names or in what they changed. */
    int edits() {
        var images = new ErasedImages(mask);
        int named = 0;
        long seq = 0;
        for (var some = after(seq); !some.isEmpty(); some = after(seq)) {
            for (var logged : some) {
                named += erased(images, logged).equals(logged.json()) ? 0 : 1;
                seq = logged.mark().seq();
            }
        }
        return named;
    }

    /**
     * Takes the name out of everything.
     *
     * @param changes what {@link #entries} found
     * @param told hears how much of the history is done, from 0 to 1
     */
    void erase(List<Change.Updated> changes, DoubleConsumer told) {
        for (int from = 0; from < changes.size(); from += BATCH) {
            List<Change> some = List.copyOf(changes.subList(from, Math.min(changes.size(), from + BATCH)));
            rows.writer().transaction(tx -> {
                var draft = new Draft(tx.dsl(), rows.last().seq(), Instant.EPOCH, (_, _) -> {});
                draft.replay(some);
                draft.write();
            });
        }
        bin();
        log(told);
        rows.settleTally();
    }

    private void bin() {
        rows.writer()
                .select(BIN.ID, BIN.TITLE)
                .from(BIN)
                .fetch()
                .forEach(row -> rows.writer()
                        .update(BIN)
                        .set(BIN.TITLE, mask.words(row.value2()))
                        .where(BIN.ID.eq(row.value1()))
                        .execute());
    }

    private void log(DoubleConsumer told) {
        double all = Math.max(1, rows.last().seq());
        var images = new ErasedImages(mask);
        var mark = Mark.BEGINNING;
        for (var some = after(mark.seq()); !some.isEmpty(); some = after(mark.seq())) {
            var last = new Mark[] {mark};
            var batch = some;
            rows.writer().transaction(tx -> {
                for (var logged : batch) {
                    var json = erased(images, logged);
                    last[0] = last[0].next(json.getBytes(StandardCharsets.UTF_8));
                    rewrite(tx.dsl(), logged, json, last[0]);
                }
            });
            mark = last[0];
            told.accept(mark.seq() / all);
        }
        rows.committed(mark, rows.tally());
    }

    private void rewrite(DSLContext db, EditLog.Logged logged, String json, Mark mark) {
        if (logged.mark().sameAs(mark)) {
            return;
        }
        var row = db.update(EDIT_LOG).set(EDIT_LOG.HASH, mark.inHex());
        if (!json.equals(logged.json())) {
            row = row.set(EDIT_LOG.JSON, json).set(EDIT_LOG.NAME, EditJson.name(json));
        }
        row.where(EDIT_LOG.SEQ.eq(mark.seq())).execute();
    }

    /** An edit without the name; one that does not have it stays as it is to the letter. */
    private String erased(ErasedImages images, EditLog.Logged logged) {
        byte[] payload = logged.json().getBytes(StandardCharsets.UTF_8);
        try {
            var edit = EditJson.read(payload);
            var erased = images.edit(edit);
            return erased.equals(edit) ? logged.json() : new String(EditJson.write(erased), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Of an older format whose fields this program no longer has.
            return EditJson.masked(payload, mask);
        }
    }

    private List<EditLog.Logged> after(long seq) {
        return rows.readLog(log -> log.after(seq, BATCH));
    }
}
