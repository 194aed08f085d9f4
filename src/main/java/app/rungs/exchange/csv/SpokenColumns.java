package app.rungs.exchange.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
