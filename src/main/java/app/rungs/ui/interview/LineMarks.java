package app.rungs.ui.interview;

import app.rungs.model.Highlight;
import app.rungs.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the marks of one paragraph are drawn: cut where they begin and end, so that words marked twice look so. */
final class LineMarks {

    private LineMarks() {}

    /** Some words of a paragraph with one ground under them. */
    record Part(int from, int length, Ground ground) {}

    enum Ground {
        MARK,
        TWICE,
        CURRENT;

        String styleClass() {
            return switch (this) {
                case MARK -> "reader-mark";
                case TWICE -> "reader-mark-twice";
                case CURRENT -> "reader-mark-current";
            };
        }
    }

    /** The parts of {@code line}, in order, none over another. */
    static List<Part> of(Transcript.Line line, List<ReadInterview.Marked> marked, @Nullable Id<Highlight> current) {
        var places = new TreeSet<Integer>();
        var here = marked.stream()
                .filter(ReadInterview.Marked::anchored)
                .map(ReadInterview.Marked::highlight)
                .filter(highlight -> from(line, highlight) < to(line, highlight))
                .toList();
        for (var highlight : here) {
            places.add(from(line, highlight));
            places.add(to(line, highlight));
        }
        var parts = new ArrayList<Part>();
        Integer start = null;
        for (var end : places) {
            if (start != null) {
                int at = start;
                var over = here.stream()
                        .filter(highlight -> from(line, highlight) <= at && to(line, highlight) >= end)
                        .toList();
                if (!over.isEmpty()) {
                    parts.add(new Part(at, end - at, ground(over, current)));
                }
            }
            start = end;
        }
        return parts;
    }

    private static Ground ground(List<Highlight> over, @Nullable Id<Highlight> current) {
        if (over.stream().anyMatch(highlight -> highlight.id().equals(current))) {
            return Ground.CURRENT;
        }
        return over.size() > 1 ? Ground.TWICE : Ground.MARK;
    }

    private static int from(Transcript.Line line, Highlight highlight) {
        return Math.clamp(highlight.start() - (long) line.from(), 0, line.text().length());
    }

    private static int to(Transcript.Line line, Highlight highlight) {
        return Math.clamp(highlight.end() - (long) line.from(), 0, line.text().length());
    }
}
