package app.rungs.ui.exchange;

import app.rungs.exchange.Formats;
import app.rungs.exchange.Incoming;
import app.rungs.exchange.csv.CsvTable;
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
 * @param file what it holds; null where it cannot be imported
 * @param format what it was recognised as; null where it cannot be imported
 * @param words what is in it; or why it cannot be imported, and what to do
 * @param top its first lines
 */
record Arrival(Path path, @Nullable Incoming file, @Nullable Formats format, String words, List<String> top) {

    /** How many lines are shown. */
    private static final int TOP = 20;

    Arrival {
        top = List.copyOf(top);
    }

    /** Looks through a file. */
    static Arrival read(Path path) {
        List<String> top = List.of();
        try {
            var file = Incoming.read(path);
            top = file.text().text().lines().limit(TOP).toList();
            var format = Formats.of(file.text());
            return new Arrival(path, file, format, words(file, format), top);
        } catch (Refusal e) {
            return new Arrival(path, null, null, e.problem().inWords(), top);
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Whether it can be imported. */
    boolean isGood() {
        return file != null;
    }

    boolean isTable() {
        return format == Formats.TABLE;
    }

    /** What it holds, once it is known that it can be imported. */
    Incoming incoming() {
        return Objects.requireNonNull(file);
    }

    /** The format's name; that of none where it cannot be imported. */
    String formatWords() {
        return switch (format) {
            case null -> Messages.of("import.format.none");
            case WEBVTT -> Messages.of("import.format.webvtt");
            case SUBRIP -> Messages.of("import.format.subrip");
            case MARKDOWN -> Messages.of("import.format.markdown");
            case TABLE -> Messages.of("import.format.table");
            case PLAIN -> Messages.of("import.format.plain");
        };
    }

    private static String words(Incoming file, Formats format) {
        if (format == Formats.TABLE) {
            var table = CsvTable.read(file.text());
            return Messages.of(
                    "import.words.table", table.rows().size(), table.columns().size());
        }
        var transcript = Formats.readTranscript(file.text());
        return Messages.of(
                "import.words.transcript",
                transcript.turns().size(),
                transcript.speakers().size());
    }
}
