package app.rungs.storage;

import static app.rungs.storage.db.Tables.EDIT_LOG;

import app.rungs.model.Edit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The log of edits as the database keeps it: the second copy, beside the journal's. */
public final class EditLog {

    private final DSLContext db;

    EditLog(DSLContext db) {
        this.db = db;
    }

    /** An edit as a line of the history. */
    public record Line(long seq, String name, Instant at, Edit.Origin origin, long step) {}

    void append(Edit edit, String json, byte[] hash) {
        db.insertInto(EDIT_LOG)
                .set(EDIT_LOG.SEQ, edit.seq())
                .set(EDIT_LOG.ID, edit.id())
                .set(EDIT_LOG.AT, edit.at().atOffset(ZoneOffset.UTC))
                .set(EDIT_LOG.NAME, edit.name())
                .set(EDIT_LOG.ORIGIN, edit.origin().name())
                .set(EDIT_LOG.STEP, edit.step())
                .set(EDIT_LOG.SCHEMA_VERSION, edit.schema())
                .set(EDIT_LOG.JSON, json)
                .set(EDIT_LOG.HASH, HexFormat.of().formatHex(hash))
                .execute();
    }

    Mark last() {
        return db.select(EDIT_LOG.SEQ, EDIT_LOG.HASH)
                .from(EDIT_LOG)
                .orderBy(EDIT_LOG.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new Mark(row.value1(), HexFormat.of().parseHex(row.value2())))
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
                .fetchOptional(row -> new Mark(seq, HexFormat.of().parseHex(row.value1())));
    }

    /** The JSON of the edits after {@code seq}, in order. */
    List<String> after(long seq) {
        return db.select(EDIT_LOG.JSON)
                .from(EDIT_LOG)
                .where(EDIT_LOG.SEQ.gt(seq))
                .orderBy(EDIT_LOG.SEQ)
                .fetch(EDIT_LOG.JSON);
    }

    /** One edit, whole. Edits of an older schema can be read as long as their fields still mean something. */
    public Optional<Edit> find(long seq) {
        return db.select(EDIT_LOG.JSON)
                .from(EDIT_LOG)
                .where(EDIT_LOG.SEQ.eq(seq))
                .fetchOptional(row -> EditJson.read(row.value1().getBytes(StandardCharsets.UTF_8)));
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
                        row.value2(),
                        row.value3().toInstant(),
                        Edit.Origin.valueOf(row.value4()),
                        row.value5()));
    }
}
