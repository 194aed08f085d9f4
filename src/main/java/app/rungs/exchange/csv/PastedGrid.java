package app.rungs.exchange.csv;

import app.rungs.exchange.text.TextFile;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells pasted from a spreadsheet or typed, with what each column means. Cells stay as they are until somebody corrects
 * them: what cannot be read is marked by {@link GridCheck}, never dropped.
 */
public final class PastedGrid {

    private static final Pattern NUMBER = Pattern.compile("[-+−]?[$€£]?[\\d.,\\s]*\\d\\s*%?");

    private static final Map<Role, List<String>> HEADINGS = Map.of(
            Role.PERIOD, List.of("period", "year", "data year", "date", "month", "quarter", "day"),
            Role.ORGANISATION,
                    List.of(
                            "organisation",
                            "organization",
                            "utility name",
                            "utility",
                            "company",
                            "customer",
                            "account",
                            "name"),
            Role.SEGMENT, List.of("segment", "ownership", "type", "industry", "sector", "class"),
            Role.SCOPE, List.of("scope", "state", "region", "site", "part", "area"),
            Role.DEFINITION, List.of("definition", "method", "how measured", "standard"));

    /** What the cells of a column are. */
    public enum Role {
        PERIOD,
        ORGANISATION,
        SEGMENT,
        SCOPE,
        DEFINITION,
        VALUE,
        IGNORED
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param metric the metric its values are of; null where it holds none
     */
    public record Column(
            String heading, Role role, @Nullable String metric) {}

    private final List<Column> columns;
    private final List<String[]> rows;

    private PastedGrid(List<Column> columns, List<String[]> rows) {
        this.columns = new ArrayList<>(columns);
        this.rows = rows;
    }

    /** An empty grid to type into. */
    public static PastedGrid blank(String metric) {
        var columns = List.of(
                new Column(Messages.of("exchange.grid.period"), Role.PERIOD, null),
                new Column(Messages.of("exchange.grid.organisation"), Role.ORGANISATION, null),
                new Column(Messages.of("exchange.grid.segment"), Role.SEGMENT, null),
                new Column(metric, Role.VALUE, metric));
        return new PastedGrid(columns, new ArrayList<>());
    }

    /**
     * Reads what was copied in a spreadsheet: cells parted by tabs, the first row with the headings if it has no number
     * below which there are some.
     *
     * @param metric the metric the values are of where the headings name none
     * @param metrics every metric's name: a column headed so holds its values
     */
    public static PastedGrid read(String text, String metric, List<String> metrics) {
        var cleaned = TextFile.of("", text).text();
        var all = Records.read(cleaned, cleaned.indexOf('\t') >= 0 ? '\t' : Separator.of(cleaned)).stream()
                .filter(row -> !row.isBlank())
                .toList();
        int width = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        boolean headed = all.size() > 1 && all.getFirst().cells().stream().noneMatch(PastedGrid::isNumber);
        var cells = new ArrayList<String[]>();
        all.stream().skip(headed ? 1 : 0).forEach(row -> cells.add(filled(row, width)));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < width; i++) {
            var heading = headed ? all.getFirst().cell(i) : "";
            columns.add(new Column(
                    heading.isEmpty() ? Messages.of("exchange.csv.unnamedColumn", i + 1) : heading,
                    Role.IGNORED,
                    null));
        }
        var grid = new PastedGrid(columns, cells);
        grid.guess(metric, metrics);
        return grid;
    }

    /** The same cells for another thread to look through. */
    public PastedGrid copy() {
        var cells = new ArrayList<String[]>(rows.size());
        rows.forEach(row -> cells.add(row.clone()));
        return new PastedGrid(columns, cells);
    }

    /** Puts the rows of {@code more} below; where the columns are other ones, they are told by their place. */
    public void append(PastedGrid more) {
        more.rows.forEach(row -> rows.add(filled(new Row(0, List.of(row)), columns.size())));
    }

    /** Whether nothing is written in any cell. */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> Arrays.stream(row).allMatch(String::isBlank));
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Says anew what a column means. */
    public void column(int index, Role role, @Nullable String metric) {
        columns.set(index, new Column(columns.get(index).heading(), role, metric));
    }

    public int size() {
        return rows.size();
    }

    public String cell(int row, int column) {
        return rows.get(row)[column].strip();
    }

    /** The cells of a row as they were pasted or typed; not to be changed. */
    public List<String> row(int row) {
        return Arrays.asList(rows.get(row));
    }

    public void correct(int row, int column, String text) {
        rows.get(row)[column] = text;
    }

    /** Adds a blank row at the end. */
    public void addRow() {
        rows.add(filled(new Row(0, List.of()), columns.size()));
    }

    /** Takes the rows out that have become readings; {@code gone} are their places, from 0. */
    public void without(List<Integer> gone) {
        gone.stream().sorted((one, other) -> other - one).forEach(row -> rows.remove(row.intValue()));
    }

    /** How the numbers of a column are written. */
    NumberColumn numbers(int column) {
        return NumberColumn.of(rows.stream().map(row -> row[column]), '\t');
    }

    /** Columns by their headings first; then the first column of numbers is the metric's, and one of years the period. */
    private void guess(String metric, List<String> metrics) {
        for (int i = 0; i < columns.size(); i++) {
            var heading = columns.get(i).heading().strip();
            var named = metrics.stream().filter(heading::equalsIgnoreCase).findFirst();
            if (named.isPresent()) {
                column(i, Role.VALUE, named.get());
            } else {
                column(i, role(heading), null);
            }
        }
        if (columns.stream().noneMatch(column -> column.role() == Role.PERIOD)) {
            firstOf(this::isPeriods).ifPresent(i -> column(i, Role.PERIOD, null));
        }
        if (columns.stream().noneMatch(column -> column.role() == Role.VALUE)) {
            firstOf(this::isNumbers).ifPresent(i -> column(i, Role.VALUE, metric));
        }
        if (columns.stream().noneMatch(column -> column.role() == Role.ORGANISATION)) {
            firstOf(this::isWords).ifPresent(i -> column(i, Role.ORGANISATION, null));
        }
    }

    private Role role(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> HEADINGS.getOrDefault(role, List.of()).contains(plain)
                        && columns.stream().noneMatch(column -> column.role() == role))
                .findFirst()
                .orElse(Role.IGNORED);
    }

    private Optional<Integer> firstOf(IntPredicate fits) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.IGNORED && fits.test(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isPeriods(int column) {
        return most(column, cell -> PeriodText.read(cell).day() != null);
    }

    private boolean isNumbers(int column) {
        return most(column, PastedGrid::isNumber);
    }

    private boolean isWords(int column) {
        return most(column, cell -> cell.matches(".*\\p{L}{2,}.*"));
    }

    private boolean most(int column, Predicate<String> fits) {
        var filled = rows.stream()
                .map(row -> row[column].strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !filled.isEmpty() && filled.stream().filter(fits).count() * 2 > filled.size();
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }

    private static String[] filled(Row row, int width) {
        var cells = new String[width];
        for (int i = 0; i < width; i++) {
            cells[i] = i < row.cells().size() ? row.cells().get(i) : "";
        }
        return cells;
    }
}
