package app.rungs.ui.segment;

import app.rungs.findings.ObstacleValues;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What each obstacle is worth in each segment: 100 points a segment, given to the same list of obstacles. */
public final class ValueMatrixViewModel implements AutoCloseable {

    private static final Set<EntryType> UNHEARD =
            EnumSet.of(EntryType.BOARD, EntryType.CARD, EntryType.FRAME, EntryType.BRIEF, EntryType.TAG, EntryType.JOB);

    private final Desk desk;
    private final Runnable unfollow;
    private final LatestAnswer<Shown> question;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(ObstacleValues.NONE, false));

    /** What the matrix shows. */
    public record Shown(ObstacleValues values, boolean read) {

        public Optional<RelativeValue> at(Segment segment, Obstacle obstacle) {
            return values.at(segment, obstacle).map(ObstacleValues.Cell::value);
        }

        /** How many points {@code segment} has given. */
        public int given(Segment segment) {
            return values.given(segment);
        }
    }

    public ValueMatrixViewModel(Desk desk) {
        this.desk = desk;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> !UNHEARD.contains(change.id().type()))) {
                read();
            }
        });
        read();
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Gives an obstacle points of a segment, 0 to 100; null takes the value away. */
    public CompletableFuture<?> give(Segment segment, Obstacle obstacle, @Nullable Integer points) {
        var before = shown.get().at(segment, obstacle);
        return desk.edit(
                Messages.of("segment.edit.give"),
                draft -> {
                    if (points == null) {
                        before.ifPresent(value -> draft.remove(value.id()));
                    } else if (before.isPresent()) {
                        draft.update(before.get().id(), value -> worth(value, points));
                    } else {
                        draft.add(new RelativeValue(
                                Id.fresh(EntryType.RELATIVE_VALUE), segment.id(), obstacle.id(), points, null));
                    }
                },
                () -> {});
    }

    /** Says why a segment gives an obstacle its points. */
    public CompletableFuture<?> explain(RelativeValue value, @Nullable String reason) {
        return desk.edit(
                Messages.of("segment.edit.explain"),
                draft -> draft.update(
                        value.id(), it -> new RelativeValue(it.id(), it.segment(), it.obstacle(), it.points(), reason)),
                () -> {});
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    private static RelativeValue worth(RelativeValue value, int points) {
        return new RelativeValue(value.id(), value.segment(), value.obstacle(), points, value.reason());
    }

    private void read() {
        question.ask(entries -> new Shown(ObstacleValues.of(entries), true));
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
