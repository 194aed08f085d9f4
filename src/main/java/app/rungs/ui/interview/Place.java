package app.rungs.ui.interview;

import java.util.Comparator;

/**
 * A place between two characters of a transcript.
 *
 * @param line the paragraph, from 0
 * @param offset into its words, in UTF-16 units
 */
public record Place(int line, int offset) implements Comparable<Place> {

    static final Place BEGINNING = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
        return Comparator.comparingInt(Place::line)
                .thenComparingInt(Place::offset)
                .compare(this, other);
    }
}
