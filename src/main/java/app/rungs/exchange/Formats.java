package app.rungs.exchange;

import app.rungs.exchange.csv.CsvTable;
import app.rungs.exchange.csv.SpokenColumns;
import app.rungs.exchange.csv.SpokenTable;
import app.rungs.exchange.markdown.MarkdownImport;
import app.rungs.exchange.plain.PlainTextImport;
import app.rungs.exchange.subtitles.SrtCues;
import app.rungs.exchange.subtitles.SubRipImport;
import app.rungs.exchange.subtitles.WebVttImport;
import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The one list of the formats that come in, and how a file tells which it is: by what is in it, then by its name. */
public enum Formats {
    WEBVTT(WebVttImport::read, "vtt"),
    SUBRIP(SubRipImport::read, "srt"),
    MARKDOWN(MarkdownImport::read, "md", "markdown"),
    TABLE(SpokenTable::read, "csv", "tsv", "tab", "xlsx"),
    DOCUMENT(Formats::readDocument, "docx", "odt"),
    PLAIN(PlainTextImport::read, "txt", "text");

    private static final Pattern BOLD_SPEAKER = Pattern.compile("(?m)^\\*\\*[^*\\n]{1,80}(?::\\*\\*|\\*\\*\\s?:)");
    /** Subtitles show by their first cue; how far down it is looked for, in lines. */
    private static final int TOP = 60;
    /** Texts of other programs, whose words would come in with all their marks. */
    private static final List<String> NOT_TRANSCRIPTS = List.of("json", "canvas", "xml", "html", "htm", "rtf", "ris");

    private final Function<TextFile, Transcript> reader;
    private final List<String> endings;

    Formats(Function<TextFile, Transcript> reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    /**
     * Reads a transcript, whichever format it is in.
     *
     * @throws Refusal if the file is none, saying what can be imported and how to get there
     */
    public static Transcript readTranscript(Path path) {
        return readTranscript(Incoming.read(path).text());
    }

    /**
     * Reads a transcript that is in memory already, such as one pasted.
     *
     * @throws Refusal if the text is none, saying what can be imported and how to get there
     */
    public static Transcript readTranscript(TextFile file) {
        return of(file).reader.apply(file);
    }

    /**
     * Reads a text as this format, whatever it looks like.
     *
     * @throws Refusal if it cannot be read so
     */
    public Transcript read(TextFile file) {
        return this == TABLE ? SpokenTable.readLikely(file) : reader.apply(file);
    }

    /** The format of a text. Anything without a sign of its own is plain text. */
    public static Formats of(TextFile file) {
        String ending = ending(file.name());
        if (DOCUMENT.endings.contains(ending)) {
            return DOCUMENT;
        }
        if (file.text().startsWith("WEBVTT")) {
            return WEBVTT;
        }
        if (hasTiming(file)) {
            return WEBVTT.endings.contains(ending) ? WEBVTT : SUBRIP;
        }
        if (NOT_TRANSCRIPTS.contains(ending)) {
            throw new Refusal(Messages.of("exchange.noTranscript", file.name()));
        }
        if (!TABLE.endings.contains(ending)
                && BOLD_SPEAKER.matcher(file.text()).results().limit(2).count() == 2) {
            return MARKDOWN;
        }
        for (var format : values()) {
            if (format.endings.contains(ending)) {
                return format;
            }
        }
        return PLAIN;
    }

    /** Whether a table's headings say that it holds a conversation, not readings. */
    public static boolean isConversation(TextFile table) {
        return SpokenColumns.guess(CsvTable.read(table)).isPresent();
    }

    /** The endings of files that hold transcripts, without the dot, for a file chooser. */
    public static List<String> transcriptEndings() {
        return List.of(values()).stream()
                .filter(format -> format != TABLE)
                .flatMap(format -> format.endings.stream())
                .toList();
    }

    /** Older transcripts of Teams are cues written into a document; else it is read as typed lines are. */
    private static Transcript readDocument(TextFile file) {
        return hasTiming(file)
                ? SubRipImport.read(file)
                : PlainTextImport.read(new TextFile(file.name(), file.text().replace("\n", "\n\n"), file.problems()));
    }

    private static boolean hasTiming(TextFile file) {
        return file.text().lines().limit(TOP).anyMatch(SrtCues::isTiming);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
