package app.rungs.insight;

import java.util.List;

/**
 * Where marked words stand in a text, in UTF-16 units, and where they come to stand when the text is changed. Words before
 * a change stay, words after it move with it. Words that were changed themselves are looked for; where they are not found
 * exactly once, the anchor keeps to what stands in their place now, and no longer {@link #holds}: nothing is guessed.
 */
public record Anchor(int start, int end) {

    /** Whether {@code text} holds {@code quote} here. */
    public boolean holds(String text, String quote) {
        return start >= 0 && !quote.isEmpty() && text.startsWith(quote, start) && end == start + quote.length();
    }

    /** What {@code text} has here; empty where nothing is left. */
    public String words(String text) {
        int from = Math.clamp(start, 0, text.length());
        return text.substring(from, Math.clamp(end, from, text.length()));
    }

    /**
     * The anchor after its text was changed.
     *
     * @param quote the words that were marked
     * @param steps how {@code after} came about
     */
    public Anchor moved(String quote, String after, List<Replaced> steps) {
        var moved = this;
        for (var step : steps) {
            moved = moved.after(step);
        }
        if (moved.holds(after, quote)) {
            return moved;
        }
        int first = quote.isEmpty() ? -1 : after.indexOf(quote);
        boolean once = first >= 0 && after.indexOf(quote, first + 1) < 0;
        return once ? new Anchor(first, first + quote.length()) : moved;
    }

    private Anchor after(Replaced step) {
        int grown = step.by().length() - (step.end() - step.start());
        if (step.end() <= start) {
            return new Anchor(start + grown, end + grown);
        } else if (step.start() >= end) {
            return this;
        } else if (step.start() >= start && step.end() <= end) {
            return new Anchor(start, end + grown);
        } else if (step.end() < end) {
            return new Anchor(step.end() + grown, end + grown);
        } else if (step.start() > start) {
            return new Anchor(start, step.start());
        }
        return new Anchor(step.start(), step.start());
    }
}
