package app.rungs.findings;

import app.rungs.insight.GenericWords;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.Problem;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds back claims that speak for everybody. A claim may leave out its segment only where the segments value what it is
 * about alike, and somebody of each was heard.
 */
public final class EveryoneLint {

    private final Entries entries;

    public EveryoneLint(Entries entries) {
        this.entries = entries;
    }

    /**
     * What is the matter with {@code claim}; empty where it may stand.
     *
     * @param segment the segment the claim names; null for none
     * @param about the obstacle it is about; null for none
     */
    public Optional<Problem> problem(String claim, @Nullable Id<Segment> segment, @Nullable Id<Obstacle> about) {
        var generic = GenericWords.in(claim);
        if (generic.isEmpty() || segment != null) {
            return Optional.empty();
        }
        var obstacle = Optional.ofNullable(about).flatMap(entries::find);
        if (obstacle.isEmpty()) {
            return GenericWords.problem(claim);
        }
        var values = ObstacleValues.of(entries);
        return values.mayDropSegment(obstacle.get())
                ? Optional.empty()
                : Optional.of(Problem.of(Messages.of(
                        "findings.drop.blocked", generic.getFirst().word(), values.onDropping(obstacle.get()))));
    }
}
