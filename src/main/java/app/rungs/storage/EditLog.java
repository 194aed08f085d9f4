package app.rungs.storage;

import static app.rungs.storage.db.Tables.EDIT_LOG;

import app.rungs.model.Edit;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The log of edits as the database keeps it: the second copy, beside the journal's. */
public final class EditLog {

    private static final List<Field<?>> COLUMNS = List.of(
            EDIT_LOG.SEQ,
            EDIT_LOG.ID,
            EDIT_LOG.AT,
            EDIT_LOG.NAME,
            EDIT_LOG.ORIGIN,
            EDIT_LOG.STEP,
            EDIT_LOG.SCHEMA_VERSION,
            EDIT_LOG.JSON,
            EDIT_LOG.HASH);

    private static final ManyRows APPENDED =
            new ManyRows(db -> db.insertInto(EDIT_LOG, COLUMNS).values(new @Nullable Object[COLUMNS.size()]));

    private final DSLContext db;
    private final Redactions redactions;

    /** The log as it is. */
    EditLog(DSLContext db) {
        this(db, Redactions.NONE);
    }

    /** The log with the names of edits as {@code redactions} leave them. */
    EditLog(DSLContext db, Redactions redactions) {
        this.db = db;
        this.redactions = redactions;
    }

    /** An edit as a line of the history. */
    public record Line(long seq, String name, Instant at, Edit.Origin origin, long step) {}

    /** An edit as it is kept. */
    record Logged(String json, Mark mark) {}

    void append(Edit edit, String json, Mark mark) {
        APPENDED.make(db, List.<@Nullable Object[]>of(new Object[] {
            edit.seq(),
            edit.id(),
            edit.at().atOffset(ZoneOffset.UTC),
            edit.name(),
            edit.origin().name(),
            edit.step(),
            edit.schema(),
            json,
            mark.inHex()
        }));
    }

    Mark last() {
        return db.select(EDIT_LOG.SEQ, EDIT_LOG.HASH)
                .from(EDIT_LOG)
                .orderBy(EDIT_LOG.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> mark(row.value1(), row.value2()))
                .orElse(Mark.BEGINNING);
    }

    /** The mark of one edit; empty where the log has none of that number. */
    Optional<Mark> mark(long seq) {
        if (seq == 0) {
            return Optional.of(Mark.BEGINNING);
        }
        return db.select(EDIT_LOG.HASH)
                .from(EDIT_LOG)
                .where(EDIT_LOG.SEQ.eq(seq))
                .fetchOptional(row -> mark(seq, row.value1()));
    }

    /** At most {@code limit} edits after number {@code seq}, in order. */
    List<Logged> after(long seq, int limit) {
        return db.select(EDIT_LOG.SEQ, EDIT_LOG.JSON, EDIT_LOG.HASH)
                .from(EDIT_LOG)
                .where(EDIT_LOG.SEQ.gt(seq))
                .orderBy(EDIT_LOG.SEQ)
                .limit(limit)
                .fetch(row -> new Logged(row.value2(), mark(row.value1(), row.value3())));
    }

    /** Whether each of some edits is found by its number too, and not only in its turn. */
    boolean findsEach(Collection<Logged> edits) {
        var numbers = edits.stream().map(it -> DSL.inline(it.mark().seq())).toList();
        return db.fetchCount(EDIT_LOG, EDIT_LOG.SEQ.in(numbers)) == edits.size();
    }

    /** @throws WorkspaceException if the hash is none: a damaged file may say anything */
    private static Mark mark(long seq, String hash) {
        try {
            return new Mark(seq, HexFormat.of().parseHex(hash));
        } catch (IllegalArgumentException e) {
            throw damaged(seq);
        }
    }

    void remove(long seq) {
        db.deleteFrom(EDIT_LOG).where(EDIT_LOG.SEQ.eq(seq)).execute();
    }

    /**
     * One edit, whole. Edits of an older schema can be read as long as their fields still mean something.
     *
     * @throws Refusal if this version cannot make sense of it
     * @throws WorkspaceException if it is not what its hash says
     */
    public Optional<Edit> find(long seq) {
        return after(seq - 1, 1).stream()
                .filter(logged -> logged.mark().seq() == seq)
                .findFirst()
                .map(this::read);
    }

    private Edit read(Logged logged) {
        byte[] payload = logged.json().getBytes(StandardCharsets.UTF_8);
        long seq = logged.mark().seq();
        boolean sound = mark(seq - 1)
                .filter(before -> before.next(payload).sameAs(logged.mark()))
                .isPresent();
        if (!sound) {
            throw damaged(seq);
        }
        try {
            return EditJson.read(payload);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Messages.of("storage.log.unreadable", seq));
        }
    }

    static WorkspaceException damaged(long seq) {
        return new WorkspaceException(
                Messages.of("storage.log.damaged", seq),
                new IllegalStateException("The log does not match its hashes"));
    }

    /** The oldest version of the schema an edit was written under; today's where there is none. */
    int oldestSchema() {
        return Objects.requireNonNullElse(
                db.select(DSL.min(EDIT_LOG.SCHEMA_VERSION)).from(EDIT_LOG).fetchOneInto(Integer.class), Schema.VERSION);
    }

    /** The latest edits, the newest first. */
    public List<Line> latest(int limit) {
        return lines(limit, true);
    }

    /** Every edit in order, without its changes. */
    public List<Line> lines() {
        return lines(Integer.MAX_VALUE, false);
    }

    private List<Line> lines(int limit, boolean newestFirst) {
        return db.select(EDIT_LOG.SEQ, EDIT_LOG.NAME, EDIT_LOG.AT, EDIT_LOG.ORIGIN, EDIT_LOG.STEP)
                .from(EDIT_LOG)
                .orderBy(newestFirst ? EDIT_LOG.SEQ.desc() : EDIT_LOG.SEQ.asc())
                .limit(limit)
                .fetch(row -> new Line(
                        row.value1(),
                        redactions.wordsOfGone(row.value2()),
                        row.value3().toInstant(),
                        Edit.Origin.valueOf(row.value4()),
                        row.value5()));
    }
}
