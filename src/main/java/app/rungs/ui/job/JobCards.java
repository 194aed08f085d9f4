package app.rungs.ui.job;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Outcome;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param quotes how many pieces of evidence are linked to it
     * @param department where it is done; empty where unknown
     */
    public record Card(
            Id<Job> id,
            String title,
            @Nullable Layer layer,
            String story,
            int quotes,
            int outcomes,
            String department) {}

    /** The jobs whose statement holds {@code words}, in any case. */
    static JobCards find(Entries entries, String words) {
        var listed = entries.listed(Set.of(EntryType.JOB), words, MOST);
        var jobs = entries.all(Job.class).stream()
                .collect(Collectors.toMap(job -> job.id().value(), Function.identity()));
        var quotes = count(entries.having(Link.class, "relation", Relation.EVIDENCE).stream()
                .map(link -> link.to().value()));
        var outcomes = count(
                entries.all(Outcome.class).stream().map(outcome -> outcome.job().value()));
        var departments = entries.titles(jobs.values().stream()
                .map(Job::department)
                .filter(Objects::nonNull)
                .toList());
        var cards = listed.stream()
                .map(line -> jobs.get(line.id().value()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(job -> Objects.requireNonNullElse(layer(job), Layer.STRATEGIC)))
                .map(job -> card(job, quotes, outcomes, departments))
                .toList();
        return new JobCards(cards, entries.count(EntryType.JOB));
    }

    private static Card card(Job job, Map<UUID, Long> quotes, Map<UUID, Long> outcomes, Map<UUID, String> departments) {
        var department = job.department();
        return new Card(
                job.id(),
                job.statement(),
                layer(job),
                JobStory.of(job),
                quotes.getOrDefault(job.id().value(), 0L).intValue(),
                outcomes.getOrDefault(job.id().value(), 0L).intValue(),
                department == null ? "" : departments.getOrDefault(department.value(), ""));
    }

    private static @Nullable Layer layer(Job job) {
        return job.layer() == null ? job.id().type().layer() : job.layer();
    }

    private static Map<UUID, Long> count(Stream<UUID> ids) {
        return ids.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
