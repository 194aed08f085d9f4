package app.rungs.exchange.csv;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.HeldOn;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Reads a conversation that lies in a table, such as the CSV exports of recorders: a row is a turn. */
public final class SpokenTable {

    private SpokenTable() {}

    /**
     * Reads a table whose columns say by their headings what they hold.
     *
     * @throws Refusal if they do not, or no row has words
     */
    public static Transcript read(TextFile file) {
        var table = CsvTable.read(file);
        return read(
                file,
                SpokenColumns.guess(table)
                        .orElseThrow(() -> new Refusal(Messages.of("exchange.tableNoTranscript", file.name()))));
    }

    /**
     * Reads a table that is known to hold a conversation, its columns being told by their cells where they are not by
     * their headings.
     *
     * @throws Refusal if no row has words
     */
    public static Transcript readLikely(TextFile file) {
        return read(file, SpokenColumns.of(CsvTable.read(file)));
    }

    /**
     * Reads a table.
     *
     * @throws Refusal if a column is not there, or no row has words
     */
    public static Transcript read(TextFile file, SpokenColumns columns) {
        var table = CsvTable.read(file, null, columns.headerRows());
        int words = table.column(columns.words());
        int speaker = columns.speaker() == null ? -1 : table.column(columns.speaker());
        int time = columns.time() == null ? -1 : table.column(columns.time());
        var turns = new ArrayList<Spoken>();
        int untimed = 0;
        for (var row : table.rows()) {
            if (!row.cell(words).isEmpty()) {
                Long millis = SpokenColumns.millis(row.cell(time));
                untimed += time >= 0 && millis == null && !row.cell(time).isEmpty() ? 1 : 0;
                String who = row.cell(speaker).isEmpty() ? null : row.cell(speaker);
                turns.add(new Spoken(Spoken.Kind.SPOKEN, who, millis, row.cell(words)));
            }
        }
        if (turns.isEmpty()) {
            throw new Refusal(Messages.of("exchange.csv.noWords", file.name(), columns.words()));
        }
        return new Transcript(file.title(), HeldOn.of(file.name(), ""), turns, problems(file, untimed));
    }

    private static List<Problem> problems(TextFile file, int untimed) {
        var problems = new ArrayList<Problem>(file.problems());
        if (untimed > 0) {
            problems.add(new Problem(file.name(), Messages.of("exchange.csv.untimed", untimed)));
        }
        return problems;
    }
}
