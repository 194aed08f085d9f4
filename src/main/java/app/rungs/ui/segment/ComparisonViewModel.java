package app.rungs.ui.segment;

import app.rungs.findings.Comparing;
import app.rungs.findings.ObstacleValues;
import app.rungs.findings.SegmentComparison;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two to four segments side by side; which, and in what order, is the user's to say. */
public final class ComparisonViewModel implements AutoCloseable {

    private final List<Id<Segment>> columns;
    private final Runnable unfollow;
    private final LatestAnswer<Shown> question;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(SegmentComparison.NONE, List.of(), false));

    /**
     * What is compared.
     *
     * @param others the segments that are not, by name
     */
    public record Shown(SegmentComparison comparison, List<Segment> others, boolean read) {

        /** Whether there are enough segments to compare. */
        public boolean isPossible() {
            return comparison.segments().size() >= SegmentComparison.FEWEST;
        }
    }

    /** @param columns the segments chosen so far, kept by the room; where there are none, two are chosen */
    public ComparisonViewModel(Desk desk, List<Id<Segment>> columns) {
        this.columns = columns;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::take);
        unfollow = desk.follow(_ -> read());
        read();
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Puts a segment at the right, if there is room for it. */
    public void add(Id<Segment> segment) {
        if (columns.size() < SegmentComparison.MOST && !columns.contains(segment)) {
            columns.add(segment);
            read();
        }
    }

    /** Takes a segment out, if enough are left. */
    public void remove(Id<Segment> segment) {
        if (columns.size() > SegmentComparison.FEWEST && columns.remove(segment)) {
            read();
        }
    }

    /** Moves a segment by {@code steps} columns to the right, or to the left where negative; the edges stop it. */
    public void move(Id<Segment> segment, int steps) {
        int from = columns.indexOf(segment);
        int to = Math.clamp(from + (long) steps, 0, columns.size() - 1);
        if (from >= 0 && to != from) {
            columns.remove(from);
            columns.add(to, segment);
            read();
        }
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    private void read() {
        var wanted = List.copyOf(columns);
        question.ask(entries -> find(entries, wanted));
    }

    private void take(Shown answer) {
        columns.clear();
        answer.comparison().segments().forEach(segment -> columns.add(segment.id()));
        shown.set(answer);
    }

    private static Shown find(Entries entries, List<Id<Segment>> wanted) {
        var all = entries.all(Segment.class).stream()
                .sorted(Comparator.comparing(Segment::name))
                .toList();
        var chosen = new ArrayList<>(wanted.stream()
                .filter(id -> all.stream().anyMatch(segment -> segment.id().equals(id)))
                .toList());
        // Those that give points have most to say.
        Stream.concat(ObstacleValues.of(entries).giving().stream(), all.stream())
                .map(Segment::id)
                .forEach(id -> {
                    if (chosen.size() < SegmentComparison.FEWEST && !chosen.contains(id)) {
                        chosen.add(id);
                    }
                });
        var others =
                all.stream().filter(segment -> !chosen.contains(segment.id())).toList();
        return chosen.size() < SegmentComparison.FEWEST
                ? new Shown(SegmentComparison.NONE, others, true)
                : new Shown(Comparing.of(entries, chosen), others, true);
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
