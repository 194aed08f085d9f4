package app.rungs.findings;

import app.rungs.insight.Fault;
import app.rungs.insight.Formula;
import app.rungs.insight.FormulaCheck;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The values of a metric: those read, and where its formula says how, those derived from the values of other metrics. A
 * value that was read stands before one that could be derived at the same place.
 *
 * @param all every value
 * @param gaps the places at which a value could not be derived though a part of the inputs is there
 * @param faults what is wrong with the formula; nothing is derived as long as something is
 */
public record Observations(List<Observation> all, List<Gap> gaps, List<Fault> faults) {

    /** The values of {@code metric}. */
    public static Observations of(Entries entries, Metric metric) {
        return new Source(entries).of(metric);
    }

    /** How many of the values were derived. */
    public long derived() {
        return all.stream().filter(Observation::derived).count();
    }

    /** One look through the workspace: each metric that formulas lead to is read once. */
    private static final class Source {

        private final Entries entries;
        private final Map<String, Metric> metrics = new HashMap<>();
        private final Map<String, Observations> known = new HashMap<>();

        Source(Entries entries) {
            this.entries = entries;
        }

        Observations of(Metric metric) {
            var read = entries.naming(Reading.class, metric.id()).stream()
                    .map(Source::read)
                    .toList();
            var text = metric.formula();
            if (text == null || text.isBlank()) {
                return new Observations(read, List.of(), List.of());
            }
            if (metrics.isEmpty()) {
                entries.all(Metric.class).forEach(it -> metrics.putIfAbsent(Formula.word(it.name()), it));
            }
            var faults = check().of(term(metric));
            if (!faults.isEmpty()) {
                return new Observations(read, List.of(), faults);
            }
            return derived(metric, Formula.parse(text), read);
        }

        private Observations derived(Metric metric, Formula formula, List<Observation> read) {
            var inputs = new ArrayList<Derivation.Input>();
            for (var word : formula.words()) {
                var input = Objects.requireNonNull(metrics.get(word));
                inputs.add(new Derivation.Input(word, input, observations(word, input)));
            }
            var derivation = new Derivation(formula, metric, inputs);
            derivation.run();
            var all = new ArrayList<>(read);
            var taken = new HashSet<Place>();
            read.forEach(it -> taken.add(it.place()));
            derivation.values().stream()
                    .filter(it -> !taken.contains(it.place()))
                    .forEach(all::add);
            var gaps = derivation.gaps().stream()
                    .filter(it -> !taken.contains(it.place()))
                    .toList();
            return new Observations(List.copyOf(all), gaps, List.of());
        }

        /** Formulas hold no circle here: the check has refused those. */
        private List<Observation> observations(String word, Metric input) {
            var found = known.get(word);
            if (found == null) {
                found = of(input);
                known.put(word, found);
            }
            return found.all();
        }

        private FormulaCheck check() {
            return new FormulaCheck(metrics.values().stream().map(Source::term).toList());
        }

        private static FormulaCheck.Term term(Metric metric) {
            return new FormulaCheck.Term(metric.name(), metric.unit(), metric.formula());
        }

        private static Observation read(Reading reading) {
            return new Observation(
                    Place.of(reading),
                    reading.value(),
                    Objects.requireNonNullElse(reading.definition(), ""),
                    reading.id(),
                    List.of());
        }
    }
}
