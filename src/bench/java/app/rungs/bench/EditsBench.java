package app.rungs.bench;

import static app.rungs.storage.db.Tables.EDIT_LOG;
import static app.rungs.storage.db.Tables.ENTRY;
import static app.rungs.storage.db.Tables.TALLY;
import static app.rungs.storage.db.Tables.TURN;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * How many edits a second a workspace takes, one note each, against the same rows put into the same database by jOOQ with
 * no journal and no rules: one transaction each, by turns, in one run.
 */
public final class EditsBench {

    /** How many edits are timed together. */
    private static final int BLOCK = 50;

    private static final Id<Interview> INTERVIEW = new Id<>(EntryType.INTERVIEW, new UUID(1, 1));

    private EditsBench() {}

    /** {@code N}: how many edits each side makes. Prints a line for each side and one for the ratio. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int blocks = Math.max(4, Integer.parseInt(arguments[0]) / BLOCK);
        var folder = Files.createTempDirectory("rungs-bench");
        var rawPath = folder.resolve("raw.rungs");
        Notes.begin(rawPath, INTERVIEW).close();
        try (var workspace = Notes.begin(folder.resolve("edits.rungs"), INTERVIEW);
                var connection = open(rawPath)) {
            var db = DSL.using(connection, SQLDialect.H2);
            double[] edits = new double[blocks];
            double[] raw = new double[blocks];
            for (int block = 0; block < blocks; block++) {
                edits[block] = rate(
                        block,
                        i -> workspace.edit("Note", draft -> draft.add(note(i))).join());
                raw[block] = rate(block, i -> db.transaction(tx -> insert(tx.dsl(), note(i), i)));
            }
            double median = median(edits);
            double rawMedian = median(raw);
            print("edit", blocks, median);
            print("raw", blocks, rawMedian);
            System.out.printf(
                    Locale.ROOT,
                    "{\"part\":\"edits\",\"peer\":\"rungs\",\"step\":\"ratio\",\"edit_to_raw\":%.2f}%n",
                    median / rawMedian);
        }
    }

    private static Connection open(Path workspace) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + workspace.resolve("database")
                        + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;MAX_LENGTH_INPLACE_LOB=8192;IFEXISTS=TRUE",
                "sa",
                "");
    }

    private static double rate(int block, IntConsumer edit) {
        long start = System.nanoTime();
        for (int i = 0; i < BLOCK; i++) {
            edit.accept(block * BLOCK + i);
        }
        return BLOCK / ((System.nanoTime() - start) / 1e9);
    }

    private static Turn note(int number) {
        return Notes.note(INTERVIEW, number);
    }

    private static void insert(DSLContext db, Turn turn, int number) {
        db.insertInto(ENTRY)
                .set(ENTRY.ID, turn.id().value())
                .set(ENTRY.TYPE, "TURN")
                .set(ENTRY.TITLE, turn.text())
                .execute();
        db.insertInto(TURN)
                .set(TURN.ID, turn.id().value())
                .set(TURN.INTERVIEW, INTERVIEW.value())
                .set(TURN.POSITION, turn.position())
                .set(TURN.KIND, TurnKind.NOTE.name())
                .set(TURN.TEXT, turn.text())
                .execute();
        db.insertInto(EDIT_LOG)
                .set(EDIT_LOG.SEQ, number + 1_000_000L)
                .set(EDIT_LOG.ID, turn.id().value())
                .set(EDIT_LOG.AT, OffsetDateTime.now())
                .set(EDIT_LOG.NAME, "Note")
                .set(EDIT_LOG.ORIGIN, "USER")
                .set(EDIT_LOG.STEP, (long) number)
                .set(EDIT_LOG.SCHEMA_VERSION, 1)
                .set(EDIT_LOG.JSON, turn.toString())
                .set(EDIT_LOG.HASH, "0".repeat(64))
                .execute();
        db.update(TALLY).set(TALLY.ENTRIES, (long) number).execute();
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String step, int blocks, double rate) {
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"edits\",\"peer\":\"rungs\",\"step\":\"%s\",\"n\":%d,\"median_per_s\":%.0f}%n",
                step,
                blocks * BLOCK,
                rate);
    }
}
