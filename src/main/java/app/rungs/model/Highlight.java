package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A span of a turn's words that can be evidence.
 *
 * @param turn the turn it is in
 * @param start where it begins in the turn's text, in UTF-16 units, counted from 0
 * @param end where it ends, exclusive
 * @param quote the words it marked, kept to check the anchor by
 * @param note why it matters
 */
public record Highlight(
        Id<Highlight> id,
        Id<Turn> turn,
        int start,
        int end,
        @Prose String quote,
        @Prose @Nullable String note) implements Entry {

    /** This highlight in another place of its turn; what it quotes stays. */
    public Highlight at(int newStart, int newEnd) {
        return new Highlight(id, turn, newStart, newEnd, quote, note);
    }

    /** Whether {@code text}, the words of its turn, hold its quote where it points. */
    public boolean holds(String text) {
        return start >= 0
                && start < end
                && end <= text.length()
                && text.substring(start, end).equals(quote);
    }

    @Override
    public String title() {
        return quote;
    }
}
