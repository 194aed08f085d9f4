package app.rungs.ui.interview;

import app.rungs.model.Mask;
import java.util.List;
import java.util.function.IntFunction;

/** How each paragraph of a transcript looks, asked for as it comes into view. */
final class TranscriptModel {

    /** Space above and below paragraphs, in pixels. */
    private static final double ABOVE_ALL = 8;

    private static final double ABOVE_SPEAKER = 16;
    private static final double BELOW_TURN = 8;
    private static final double BELOW_ALL = 16;

    private final Transcript transcript;
    private final Mask names;
    private final IntFunction<List<LineMarks.Part>> marks;

    /**
     * One paragraph.
     *
     * @param stamp when it was said; empty where that is not known or was said above
     * @param marks in their order, none over another
     * @param names what others do not read
     */
    record Look(
            String text,
            boolean heading,
            String stamp,
            double above,
            double below,
            List<LineMarks.Part> marks,
            List<Mask.Hit> names) {}

    /**
     * @param names which names others do not read: they are underlined
     * @param marks the marks of a paragraph
     */
    TranscriptModel(Transcript transcript, Mask names, IntFunction<List<LineMarks.Part>> marks) {
        this.transcript = transcript;
        this.names = names;
        this.marks = marks;
    }

    /** How many paragraphs there are. */
    int size() {
        return transcript.lines().size();
    }

    String text(int index) {
        return transcript.lines().get(index).text();
    }

    /** Whether any of it says when it was said. */
    boolean isStamped() {
        return transcript.lines().stream().anyMatch(line -> line.turn().millis() != null);
    }

    Look look(int index) {
        var line = transcript.lines().get(index);
        boolean heading = line.heading();
        return new Look(
                line.text(),
                heading,
                heading ? Stamps.words(line.turn().millis()) : "",
                index == 0 ? ABOVE_ALL : heading ? ABOVE_SPEAKER : 0,
                index + 1 == size() ? BELOW_ALL : endsTurn(index) ? BELOW_TURN : 0,
                heading ? List.of() : marks.apply(index),
                names.hits(line.text()));
    }

    private boolean endsTurn(int index) {
        var lines = transcript.lines();
        return !lines.get(index).heading()
                && !lines.get(index + 1).heading()
                && !lines.get(index + 1).turn().equals(lines.get(index).turn());
    }
}
