package app.rungs.exchange.plain;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.HeldOn;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.SpokenLines;
import app.rungs.exchange.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads interviews typed as plain text, Otter's and Google Meet's texts, and the chat Zoom keeps beside a recording. */
public final class PlainTextImport {

    private static final Pattern OTTER_FOOTER =
            Pattern.compile("(?m)^Transcribed by https?://otter\\.ai/?\\s*+\\z", Pattern.CASE_INSENSITIVE);
    /** What Google Meet writes below a transcript; it is nobody's words. */
    private static final Pattern MEET_FOOTER = Pattern.compile(
            "(?m)^(?:Transcription ended after \\d.*|This editable transcript was computer generated.*)$");

    private static final Pattern CHAT =
            Pattern.compile("(\\d{2}:\\d{2}:\\d{2})\\t\\s*+(.{1,80}?)\\s*:\\t?\\s*+(.*)", Pattern.DOTALL);

    private PlainTextImport() {}

    public static Transcript read(TextFile file) {
        String text = MEET_FOOTER
                .matcher(OTTER_FOOTER.matcher(file.text()).replaceFirst(""))
                .replaceAll("");
        var turns = isChat(text) ? chat(text) : SpokenLines.read(text);
        return new Transcript(file.title(), HeldOn.of(file.name(), text), turns, file.problems());
    }

    private static boolean isChat(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).limit(20).count();
        long chat = text.lines()
                .filter(line -> !line.isBlank())
                .limit(20)
                .filter(line -> CHAT.matcher(line).matches())
                .count();
        return chat > 0 && chat * 2 > lines;
    }

    /**
     * A chat is no transcript: its lines are notes. Their time may be the clock's or the meeting's, so it stays in the
     * words and is not taken for a time since the start.
     */
    private static List<Spoken> chat(String text) {
        var notes = new ArrayList<Spoken>();
        for (String line : text.split("\n")) {
            var parts = CHAT.matcher(line);
            if (parts.matches()) {
                String words = parts.group(1) + " " + parts.group(3);
                notes.add(new Spoken(Spoken.Kind.NOTE, parts.group(2), null, words.strip()));
            } else if (!line.isBlank() && !notes.isEmpty()) {
                var last = notes.removeLast();
                notes.add(new Spoken(last.kind(), last.speaker(), null, last.text() + "\n" + line.strip()));
            } else if (!line.isBlank()) {
                notes.add(new Spoken(Spoken.Kind.NOTE, null, null, line.strip()));
            }
        }
        return notes;
    }
}
