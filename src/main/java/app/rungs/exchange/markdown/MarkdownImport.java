package app.rungs.exchange.markdown;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.HeldOn;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.SpokenLines;
import app.rungs.exchange.transcript.Stamp;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.exchange.transcript.Turns;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads interviews in Markdown whose turns begin with the speaker in bold ({@code **Ann Lee:** words}). Where nobody is
 * in bold, the words are read as typed lines are.
 */
public final class MarkdownImport {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(.*?)\\n---\\n", Pattern.DOTALL);
    private static final Pattern TITLE_LINE = Pattern.compile("(?m)^title:[ \\t]*+[\"']?(.*?)[\"']?[ \\t]*$");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.*)", Pattern.DOTALL);
    private static final Pattern BLOCK_MARK = Pattern.compile("^(?:>[ \\t]?|#{1,6}[ \\t]+)");
    private static final Pattern RULE = Pattern.compile("(?:-[ \\t]*+){3,}+|(?:\\*[ \\t]*+){3,}+|(?:_[ \\t]*+){3,}+");
    /**
     * The preferred place of a stamp is the start of a thought, escaped ({@code \[04:01\]}) or not. One in the middle of
     * a sentence marks a word the transcriber was not sure of: it stays in the words.
     */
    private static final Pattern STAMP = Pattern.compile("\\\\?\\[(" + Stamp.PATTERN + ")\\\\?\\]\\s*+");

    private static final String ENDS_OF_SENTENCES = ".?!…\"”";

    private final Turns turns = new Turns();

    private MarkdownImport() {}

    public static Transcript read(TextFile file) {
        Matcher front = FRONT_MATTER.matcher(file.text());
        boolean hasFront = front.find();
        String body = hasFront ? file.text().substring(front.end()) : file.text();
        String title = title(hasFront ? front.group(1) : "", body);
        var lines = body.lines().toList();
        var turns = SpeakerMark.any(lines) ? new MarkdownImport().turns(lines, title) : unmarked(lines);
        return new Transcript(
                title == null ? file.title() : title, HeldOn.of(file.name(), file.text()), turns, file.problems());
    }

    private static @Nullable String title(String front, String body) {
        var named = TITLE_LINE.matcher(front);
        if (named.find() && !named.group(1).isBlank()) {
            return named.group(1).strip();
        }
        return body.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> InlineMarkup.strip(heading(line)))
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static List<Spoken> unmarked(List<String> lines) {
        return SpokenLines.read(lines.stream()
                .filter(line -> !line.startsWith("# ") && !RULE.matcher(line).matches())
                .map(line -> InlineMarkup.strip(withoutBlockMark(line)))
                .collect(Collectors.joining("\n")));
    }

    private List<Spoken> turns(List<String> lines, @Nullable String title) {
        for (String line : lines) {
            var mark = SpeakerMark.of(line);
            if (line.isBlank() || RULE.matcher(line).matches()) {
                turns.gap();
            } else if (mark != null) {
                mark(mark);
            } else if (HEADING.matcher(line).matches()) {
                heading(line, title);
            } else {
                words(withoutBlockMark(line));
            }
        }
        return turns.end();
    }

    private void mark(SpeakerMark mark) {
        if (mark.isBreak()) {
            // Nobody is known to speak after a break until the next label.
            var stamp = STAMP.matcher(mark.words());
            boolean timed = stamp.lookingAt();
            turns.begin(Spoken.Kind.BREAK, null, timed ? Stamp.millis(stamp.group(1)) : mark.millis());
            turns.line(InlineMarkup.strip(timed ? mark.words().substring(stamp.end()) : mark.words()));
            turns.begin(Spoken.Kind.SPOKEN, null, null);
        } else {
            turns.begin(Spoken.Kind.SPOKEN, mark.speaker(), mark.millis());
            words(mark.words());
        }
    }

    /** A heading below the title parts the conversation: a note, after which the same person goes on. */
    private void heading(String line, @Nullable String title) {
        String words = InlineMarkup.strip(heading(line));
        if (!words.equals(title)) {
            String speaker = turns.running() ? turns.speaker() : null;
            turns.begin(Spoken.Kind.NOTE, null, null);
            turns.line(words);
            turns.begin(Spoken.Kind.SPOKEN, speaker, null);
        }
    }

    /** Adds a line; a stamp at the start of a sentence begins a further turn of the same speaker, so no time is lost. */
    private void words(String line) {
        if (!turns.running()) {
            turns.begin(Spoken.Kind.NOTE, null, null);
        }
        int from = 0;
        var stamp = STAMP.matcher(line);
        while (stamp.find()) {
            Long millis = Stamp.millis(stamp.group(1));
            String before = line.substring(from, stamp.start()).strip();
            boolean sentenceBegins =
                    before.isEmpty() || ENDS_OF_SENTENCES.indexOf(before.charAt(before.length() - 1)) >= 0;
            if (millis != null && sentenceBegins) {
                turns.line(InlineMarkup.strip(before));
                turns.begin(Spoken.Kind.SPOKEN, turns.speaker(), millis);
                from = stamp.end();
            }
        }
        turns.line(InlineMarkup.strip(line.substring(from)));
    }

    private static String heading(String line) {
        return line.replaceFirst("^#{1,6}[ \\t]+", "").strip();
    }

    private static String withoutBlockMark(String line) {
        return line.startsWith(">") || line.startsWith("#")
                ? BLOCK_MARK.matcher(line).replaceFirst("")
                : line;
    }
}
