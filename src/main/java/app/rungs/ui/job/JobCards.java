package app.rungs.ui.job;

import app.rungs.findings.Heard;
import app.rungs.findings.ProductWords;
import app.rungs.insight.JobLint;
import app.rungs.insight.OwnWords;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Outcome;
import app.rungs.model.Problem;
import app.rungs.storage.Entries;
import app.rungs.ui.job.method.JobStory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Jobs as cards.
 *
 * @param shown the first by title
 * @param total how many there are
 */
public record JobCards(List<Card> shown, int total) {

    /** How many cards are laid out at once. */
    static final int MOST = 200;

    /**
     * One job.
     *
     * @param story when, I want, so I can in one sentence; empty where none of it is given
     * @param heard what was heard of it
     * @param outcomes how many outcomes it has
     * @param measured how many of them have a baseline
     * @param department where it is done; empty where unknown
     * @param goal what it is done for in the end; empty where nobody said
     * @param advice what could be said better in its statement
     */
    public record Card(
            Id<Job> id,
            String title,
            @Nullable Layer layer,
            String story,
            Heard heard,
            int outcomes,
            int measured,
            String department,
            String goal,
            List<Problem> advice) {}

    /** The jobs whose statement holds {@code words}, in any case. */
    static JobCards find(Entries entries, String words) {
        var listed = entries.listed(Set.of(EntryType.JOB), words, MOST);
        var jobs = entries.all(Job.class).stream()
                .collect(Collectors.toMap(job -> job.id().value(), Function.identity()));
        var outcomes = entries.all(Outcome.class).stream()
                .collect(Collectors.groupingBy(outcome -> outcome.job().value()));
        var glossary = ProductWords.of(entries);
        var departments = entries.titles(jobs.values().stream()
                .map(Job::department)
                .filter(Objects::nonNull)
                .toList());
        var cards = listed.stream()
                .map(line -> jobs.get(line.id().value()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(job -> Objects.requireNonNullElse(layer(job), Layer.STRATEGIC)))
                .map(job -> card(
                        job,
                        Heard.of(entries, job.id()),
                        outcomes.getOrDefault(job.id().value(), List.of()),
                        departments,
                        glossary))
                .toList();
        return new JobCards(cards, entries.count(EntryType.JOB));
    }

    private static Card card(
            Job job, Heard heard, List<Outcome> outcomes, Map<UUID, String> departments, OwnWords glossary) {
        var department = job.department();
        return new Card(
                job.id(),
                job.statement(),
                layer(job),
                JobStory.of(job),
                heard,
                outcomes.size(),
                (int) outcomes.stream()
                        .filter(outcome -> outcome.baseline() != null)
                        .count(),
                department == null ? "" : departments.getOrDefault(department.value(), ""),
                Objects.requireNonNullElse(job.ultimateGoal(), ""),
                JobLint.problems(job.statement(), glossary.words()));
    }

    private static @Nullable Layer layer(Job job) {
        return job.layer() == null ? job.id().type().layer() : job.layer();
    }
}
