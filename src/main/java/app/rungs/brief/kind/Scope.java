package app.rungs.brief.kind;

import app.rungs.findings.EveryoneLint;
import app.rungs.insight.GenericWords;
import app.rungs.model.Entry;
import app.rungs.model.Goal;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.model.Why;
import app.rungs.storage.Entries;
import org.jspecify.annotations.Nullable;

/** For whom a claim holds, by the entry it is about. */
final class Scope {

    private final Entries entries;
    private final EveryoneLint lint;

    Scope(Entries entries) {
        this.entries = entries;
        this.lint = new EveryoneLint(entries);
    }

    /** Whether {@code text} speaks for everybody though the entry it is about names no segment. */
    boolean speaksForAll(String text, @Nullable Id<?> about) {
        if (GenericWords.in(text).isEmpty()) {
            return false;
        }
        var entry = about == null ? null : entries.any(about).orElse(null);
        return lint.problem(text, segment(entry), obstacle(entry)).isPresent();
    }

    private static @Nullable Id<Segment> segment(@Nullable Entry entry) {
        return switch (entry) {
            case Goal goal -> goal.segment();
            case RelativeValue value -> value.segment();
            case Why why -> why.segment();
            case Hypothesis hypothesis -> hypothesis.segment();
            case Segment segment -> segment.id();
            case null, default -> null;
        };
    }

    private static @Nullable Id<Obstacle> obstacle(@Nullable Entry entry) {
        return switch (entry) {
            case Obstacle obstacle -> obstacle.id();
            case RelativeValue value -> value.obstacle();
            case null, default -> null;
        };
    }
}
