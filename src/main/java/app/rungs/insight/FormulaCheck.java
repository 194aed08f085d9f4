package app.rungs.insight;

import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a metric's formula before it is believed: how it is written, what it names, circles, units. */
public final class FormulaCheck {

    private final Map<String, Term> metrics = new HashMap<>();

    /**
     * A metric a formula may name.
     *
     * @param name its name
     * @param unit the unit of its readings; null where it is not said
     * @param formula how it is computed; null where it is read
     */
    public record Term(
            String name, @Nullable String unit, @Nullable String formula) {}

    /** @param metrics every metric there is; of two that are spelled alike the first counts */
    public FormulaCheck(List<Term> metrics) {
        metrics.forEach(metric -> this.metrics.putIfAbsent(Formula.word(metric.name()), metric));
    }

    /** What is wrong with {@code metric}'s formula; nothing where it has none. */
    public List<Fault> of(Term metric) {
        var text = metric.formula();
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var unreadable = Formula.fault(text);
        if (unreadable.isPresent()) {
            return List.of(unreadable.get());
        }
        var formula = Formula.parse(text);
        if (formula.uses().isEmpty()) {
            return List.of(new Fault(1, text.length(), Messages.of("formula.noMetric")));
        }
        var faults = new ArrayList<Fault>();
        for (var use : formula.uses()) {
            if (!metrics.containsKey(use.word())) {
                faults.add(new Fault(use.column(), use.written().length(), unknown(use), true));
            } else {
                circle(metric, use).ifPresent(faults::add);
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(new UnitCheck(units()).of(formula, metric.unit() == null ? null : Unit.of(metric.unit())));
        }
        return List.copyOf(faults);
    }

    private Map<String, Unit> units() {
        var units = new HashMap<String, Unit>();
        metrics.forEach((word, metric) -> {
            if (metric.unit() != null) {
                units.put(word, Unit.of(metric.unit()));
            }
        });
        return units;
    }

    private String unknown(Formula.Use use) {
        var near = metrics.entrySet().stream()
                .filter(metric -> isNear(use.word(), metric.getKey()))
                .map(metric -> metric.getValue().name())
                .sorted()
                .findFirst();
        return near.isPresent()
                ? Messages.of("formula.unknown.near", use.written(), near.get())
                : Messages.of("formula.unknown", use.written());
    }

    /** One spelled within the other, or beginning alike for most of its length. */
    private static boolean isNear(String written, String known) {
        if (written.length() < 3 || known.length() < 3) {
            return false;
        }
        int alike = 0;
        while (alike < Math.min(written.length(), known.length()) && written.charAt(alike) == known.charAt(alike)) {
            alike++;
        }
        return known.contains(written) || written.contains(known) || alike * 3 >= written.length() * 2;
    }

    /** The circle {@code metric} would be in through {@code use}, named from the metric round to itself. */
    private Optional<Fault> circle(Term metric, Formula.Use use) {
        var way = new LinkedHashSet<String>();
        if (!reaches(use.word(), Formula.word(metric.name()), way, new HashSet<>())) {
            return Optional.empty();
        }
        var named = new ArrayList<String>();
        named.add(metric.name());
        way.forEach(word -> named.add(Objects.requireNonNull(metrics.get(word)).name()));
        return Optional.of(new Fault(
                use.column(), use.written().length(), Messages.of("formula.circle", String.join(" → ", named))));
    }

    /** Whether formulas lead from {@code from} to {@code to}; {@code way} holds the metrics in between, and {@code to}. */
    private boolean reaches(String from, String to, SequencedSet<String> way, Set<String> seen) {
        if (!seen.add(from)) {
            return false;
        }
        way.add(from);
        if (from.equals(to)) {
            return true;
        }
        var metric = metrics.get(from);
        var text = metric == null ? null : metric.formula();
        if (text != null && Formula.fault(text).isEmpty()) {
            for (var next : Formula.parse(text).words()) {
                if (reaches(next, to, way, seen)) {
                    return true;
                }
            }
        }
        way.remove(from);
        return false;
    }
}
