package app.rungs.findings;

import app.rungs.model.Id;
import app.rungs.model.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Segments side by side.
 *
 * @param segments the columns, from left to right
 * @param lines the lines, part by part from top to bottom
 */
public record SegmentComparison(List<Segment> segments, List<Line> lines) {

    /** The fewest and the most segments that can be compared. */
    public static final int FEWEST = 2;

    public static final int MOST = 4;

    /** Below this many readings, organisations or interviews a figure is thin, and its n is said aloud. */
    public static final int THIN = 3;

    public static final SegmentComparison NONE = new SegmentComparison(List.of(), List.of());

    /** What a line is about; the parts follow each other in this order. */
    public enum Part {
        PROFILE,
        GOALS,
        METRICS,
        JOBS,
        OBSTACLES,
        QUOTES,
        FACTS
    }

    /**
     * One line across all columns.
     *
     * @param entry what it is about; null where it is about the segments themselves
     * @param refusal why its figures may not stand side by side; its cells are then empty. Null where they may
     * @param beside what must be read beside it
     */
    public record Line(
            Part part,
            String label,
            @Nullable Id<?> entry,
            List<Cell> cells,
            @Nullable String refusal,
            List<Note> beside) {

        public Line {
            cells = List.copyOf(cells);
            beside = List.copyOf(beside);
        }
    }

    /**
     * What a segment says on a line.
     *
     * @param figure a number in words, to stand at the right; empty for none
     * @param difference how it differs from the others, in words; empty where it does not
     * @param leaning what to make of the difference
     * @param n what the figure rests on, such as "n = 2"; empty where nothing is counted
     * @param thin whether that is too little to lean on
     * @param notes further words, each for itself
     */
    public record Cell(String figure, String difference, Leaning leaning, String n, boolean thin, List<Note> notes) {

        public static final Cell EMPTY = new Cell("", "", Leaning.NONE, "", false, List.of());

        public Cell {
            notes = List.copyOf(notes);
        }

        static Cell of(List<Note> notes) {
            return new Cell("", "", Leaning.NONE, "", false, notes);
        }

        /** Whether nothing is known. */
        public boolean isEmpty() {
            return figure.isEmpty() && notes.isEmpty();
        }
    }

    /** What a difference means: higher and lower where nobody said which way is better. */
    public enum Leaning {
        NONE,
        BETTER,
        WORSE,
        HIGHER,
        LOWER
    }

    /**
     * Words of a cell.
     *
     * @param entry where they lead; null for nowhere
     */
    public record Note(Kind kind, String words, @Nullable Id<?> entry) {

        /** How the words are meant. */
        public enum Kind {
            PLAIN,
            MUTED,
            QUOTE,
            CONFLICT,
            GAP
        }

        static Note plain(String words, @Nullable Id<?> entry) {
            return new Note(Kind.PLAIN, words, entry);
        }

        static Note muted(String words) {
            return new Note(Kind.MUTED, words, null);
        }

        static Note gap(String words) {
            return new Note(Kind.GAP, words, null);
        }
    }
}
