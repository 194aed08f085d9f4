package app.rungs.ui.exchange;

import app.rungs.exchange.Formats;
import app.rungs.exchange.Incoming;
import app.rungs.exchange.csv.CsvTable;
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
 * @param file what it holds; null where it cannot be imported
 * @param format what it was recognised as; null where it cannot be imported
 * @param transcript the conversation in it; null for a table of readings and where it cannot be imported
 * @param words what is in it; or why it cannot be imported, and what to do
 * @param top its first lines
 */
record Arrival(
        Path path,
        @Nullable Incoming file,
        @Nullable Formats format,
        @Nullable Transcript transcript,
        String words,
        List<String> top) {

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
            if (format == Formats.TABLE && !Formats.isConversation(file.text())) {
                return new Arrival(path, file, format, null, tableWords(file), top);
            }
            var transcript = Formats.readTranscript(file.text());
            return new Arrival(path, file, format, transcript, words(transcript), top);
        } catch (Refusal e) {
            return new Arrival(path, null, null, null, e.problem().inWords(), top);
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
        return isGood() && transcript == null;
    }

    /** What it holds, once it is known that it can be imported. */
    Incoming incoming() {
        return Objects.requireNonNull(file);
    }

    /** The conversation it holds, once it is known that it is one. */
    Transcript conversation() {
        return Objects.requireNonNull(transcript);
    }

    /** The format's name; that of none where it cannot be imported. */
    String formatWords() {
        return switch (format) {
            case null -> Messages.of("import.format.none");
            case WEBVTT -> Messages.of("import.format.webvtt");
            case SUBRIP -> Messages.of("import.format.subrip");
            case MARKDOWN -> Messages.of("import.format.markdown");
            case TABLE -> Messages.of("import.format.table");
            case DOCUMENT -> Messages.of("import.format.document");
            case PLAIN -> Messages.of("import.format.plain");
        };
    }

    private static String tableWords(Incoming file) {
        var table = CsvTable.read(file.text());
        return Messages.of(
                "import.words.table", table.rows().size(), table.columns().size());
    }

    private static String words(Transcript transcript) {
        return Messages.of(
                "import.words.transcript",
                transcript.turns().size(),
                transcript.speakers().size());
    }
}
