package app.rungs.exchange.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed lines to turns. Speakers come from headings ({@code Ann Lee  12:30}), else from prefixes
 * ({@code Ann: words}); what stands before the first of them is a note. A text without speakers becomes one turn for
 * each paragraph. Every line is looked at twice, so the time taken grows with the length of the text.
 */
public final class SpokenLines {

    private static final String NOBODY_KNOWN = "Unknown Speaker";
    /** Without empty lines, lines this long are paragraphs by themselves; shorter ones are one paragraph, wrapped. */
    private static final int WRAPPED_AT = 100;

    private final List<SpokenLine> lines;
    private final boolean headings;
    private final SpeakerLabels labels;
    private final Turns turns = new Turns();
    private @Nullable Long nextMillis;

    private SpokenLines(List<SpokenLine> lines) {
        this.lines = lines;
        this.headings = lines.stream().anyMatch(SpokenLine::heading);
        this.labels = labels(lines);
    }

    /** The turns of a text whose lines end in line feeds. */
    public static List<Spoken> read(String text) {
        var lines = text.lines().map(SpokenLine::of).toList();
        return new SpokenLines(lines).turns();
    }

    private static SpeakerLabels labels(List<SpokenLine> lines) {
        int worded = (int) lines.stream().filter(line -> !line.isBlank()).count();
        var found = lines.stream()
                .filter(line -> !line.heading() && line.label() != null)
                .map(line -> String.valueOf(line.label()))
                .toList();
        return SpeakerLabels.among(found, worded);
    }

    private List<Spoken> turns() {
        boolean speakers = headings || labels.any();
        boolean everyLine = !speakers
                && lines.stream().noneMatch(SpokenLine::isBlank)
                && lines.stream().anyMatch(line -> line.whole().length() > WRAPPED_AT);
        for (var line : lines) {
            if (line.isBlank()) {
                turns.gap();
            } else if (speakers) {
                inLabelledText(line);
            } else {
                inUnlabelledText(line, everyLine);
            }
        }
        return turns.end();
    }

    private void inLabelledText(SpokenLine line) {
        String speaker = speaker(line);
        if (line.heading() || speaker != null) {
            turns.begin(Spoken.Kind.SPOKEN, speaker, line.millis() == null ? nextMillis : line.millis());
            nextMillis = null;
            turns.line(line.words());
        } else if (line.millis() != null && line.words().isBlank()) {
            // A time on a line of its own, as Google Meet writes it, is that of the next turn.
            nextMillis = line.millis();
            turns.gap();
        } else if (line.millis() != null) {
            nextMillis = null;
            // A time in the middle of what somebody says begins a further turn of theirs, so that no time is lost.
            beginAgain(line.millis());
            turns.line(line.whole());
        } else {
            if (nextMillis != null) {
                beginAgain(nextMillis);
                nextMillis = null;
            } else if (!turns.running()) {
                turns.begin(Spoken.Kind.NOTE, null, null);
            }
            turns.line(line.whole());
        }
    }

    private void beginAgain(@Nullable Long millis) {
        String speaker = turns.running() ? turns.speaker() : null;
        turns.begin(speaker == null ? Spoken.Kind.NOTE : Spoken.Kind.SPOKEN, speaker, millis);
    }

    private void inUnlabelledText(SpokenLine line, boolean everyLine) {
        if (line.millis() != null) {
            nextMillis = line.millis();
        }
        if (line.whole().isBlank()) {
            turns.gap();
            return;
        }
        if (!turns.running() || everyLine || nextMillis != null || turns.atParagraph()) {
            turns.begin(Spoken.Kind.SPOKEN, null, nextMillis);
            nextMillis = null;
        }
        turns.line(line.whole());
    }

    private @Nullable String speaker(SpokenLine line) {
        String label = line.label();
        if (label == null || headings != line.heading()) {
            return null;
        }
        if (line.heading()) {
            return label.equalsIgnoreCase(NOBODY_KNOWN) ? null : label;
        }
        return labels.speaker(label);
    }
}
