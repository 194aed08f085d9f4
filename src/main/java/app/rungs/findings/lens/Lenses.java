package app.rungs.findings.lens;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.Stage;
import app.rungs.findings.gap.Deed;
import app.rungs.model.Competitor;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Outcome;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One segment through two lenses over the same entries. The market owner sees what drives its organisations from the top
 * down, why, and what they do about it; the job owner how people do the job, what is critical, and why. Where the two
 * should meet and do not is a gap at the hand-shake.
 *
 * @param market what the market owner sees, question by question
 * @param jobs what the job owner sees, question by question
 * @param handShake where the two do not meet
 */
public record Lenses(List<View> market, List<View> jobs, List<Miss> handShake) {

    /** A question and what is known about it. */
    public record View(String question, List<Known> known) {

        public View {
            known = List.copyOf(known);
        }
    }

    /**
     * Something one of the two sees and the other does not.
     *
     * @param fromMarket whether the market owner sees it and the job owner does not
     * @param what what is missing, in a sentence
     * @param deed what to do about it
     */
    public record Miss(Id<?> entry, String title, boolean fromMarket, String what, Deed deed) {}

    static Lenses of(SegmentView view, ChainGraph graph) {
        var market = List.of(
                new View(Messages.of("lens.market.what"), view.wanted()),
                new View(Messages.of("lens.market.why"), view.goalReasons()),
                new View(
                        Messages.of("lens.market.doing"),
                        Stream.concat(view.plans().stream(), rivals(view, graph).stream())
                                .toList()));
        var jobs = List.of(
                new View(Messages.of("lens.jobs.how"), view.work()),
                new View(Messages.of("lens.jobs.critical"), critical(view)),
                new View(Messages.of("lens.jobs.why"), view.ultimateGoals()));
        return new Lenses(market, jobs, misses(view, graph));
    }

    /** The rivals whose alignment with a goal of the segment is known. */
    private static List<Known> rivals(SegmentView view, ChainGraph graph) {
        var goals = view.here(Goal.class).collect(Collectors.toMap(Goal::id, goal -> goal));
        var rivals = new ArrayList<Known>();
        for (var link : graph.snapshot().all(Link.class)) {
            var goal = goals.get(link.to());
            if (link.relation() == Relation.ALIGNED_WITH
                    && goal != null
                    && link.from().type() == EntryType.COMPETITOR) {
                graph.snapshot()
                        .any(link.from())
                        .map(Competitor.class::cast)
                        .ifPresent(rival -> rivals.add(new Known(
                                rival.id(),
                                rival.name(),
                                Messages.of("lens.rival." + link.polarity(), goal.statement()),
                                view.isCited(link.id()))));
            }
        }
        return rivals;
    }

    /** What is critical to improve: the outcomes that say from where to where, and what stands in the way. */
    private static List<Known> critical(SegmentView view) {
        return Stream.concat(
                        view.here(Outcome.class).map(outcome -> view.known(outcome, measured(outcome))),
                        view.obstacles().stream().map(obstacle -> view.known(obstacle, text(obstacle.cost()))))
                .toList();
    }

    private static String measured(Outcome outcome) {
        return outcome.baseline() == null || outcome.target() == null
                ? Messages.of("lens.unmeasured")
                : Messages.of("lens.measured", outcome.baseline(), outcome.target(), text(outcome.unit()));
    }

    private static List<Miss> misses(SegmentView view, ChainGraph graph) {
        var segment = view.segment().id();
        var reachGoal = graph.carried(Stage.GOAL, Stage.JOB, segment);
        var reachJob = graph.carried(Stage.JOB, Stage.GOAL, segment);
        var misses = new ArrayList<Miss>();
        view.here(Goal.class)
                .filter(goal -> segment.equals(goal.segment())
                        && reachJob.getOrDefault(goal.id().value(), 0.0) == 0)
                .forEach(goal -> misses.add(new Miss(
                        goal.id(),
                        goal.statement(),
                        true,
                        Messages.of("lens.miss.goal"),
                        new Deed.Join(goal.id(), Stage.METRIC, false))));
        view.here(Job.class)
                .filter(job -> reachGoal.getOrDefault(job.id().value(), 0.0) == 0)
                .forEach(job -> misses.add(new Miss(
                        job.id(),
                        job.statement(),
                        false,
                        Messages.of("lens.miss.job"),
                        new Deed.Join(job.id(), Stage.METRIC, true))));
        view.here(Metric.class)
                .filter(metric -> reachGoal.getOrDefault(metric.id().value(), 0.0) > 0
                        && reachJob.getOrDefault(metric.id().value(), 0.0) == 0)
                .forEach(metric -> misses.add(new Miss(
                        metric.id(),
                        metric.name(),
                        true,
                        Messages.of("lens.miss.metric"),
                        new Deed.Join(metric.id(), Stage.JOB, false))));
        obstacles(view, graph, misses);
        return misses;
    }

    /** What the market gives points to, and no job owner has said whom or what it hinders at work. */
    private static void obstacles(SegmentView view, ChainGraph graph, List<Miss> misses) {
        var felt = graph.snapshot().all(Link.class).stream()
                .filter(link -> link.relation() == Relation.BLOCKS || link.relation() == Relation.HITS)
                .filter(link -> link.to().type() == EntryType.JOB
                        || link.to().type() == EntryType.OUTCOME
                        || link.to().type() == EntryType.ROLE)
                .map(Link::from)
                .collect(Collectors.toSet());
        view.obstacles().stream()
                .filter(obstacle -> !felt.contains(obstacle.id()))
                .forEach(obstacle -> misses.add(new Miss(
                        obstacle.id(),
                        obstacle.statement(),
                        true,
                        Messages.of("lens.miss.obstacle"),
                        new Deed.Connect(obstacle.id()))));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
