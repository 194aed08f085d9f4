package app.rungs.exchange.csv;

import app.rungs.exchange.csv.PastedGrid.Role;
import app.rungs.insight.Unit;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted grid comes to: the readings of the rows that can be read, and for each cell that cannot the reason.
 *
 * @param rows a line for each row of the grid
 */
public record GridCheck(List<Row> rows) {

    private static final Pattern WITH_UNIT =
            Pattern.compile("([-+−]?[\\d.,\\s]*\\d)\\s*([\\p{L}$€£%][\\p{L}$€£%/ -]*)");
    private static final Pattern BEHIND_SIGN = Pattern.compile("([-+−]?)([$€£])\\s*([\\d.,\\s]*\\d)");

    /**
     * A row.
     *
     * @param readings what it gives; none as long as one of its cells is wrong
     * @param reasons what is wrong, by column
     */
    public record Row(List<Found> readings, Map<Integer, String> reasons) {}

    /**
     * A reading found.
     *
     * @param date the last day of its period; null without
     * @param organisation whose it is; null where it is a segment's or nobody's
     */
    public record Found(
            String metric,
            double value,
            @Nullable LocalDate date,
            @Nullable String organisation,
            @Nullable String segment,
            @Nullable String scope,
            @Nullable String definition) {}

    /** @param units the unit of each metric by name; without an entry it is not known */
    public static GridCheck of(PastedGrid grid, Map<String, String> units) {
        return new GridCheck(new Run(grid, units).rows());
    }

    /** Every reading found, row after row. */
    public List<Found> readings() {
        return rows.stream().flatMap(row -> row.readings().stream()).toList();
    }

    /** How many cells are wrong. */
    public int wrong() {
        return rows.stream().mapToInt(row -> row.reasons().size()).sum();
    }

    private static final class Run {

        private final PastedGrid grid;
        private final Map<String, String> units;
        private final Map<Integer, NumberColumn> numbers = new HashMap<>();
        private final Set<Found> places = new HashSet<>();

        Run(PastedGrid grid, Map<String, String> units) {
            this.grid = grid;
            this.units = units;
            for (int i = 0; i < grid.columns().size(); i++) {
                if (grid.columns().get(i).role() == Role.VALUE) {
                    numbers.put(i, grid.numbers(i));
                }
            }
        }

        List<Row> rows() {
            var rows = new ArrayList<Row>(grid.size());
            for (int row = 0; row < grid.size(); row++) {
                rows.add(row(row));
            }
            return rows;
        }

        private Row row(int row) {
            var reasons = new HashMap<Integer, String>();
            var period = PeriodText.read(text(row, Role.PERIOD));
            if (period.problem() != null) {
                reasons.put(column(Role.PERIOD), period.problem());
            }
            var organisation = blank(text(row, Role.ORGANISATION));
            var segment = blank(text(row, Role.SEGMENT));
            if (column(Role.ORGANISATION) >= 0 && organisation == null && segment == null) {
                reasons.put(column(Role.ORGANISATION), Messages.of("exchange.grid.noOrganisation"));
            }
            var readings = new ArrayList<Found>();
            for (var entry : numbers.entrySet()) {
                int column = entry.getKey();
                var metric = String.valueOf(grid.columns().get(column).metric());
                var value = value(grid.cell(row, column), metric, entry.getValue());
                if (value.problem() != null || value.number() == null) {
                    reasons.put(column, String.valueOf(value.problem()));
                } else {
                    var found = new Found(
                            metric,
                            value.number(),
                            period.day(),
                            organisation,
                            segment,
                            blank(text(row, Role.SCOPE)),
                            blank(text(row, Role.DEFINITION)));
                    if (places.add(without(found))) {
                        readings.add(found);
                    } else {
                        reasons.put(column, Messages.of("exchange.grid.twice", metric));
                    }
                }
            }
            return reasons.isEmpty()
                    ? new Row(List.copyOf(readings), Map.of())
                    : new Row(List.of(), Map.copyOf(reasons));
        }

        private static Found without(Found found) {
            return new Found(
                    found.metric(),
                    0,
                    found.date(),
                    found.organisation(),
                    found.segment(),
                    found.scope(),
                    found.definition());
        }

        private record Value(
                @Nullable Double number, @Nullable String problem) {
            static Value wrong(String problem) {
                return new Value(null, problem);
            }
        }

        private Value value(String cell, String metric, NumberColumn column) {
            if (cell.isEmpty() || ReadingColumns.USUAL_MISSING.contains(cell)) {
                return Value.wrong(Messages.of("exchange.grid.empty", metric));
            }
            var unit = units.get(metric);
            var text = cell;
            var sign = BEHIND_SIGN.matcher(cell);
            if (sign.matches()) {
                text = sign.group(1) + sign.group(3) + " " + sign.group(2);
            }
            var written = WITH_UNIT.matcher(text);
            if (column.number(text) == null && written.matches()) {
                if (unit == null || !Unit.of(unit).sameAs(Unit.of(written.group(2)))) {
                    return Value.wrong(Messages.of(
                            "exchange.grid.unit",
                            cell,
                            written.group(2).strip(),
                            metric,
                            unit == null ? Messages.of("exchange.grid.noUnit") : unit));
                }
                text = written.group(1).strip();
            }
            var number = column.number(text);
            if (number == null) {
                return Value.wrong(column.reason(cell));
            }
            return number < 0 && unit != null && Unit.isCount(unit)
                    ? Value.wrong(Messages.of("exchange.grid.negative", cell, unit))
                    : new Value(number, null);
        }

        private String text(int row, Role role) {
            int column = column(role);
            return column < 0 ? "" : grid.cell(row, column);
        }

        private int column(Role role) {
            for (int i = 0; i < grid.columns().size(); i++) {
                if (grid.columns().get(i).role() == role) {
                    return i;
                }
            }
            return -1;
        }

        private static @Nullable String blank(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
