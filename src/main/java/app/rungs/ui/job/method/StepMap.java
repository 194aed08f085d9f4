package app.rungs.ui.job.method;

import app.rungs.findings.Heard;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Step;
import app.rungs.model.StepKind;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The steps of a job in their order, each with what was heard of it.
 *
 * @param lines the steps
 */
public record StepMap(List<Line> lines) {

    /** One step. */
    public record Line(Step step, Heard heard) {}

    /** The map of {@code job}. */
    public static StepMap of(Entries entries, Id<Job> job) {
        return new StepMap(steps(entries, job).stream()
                .map(step -> new Line(step, Heard.of(entries, step.id())))
                .toList());
    }

    /** Lays out the eight usual steps. */
    public static CompletableFuture<?> begin(Desk desk, Id<Job> job) {
        return desk.edit(
                Messages.of("job.edit.map"),
                draft -> {
                    for (var kind : StepKind.values()) {
                        draft.add(new Step(
                                Id.fresh(EntryType.STEP),
                                job,
                                Choices.inWords(kind),
                                kind,
                                kind.ordinal(),
                                false,
                                null));
                    }
                },
                () -> {});
    }

    /** Adds a step of the user's own at the end. */
    public static CompletableFuture<?> add(Desk desk, Id<Job> job, String name) {
        return desk.edit(
                Messages.of("entry.edit.new", Desk.word(EntryType.STEP)),
                draft -> draft.add(new Step(
                        Id.fresh(EntryType.STEP),
                        job,
                        name,
                        null,
                        steps(draft.entries(), job).size(),
                        false,
                        null)),
                () -> {});
    }

    /** Calls a step something else. */
    public static CompletableFuture<?> rename(Desk desk, Id<Step> step, String name) {
        return desk.edit(
                Messages.of("job.edit.step.rename"), draft -> draft.update(step, it -> it.named(name)), () -> {});
    }

    /** Says that the job does without a step, or does not. */
    public static CompletableFuture<?> skip(Desk desk, Id<Step> step, boolean without) {
        return desk.edit(
                Messages.of(without ? "job.edit.step.skip" : "job.edit.step.unskip"),
                draft -> draft.update(step, it -> it.skipped(without)),
                () -> {});
    }

    /** Moves a step {@code by} places, as far as there are any. */
    public static CompletableFuture<?> move(Desk desk, Step step, int by) {
        return desk.edit(Messages.of("job.edit.step.move"), draft -> move(draft, step, by), () -> {});
    }

    private static void move(Draft draft, Step step, int by) {
        var order = new ArrayList<>(steps(draft.entries(), step.job()));
        int from = order.stream().map(Step::id).toList().indexOf(step.id());
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        order.add(to, order.remove(from));
        for (int place = 0; place < order.size(); place++) {
            int at = place;
            draft.update(order.get(place).id(), it -> it.at(at));
        }
    }

    private static List<Step> steps(Entries entries, Id<Job> job) {
        return entries.naming(Step.class, job).stream()
                .sorted(Comparator.comparingInt(Step::position)
                        .thenComparing(step -> step.id().value()))
                .toList();
    }
}
