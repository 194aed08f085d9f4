package app.rungs.ui.exchange;

import app.rungs.exchange.Incoming;
import app.rungs.exchange.csv.CsvTable;
import app.rungs.exchange.csv.SpokenColumns;
import app.rungs.exchange.csv.SpokenTable;
import app.rungs.exchange.transcript.Fingerprint;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chosen file, looked through but not yet imported.
 *
 * @param path where it lies
 * @param file what it holds; null where it cannot be read
 * @param kind what it is read as; null where it was recognised as nothing
 * @param isGood whether it can be imported as that
 * @param transcript the conversation in it; null for a table of readings and where it cannot be imported
 * @param fingerprint what the conversation's words are known by; null without, or where they are too few
 * @param table the table it is read from; null where it is none
 * @param columns where a table's conversation stands; null for all else
 * @param words what is in it; or why it cannot be imported, and what to do
 */
record Arrival(
        Path path,
        @Nullable Incoming file,
        @Nullable Kind kind,
        boolean isGood,
        @Nullable Transcript transcript,
        @Nullable String fingerprint,
        @Nullable CsvTable table,
        @Nullable SpokenColumns columns,
        String words) {

    /** How many lines are shown. */
    private static final int TOP = 20;

    /** Looks through a file. */
    static Arrival read(Path path) {
        Incoming file = null;
        try {
            file = Incoming.read(path);
            return read(file, Kind.of(file));
        } catch (Refusal e) {
            return new Arrival(
                    path, file, null, false, null, null, null, null, e.problem().inWords());
        }
    }

    /** The same file read as something else. */
    Arrival as(Kind other) {
        return read(incoming(), other);
    }

    /** The same conversation with its words, speakers and times from other columns. */
    Arrival with(SpokenColumns other) {
        return spoken(incoming(), grid(), other);
    }

    private static Arrival read(Incoming file, Kind kind) {
        try {
            if (kind == Kind.CONVERSATION) {
                var table = CsvTable.read(file.text());
                return spoken(file, table, SpokenColumns.of(table));
            }
            if (kind == Kind.READINGS) {
                var table = CsvTable.read(file.text());
                String words = Messages.of(
                        "import.words.table", table.rowCount(), table.columns().size());
                return new Arrival(file.path(), file, kind, true, null, null, table, null, words);
            }
            return conversation(file, kind, kind.format().read(file.text()), null, null);
        } catch (Refusal e) {
            return refused(file, kind, null, null, e);
        }
    }

    /** Where the columns make no conversation they stay to be chosen again. */
    private static Arrival spoken(Incoming file, CsvTable table, SpokenColumns columns) {
        try {
            return conversation(file, Kind.CONVERSATION, SpokenTable.read(file.text(), columns), table, columns);
        } catch (Refusal e) {
            return refused(file, Kind.CONVERSATION, table, columns, e);
        }
    }

    private static Arrival conversation(
            Incoming file,
            Kind kind,
            Transcript transcript,
            @Nullable CsvTable table,
            @Nullable SpokenColumns columns) {
        String words = Messages.of(
                "import.words.transcript",
                transcript.turns().size(),
                transcript.speakers().size());
        var fingerprint = Fingerprint.of(transcript);
        return new Arrival(file.path(), file, kind, true, transcript, fingerprint, table, columns, words);
    }

    private static Arrival refused(
            Incoming file, Kind kind, @Nullable CsvTable table, @Nullable SpokenColumns columns, Refusal refusal) {
        String words = refusal.problem().inWords();
        return new Arrival(file.path(), file, kind, false, null, null, table, columns, words);
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Whether it is a table of readings. */
    boolean isTable() {
        return isGood && kind == Kind.READINGS;
    }

    /** Whether it is a conversation. */
    boolean isConversation() {
        return transcript != null;
    }

    /** What it holds, once it is known that it can be read. */
    Incoming incoming() {
        return Objects.requireNonNull(file);
    }

    /** The conversation in it, once it is known that it is one. */
    Transcript conversation() {
        return Objects.requireNonNull(transcript);
    }

    /** The table in it, once it is known that it is one. */
    CsvTable grid() {
        return Objects.requireNonNull(table);
    }

    /** Its first lines; empty where it cannot be read. */
    List<String> top() {
        return file == null ? List.of() : file.text().text().lines().limit(TOP).toList();
    }

    /** Whether it holds the same as another: the same bytes, or the same words. */
    boolean isTwinOf(Arrival other) {
        return file != null
                && other.file != null
                && (file.hash().equals(other.file.hash())
                        || (fingerprint != null && fingerprint.equals(other.fingerprint)));
    }

    /** The kind's name; that of none where it was recognised as nothing. */
    String kindInWords() {
        return kind == null ? Messages.of("import.format.none") : kind.inWords();
    }
}
