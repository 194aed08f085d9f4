package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether readings may stand side by side: only where unit, period, inclusion rule and method are the same. */
public final class Comparability {

    /**
     * What a reading means. Each part is text as the source gives it; case and outer blanks do not matter.
     *
     * @param unit such as minutes a year
     * @param period such as 2018
     * @param inclusion what is counted, such as without major event days
     * @param method such as IEEE 1366
     */
    public record Definition(String unit, String period, String inclusion, String method) {}

    /** One part in which definitions differ, and the different values in alphabetical order. */
    public record Difference(Part part, SequencedSet<String> values) {}

    /** A part of a definition. */
    public enum Part {
        UNIT(Definition::unit),
        PERIOD(Definition::period),
        INCLUSION(Definition::inclusion),
        METHOD(Definition::method);

        private final Function<Definition, String> value;

        Part(Function<Definition, String> value) {
            this.value = value;
        }

        private String inWords() {
            return Messages.of("insight.comparable." + name().toLowerCase(Locale.ROOT));
        }
    }

    private Comparability() {}

    /** The parts in which these definitions differ; empty where all are comparable. */
    public static List<Difference> differences(Collection<Definition> definitions) {
        return Stream.of(Part.values())
                .map(part -> new Difference(part, valuesOf(part, definitions)))
                .filter(difference -> difference.values().size() > 1)
                .toList();
    }

    /** Why these may not be compared, in words that say which part differs; empty where they may. */
    public static Optional<Problem> problem(Collection<Definition> definitions) {
        var differences = differences(definitions);
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        var named = differences.stream()
                .map(it -> it.part().inWords() + " (" + String.join("; ", it.values()) + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(Problem.of(Messages.of("insight.comparable.refused", named)));
    }

    private static SequencedSet<String> valuesOf(Part part, Collection<Definition> definitions) {
        var values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        definitions.forEach(it -> values.add(part.value.apply(it).strip()));
        return values;
    }
}
