package app.rungs.findings;

import app.rungs.insight.Comparability;
import app.rungs.insight.Formula;
import app.rungs.insight.Unit;
import app.rungs.model.Metric;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes a metric wherever all it is computed from is there: for the same day, organisation or segment, and part of
 * it, and measured in the same way. An input whose reading says nothing of how it was measured goes with any.
 */
final class Derivation {

    private final Formula formula;
    private final Unit unit;
    private final List<Input> inputs;
    /** For each input how its definitions read without its name. */
    private final List<Map<String, String>> ways = new ArrayList<>();

    private final List<Observation> values = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    /** A metric the formula names, with its values. */
    record Input(String word, Metric metric, List<Observation> values) {}

    Derivation(Formula formula, Metric metric, List<Input> inputs) {
        this.formula = formula;
        this.unit = Unit.of(metric.unit());
        this.inputs = inputs;
        inputs.forEach(_ -> ways.add(new HashMap<>()));
    }

    List<Observation> values() {
        return values;
    }

    List<Gap> gaps() {
        return gaps;
    }

    void run() {
        var places = new LinkedHashMap<Place, List<List<Observation>>>();
        for (int i = 0; i < inputs.size(); i++) {
            for (var value : inputs.get(i).values()) {
                var there = places.computeIfAbsent(value.place(), place -> nothing());
                there.get(i).add(value);
            }
        }
        places.forEach(this::derive);
    }

    private List<List<Observation>> nothing() {
        var lists = new ArrayList<List<Observation>>();
        inputs.forEach(input -> lists.add(new ArrayList<>(1)));
        return lists;
    }

    private void derive(Place place, List<List<Observation>> there) {
        for (int i = 0; i < inputs.size(); i++) {
            if (there.get(i).isEmpty()) {
                gaps.add(new Gap(
                        place,
                        Messages.of("formula.missing", inputs.get(i).metric().name())));
                return;
            }
        }
        var named = new LinkedHashSet<String>();
        for (int i = 0; i < inputs.size(); i++) {
            for (var value : there.get(i)) {
                named.add(way(i, value));
            }
        }
        if (named.size() > 1) {
            named.remove("");
        }
        boolean any = false;
        for (var way : named) {
            var chosen = chosen(there, way);
            if (chosen != null) {
                any = true;
                compute(place, way, chosen);
            }
        }
        if (!any) {
            gaps.add(new Gap(place, difference(named)));
        }
    }

    /** For each input its value measured in {@code way}, or in no way that anybody noted; null where one has neither. */
    private @Nullable List<Observation> chosen(List<List<Observation>> there, String way) {
        var chosen = new ArrayList<Observation>();
        for (int i = 0; i < inputs.size(); i++) {
            var fitting = find(i, there.get(i), way);
            var taken = fitting.isPresent() ? fitting : find(i, there.get(i), "");
            if (taken.isEmpty()) {
                return null;
            }
            chosen.add(taken.get());
        }
        return chosen;
    }

    private Optional<Observation> find(int input, List<Observation> values, String way) {
        return values.stream()
                .filter(value -> way(input, value).equalsIgnoreCase(way))
                .findFirst();
    }

    private void compute(Place place, String way, List<Observation> chosen) {
        var plain = new HashMap<String, Double>();
        var named = new ArrayList<Observation.Input>();
        for (int i = 0; i < inputs.size(); i++) {
            var metric = inputs.get(i).metric();
            double value = chosen.get(i).value();
            plain.put(inputs.get(i).word(), Unit.of(metric.unit()).plain(value));
            named.add(new Observation.Input(metric.name(), value));
        }
        var outcome = formula.evaluate(plain);
        var value = outcome.value();
        if (value == null) {
            gaps.add(new Gap(place, Objects.requireNonNull(outcome.problem()).sentence()));
        } else {
            values.add(new Observation(place, unit.shown(value), way, null, List.copyOf(named)));
        }
    }

    /**
     * How a value was measured, without the name of what was measured: "IEEE Standard/SAIDI Without MED" and "IEEE
     * Standard/SAIFI Without MED" are one way of measuring.
     */
    private String way(int input, Observation value) {
        return ways.get(input)
                .computeIfAbsent(
                        value.definition(),
                        words -> WaysOfMeasuring.without(
                                words, inputs.get(input).metric().name()));
    }

    private static String difference(LinkedHashSet<String> named) {
        return Comparability.problem(named.stream()
                        .map(way -> WaysOfMeasuring.definition("", "", way))
                        .toList())
                .map(problem -> problem.sentence())
                .orElseGet(() -> Messages.of("formula.differ"));
    }
}
