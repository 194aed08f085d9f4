package app.rungs.findings.chain;

import app.rungs.model.Brief;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Goal;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.RelativeValue;
import app.rungs.model.ValueTarget;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The entries of the chain that stand for one that is no part of it itself: an interview's highlights, a department's
 * metrics, an obstacle's values. They all stand on one stage, the nearest to the value where there are several.
 */
final class Anchors {

    private final Snapshot snapshot;

    Anchors(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Those of the entry of {@code id}; none where nothing of the chain hangs together with it. */
    List<Id<?>> of(Id<?> id) {
        if (stage(id) >= 0) {
            return List.of(id);
        }
        var standing = standing(id).distinct().toList();
        int stage = standing.stream().mapToInt(this::stage).max().orElse(-1);
        return stage < 0
                ? List.of()
                : List.copyOf(
                        standing.stream().filter(found -> stage(found) == stage).toList());
    }

    private int stage(Id<?> id) {
        return snapshot.any(id).flatMap(Stage::of).map(Stage::ordinal).orElse(-1);
    }

    private Stream<Id<?>> standing(Id<?> id) {
        return switch (id.type()) {
            case INTERVIEW -> highlights(Set.of(id));
            case TURN -> which(Highlight.class, highlight -> highlight.turn().equals(id));
            case SOURCE -> which(Fact.class, fact -> fact.source().equals(id));
            case PERSON -> highlights(linked(id, EntryType.INTERVIEW));
            case ORGANISATION ->
                highlights(ids(which(Interview.class, interview -> id.equals(interview.organisation()))));
            case ROLE -> which(Job.class, job -> id.equals(job.role()));
            case DEPARTMENT ->
                Stream.concat(
                        which(Metric.class, metric -> id.equals(metric.department())),
                        which(Job.class, job -> id.equals(job.department())));
            case SEGMENT -> segment(id);
            case BRIEF ->
                snapshot.all(Brief.class).stream()
                        .filter(brief -> brief.id().equals(id))
                        .flatMap(brief -> brief.about().stream())
                        .flatMap(about -> of(about).stream());
            case OBSTACLE -> obstacle(id);
            case VALUE_TARGET ->
                snapshot.all(ValueTarget.class).stream()
                        .filter(target -> target.id().equals(id))
                        .flatMap(target -> obstacle(target.obstacle()));
            case PRODUCT, TREND ->
                Stream.concat(
                        linked(id).stream(),
                        linked(id, EntryType.OBSTACLE).stream().flatMap(this::obstacle));
            case COMPETITOR, TAG, HYPOTHESIS, DECISION -> linked(id).stream();
            default -> Stream.empty();
        };
    }

    private Stream<Id<?>> segment(Id<?> id) {
        return Stream.concat(
                which(RelativeValue.class, value -> value.segment().equals(id)),
                which(Goal.class, goal -> id.equals(goal.segment())));
    }

    private Stream<Id<?>> obstacle(Id<?> id) {
        return Stream.concat(
                which(RelativeValue.class, value -> value.obstacle().equals(id)), linked(id).stream());
    }

    private Stream<Id<?>> highlights(Set<Id<?>> interviews) {
        return which(
                Highlight.class,
                highlight -> snapshot.find(highlight.turn())
                        .filter(turn -> interviews.contains(turn.interview()))
                        .isPresent());
    }

    private <E extends Entry> Stream<Id<?>> which(Class<E> type, Predicate<E> wanted) {
        return snapshot.all(type).stream().filter(wanted).map(Entry::id);
    }

    private Set<Id<?>> linked(Id<?> id) {
        var found = new HashSet<Id<?>>();
        for (var link : snapshot.all(Link.class)) {
            if (link.from().equals(id)) {
                found.add(link.to());
            } else if (link.to().equals(id)) {
                found.add(link.from());
            }
        }
        return found;
    }

    private Set<Id<?>> linked(Id<?> id, EntryType type) {
        return ids(linked(id).stream().filter(other -> other.type() == type));
    }

    private static Set<Id<?>> ids(Stream<Id<?>> found) {
        return new HashSet<>(found.toList());
    }
}
