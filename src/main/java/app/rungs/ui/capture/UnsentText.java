package app.rungs.ui.capture;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text in the field: lines that were sent and are on their way to the disk, and behind them what is still being
 * typed. A line leaves the field only once it is saved; typing goes on meanwhile.
 */
final class UnsentText {

    private final Deque<Line> sent = new ArrayDeque<>();
    private String text = "";
    private Id<Turn> next = Id.fresh(EntryType.TURN);
    private @Nullable Long typedAt;

    /**
     * A line that was sent.
     *
     * @param id what it will be known by
     * @param typedAt when its first key was pressed, in milliseconds since the start
     * @param end where it ends in the field
     */
    record Line(Id<Turn> id, String text, long typedAt, int end) {}

    /** Takes over what was kept: a text, what its line will be known by, and when its first key was pressed. */
    void begin(String kept, Id<Turn> id, @Nullable Long at) {
        sent.clear();
        text = kept;
        next = id;
        typedAt = at;
    }

    /**
     * The field holds {@code now}.
     *
     * @param millis the time in the interview: that of the line, if this is its first key
     */
    void typed(String now, long millis) {
        text = now;
        if (current().isBlank()) {
            typedAt = null;
        } else if (typedAt == null) {
            typedAt = millis;
        }
    }

    /** Sends what is being typed; empty where that is nothing. */
    Optional<Line> send() {
        var at = typedAt;
        if (at == null || current().isBlank()) {
            return Optional.empty();
        }
        var line = new Line(next, current(), at, text.length());
        sent.add(line);
        next = Id.fresh(EntryType.TURN);
        typedAt = null;
        return Optional.of(line);
    }

    /** The first line on its way is saved; returns what is left in the field. */
    String saved() {
        int gone = sent.remove().end();
        var later = sent.stream()
                .map(line -> new Line(line.id(), line.text(), line.typedAt(), line.end() - gone))
                .toList();
        sent.clear();
        sent.addAll(later);
        text = text.substring(Math.min(gone, text.length()));
        return text;
    }

    /** What was on its way is not saved: it is unsent again, as one line that began when the first did. */
    void refused() {
        var first = sent.peek();
        if (first != null) {
            next = first.id();
            typedAt = first.typedAt();
            sent.clear();
        }
    }

    boolean isUnderway() {
        return !sent.isEmpty();
    }

    /** What is being typed and was not sent. */
    String current() {
        var last = sent.peekLast();
        return last == null ? text : text.substring(Math.min(last.end(), text.length()));
    }

    Id<Turn> next() {
        return next;
    }

    @Nullable
    Long typedAt() {
        return typedAt;
    }
}
