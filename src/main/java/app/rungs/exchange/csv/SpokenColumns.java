package app.rungs.exchange.csv;

import app.rungs.exchange.transcript.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table make the turns of a conversation, a row each.
 *
 * @param words what was said
 * @param speaker who said it; null without
 * @param time when it was said, since the start; null without
 * @param headerRows how many rows the header has; null to find out
 */
public record SpokenColumns(
        String words,
        @Nullable String speaker,
        @Nullable String time,
        @Nullable Integer headerRows) {

    private static final List<String> WORDS =
            List.of("text", "transcript", "utterance", "words", "sentence", "content", "speech", "message");
    private static final List<String> SPEAKERS =
            List.of("speaker", "speaker name", "who", "participant", "name", "user", "from");
    private static final List<String> TIMES =
            List.of("start time", "start", "begin", "timestamp", "time", "offset", "start (time)", "start timestamp");

    /** The columns of a table whose headings say that it holds a conversation; empty where they do not. */
    public static Optional<SpokenColumns> guess(CsvTable table) {
        var words = named(table, WORDS).findFirst();
        var speaker = named(table, SPEAKERS).findFirst().orElse(null);
        var time = named(table, TIMES).findFirst().orElse(null);
        return words.filter(_ -> speaker != null || time != null)
                .map(column -> new SpokenColumns(column, speaker, time, table.headerRows()));
    }

    /** The columns of a table that is known to hold a conversation: told by their headings or, without, by their cells. */
    public static SpokenColumns of(CsvTable table) {
        return guess(table).orElseGet(() -> likely(table));
    }

    public SpokenColumns withWords(String next) {
        return new SpokenColumns(next, speaker, time, headerRows);
    }

    public SpokenColumns withSpeaker(@Nullable String next) {
        return new SpokenColumns(words, next, time, headerRows);
    }

    public SpokenColumns withTime(@Nullable String next) {
        return new SpokenColumns(words, speaker, next, headerRows);
    }

    /**
     * The likeliest columns of a table that is known to hold a conversation: the longest cells are the words, cells that
     * are times the time, short words that return the speaker.
     */
    private static SpokenColumns likely(CsvTable table) {
        var all = IntStream.range(0, table.columns().size()).boxed().toList();
        int words = all.stream()
                .max(Comparator.comparingLong(column -> length(table, column)))
                .orElseThrow();
        var time = all.stream()
                .filter(column -> column != words)
                .filter(column -> cells(table, column).allMatch(cell -> millis(cell) != null))
                .findFirst();
        var speaker = all.stream()
                .filter(column -> column != words && !Optional.of(column).equals(time))
                .filter(column -> cells(table, column).anyMatch(cell -> Character.isLetter(cell.charAt(0)))
                        && cells(table, column).distinct().count() * 2
                                <= cells(table, column).count())
                .findFirst();
        return new SpokenColumns(
                table.columns().get(words),
                speaker.map(table.columns()::get).orElse(null),
                time.map(table.columns()::get).orElse(null),
                table.headerRows());
    }

    /** The time at the start of a cell, which may be a span: {@code 0:11 - 0:15}; null where there is none. */
    static @Nullable Long millis(String cell) {
        return Stamp.millis(cell.replaceFirst("\\s*(?:-->|[-–—]).*$", ""));
    }

    private static long length(CsvTable table, int column) {
        return cells(table, column).mapToLong(String::length).sum();
    }

    private static Stream<String> cells(CsvTable table, int column) {
        return table.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    /** The columns of the given headings, in the order of the headings. */
    private static Stream<String> named(CsvTable table, List<String> headings) {
        return headings.stream()
                .flatMap(heading -> table.columns().stream()
                        .filter(column -> column.replace('_', ' ')
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(heading)));
    }
}
