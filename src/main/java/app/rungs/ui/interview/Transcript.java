package app.rungs.ui.interview;

import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An interview's turns laid out as the paragraphs of one text, and the way back from a place in it to a turn. */
final class Transcript {

    /**
     * One paragraph.
     *
     * @param turn whose words they are
     * @param heading whether it names the speaker and holds no words of the turn
     * @param from where its words begin in the turn's text, in UTF-16 units
     */
    record Line(Turn turn, boolean heading, int from, String text) {}

    /** Some words of one turn: from {@code start} to {@code end} of its text, in UTF-16 units. */
    record Span(Turn turn, int start, int end) {

        String quote() {
            return turn.text().substring(start, end);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /** @param note what stands above the interviewer's own notes in place of a speaker */
    Transcript(List<Turn> turns, String note) {
        Turn before = null;
        for (var turn : turns) {
            var speaker = speaker(turn, note);
            if (before == null || turn.millis() != null || !speaker.equals(speaker(before, note))) {
                lines.add(new Line(turn, true, 0, speaker));
            }
            int from = 0;
            for (var text : turn.text().split("\n", -1)) {
                lines.add(new Line(turn, false, from, text));
                from += text.length() + 1;
            }
            before = turn;
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The words from one place to another, turn by turn; a place is a line and an offset into it. */
    List<Span> spans(int firstLine, int firstOffset, int lastLine, int lastOffset) {
        var spans = new ArrayList<Span>();
        for (int at = firstLine; at <= Math.min(lastLine, lines.size() - 1); at++) {
            var line = lines.get(at);
            int start = at == firstLine ? Math.min(firstOffset, line.text().length()) : 0;
            int end = at == lastLine
                    ? Math.min(lastOffset, line.text().length())
                    : line.text().length();
            if (!line.heading() && start < end) {
                join(spans, new Span(line.turn(), line.from() + start, line.from() + end));
            }
        }
        return spans.stream().map(Transcript::trimmed).filter(Objects::nonNull).toList();
    }

    /** The line that holds the character at {@code offset} of the turn's text; -1 where the turn is not here. */
    int line(Turn turn, int offset) {
        int found = -1;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!line.heading() && line.turn().id().equals(turn.id()) && line.from() <= offset) {
                found = at;
            }
        }
        return found;
    }

    /** Lines of one turn are one span. */
    private static void join(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().turn().equals(next.turn())) {
            next = new Span(next.turn(), spans.removeLast().start(), next.end());
        }
        spans.add(next);
    }

    /** The span without blanks at its ends; null where nothing else is in it. */
    private static @Nullable Span trimmed(Span span) {
        var text = span.turn().text();
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : new Span(span.turn(), start, end);
    }

    private static String speaker(Turn turn, String note) {
        return turn.kind() == TurnKind.NOTE ? note : Objects.requireNonNullElse(turn.speaker(), "");
    }
}
