package app.rungs.findings.chain;

import app.rungs.model.Entry;
import app.rungs.model.Fact;
import app.rungs.model.Goal;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Outcome;
import app.rungs.model.Reading;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the entries of the chain are called and where they belong. */
public final class Nodes {

    private final Snapshot snapshot;

    public Nodes(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The node of an entry that is part of the chain. */
    Node of(Entry entry) {
        return new Node(
                entry.id(), Stage.of(entry).orElseThrow(), layer(entry), title(entry), detail(entry), segment(entry));
    }

    /** The layer {@code entry} stands on: the one it says, or else that of its type; null for none. */
    public static @Nullable Layer layer(Entry entry) {
        var said = switch (entry) {
            case Job job -> job.layer();
            case Obstacle obstacle -> obstacle.layer();
            default -> null;
        };
        return said == null ? entry.id().type().layer() : said;
    }

    /** The segment {@code entry} says it is of; null for none. */
    public static @Nullable Id<Segment> segment(Entry entry) {
        return switch (entry) {
            case Goal goal -> goal.segment();
            case RelativeValue value -> value.segment();
            default -> null;
        };
    }

    /** What {@code entry} is called where it stands alone. */
    public String title(Entry entry) {
        return switch (entry) {
            case RelativeValue value ->
                Messages.of("chain.node.value", value.points(), title(value.obstacle()), title(value.segment()));
            case Reading reading -> Messages.of("chain.node.reading", title(reading.metric()), reading.title());
            default -> entry.title().lines().collect(Collectors.joining(" "));
        };
    }

    private String detail(Entry entry) {
        return switch (entry) {
            case Highlight highlight ->
                snapshot.find(highlight.turn())
                        .flatMap(turn -> snapshot.find(turn.interview()))
                        .map(Entry::title)
                        .orElse("");
            case Fact fact -> title(fact.source());
            case Job job -> joined(title(job.role()), title(job.department()));
            case Outcome outcome -> title(outcome.job());
            case Metric metric -> title(metric.department());
            case Goal goal -> joined(title(goal.segment()), title(goal.department()));
            case RelativeValue value -> value.reason() == null ? "" : value.reason();
            default -> "";
        };
    }

    private String title(@Nullable Id<? extends Entry> id) {
        return id == null ? "" : snapshot.any(id).map(Entry::title).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
