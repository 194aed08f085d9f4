package app.rungs.ui.job.value;

import app.rungs.findings.ProductWords;
import app.rungs.insight.OwnWords;
import app.rungs.insight.ValueLint;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Metric;
import app.rungs.model.Problem;
import app.rungs.model.Product;
import app.rungs.model.ValueStatement;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value exercise over all products.
 *
 * @param products our products, by name
 * @param glossary the words a value statement must do without
 * @param versions every version kept, the latest first
 * @param titles what the jobs, metrics and goals are called that the versions name
 */
record Exercise(List<Product> products, OwnWords glossary, List<ValueStatement> versions, Map<UUID, String> titles) {

    static Exercise of(Entries entries) {
        var versions = entries.all(ValueStatement.class).stream()
                .sorted(Comparator.comparingInt(Exercise::number)
                        .reversed()
                        .thenComparing(version -> version.id().value()))
                .toList();
        var named = versions.stream()
                .flatMap(version -> Stream.<@Nullable Id<?>>of(version.job(), version.metric(), version.goal()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new Exercise(
                entries.all(Product.class).stream()
                        .sorted(Comparator.comparing(Product::name))
                        .toList(),
                ProductWords.of(entries),
                versions,
                entries.titles(named));
    }

    /** The versions of one product, the latest first. */
    List<ValueStatement> of(Id<Product> product) {
        return versions.stream()
                .filter(version -> version.product().equals(product))
                .toList();
    }

    /** The number the next version of {@code product} gets. */
    int next(Id<Product> product) {
        return 1 + of(product).stream().mapToInt(Exercise::number).max().orElse(0);
    }

    /** Why a version does not pass; empty where it does. */
    List<Problem> problems(ValueStatement version) {
        return ValueLint.problems(version.words(), glossary, isAnchored(version));
    }

    /** What a version hangs on: its job, metric or goal; empty where on none. */
    String anchor(ValueStatement version) {
        return Stream.<@Nullable Id<?>>of(version.job(), version.metric(), version.goal())
                .filter(Objects::nonNull)
                .map(id -> titles.getOrDefault(Objects.requireNonNull(id).value(), ""))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Keeps {@code words} as the next version. */
    void keep(Desk desk, Id<Product> product, String words, Anchor anchor, LocalDate today, Runnable then) {
        var version = new ValueStatement(
                Id.fresh(EntryType.VALUE_STATEMENT),
                product,
                words,
                next(product),
                today,
                anchor.job(),
                anchor.metric(),
                anchor.goal());
        desk.edit(Messages.of("value.edit.keep"), draft -> draft.add(version), then);
    }

    /** What a statement hangs on. */
    record Anchor(
            @Nullable Id<Job> job,
            @Nullable Id<Metric> metric,
            @Nullable Id<Goal> goal) {

        static final Anchor NONE = new Anchor(null, null, null);

        /** The entry of {@code id}, which is a job, a metric or a goal. */
        static Anchor at(EntryType type, UUID id) {
            return switch (type) {
                case JOB -> new Anchor(new Id<>(type, id), null, null);
                case METRIC -> new Anchor(null, new Id<>(type, id), null);
                case GOAL -> new Anchor(null, null, new Id<>(type, id));
                default -> throw new IllegalArgumentException("No anchor: " + type);
            };
        }

        boolean isGiven() {
            return job != null || metric != null || goal != null;
        }
    }

    private static boolean isAnchored(ValueStatement version) {
        return version.job() != null || version.metric() != null || version.goal() != null;
    }

    private static int number(ValueStatement version) {
        return Objects.requireNonNullElse(version.version(), 0);
    }
}
