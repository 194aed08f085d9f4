package app.rungs.sample;

import app.rungs.model.Choices;
import app.rungs.model.Department;
import app.rungs.model.Direction;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starter packs: names, formulas, units and directions of metrics that departments are measured by. Never values. */
public final class Packs {

    private Packs() {}

    /** A metric to start from; only its name is always given. */
    public record Starter(
            String name,
            @Nullable String formula,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable String definition) {}

    /** Every pack by the name of its function, in the order of the file. */
    public static Map<String, List<Starter>> all() {
        return CsvReader.builder().ofCsvRecord(text()).stream()
                .skip(1)
                .collect(Collectors.groupingBy(
                        row -> row.getField(0),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new Starter(
                                        row.getField(1),
                                        given(row.getField(2)),
                                        given(row.getField(3)),
                                        Choices.find(Direction.class, row.getField(4))
                                                .orElse(null),
                                        given(row.getField(5))),
                                Collectors.toList())));
    }

    /** Those of {@code pack} that no metric is called like yet, whatever its department. */
    public static List<Starter> fresh(Entries entries, List<Starter> pack) {
        var names = new HashSet<String>();
        entries.all(Metric.class).forEach(metric -> names.add(key(metric.name())));
        return pack.stream()
                .filter(starter -> !names.contains(key(starter.name())))
                .toList();
    }

    /** Adds those that are not there yet to {@code department}; says how many. */
    public static int add(Draft draft, List<Starter> pack, Id<Department> department) {
        var fresh = fresh(draft.entries(), pack);
        fresh.forEach(starter -> draft.add(new Metric(
                Id.fresh(EntryType.METRIC),
                starter.name(),
                starter.definition(),
                starter.formula(),
                starter.unit(),
                starter.direction(),
                department,
                null)));
        return fresh.size();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Packs.class.getResourceAsStream("/packs.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The starter packs cannot be read.", e);
        }
    }
}
