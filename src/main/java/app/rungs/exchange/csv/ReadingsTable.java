package app.rungs.exchange.csv;

import app.rungs.exchange.text.TextFile;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Readings of one metric, found in a table. They are read whenever they are asked for, one after the other.
 *
 * @param count how many there are
 * @param missing how many rows have no value, marked so or empty
 * @param problems cells that could not be read and rows left out: the first of them, where there are thousands
 * @param preview the table's columns and first rows
 */
public record ReadingsTable(
        int count, int missing, List<Problem> problems, CsvTable.Preview preview, Supplier<Stream<ReadingRow>> source) {

    /** How many problems are told one by one. */
    private static final int MOST_PROBLEMS = 1_000;

    private static final Set<String> DATES = Set.of("Data Year", "Year", "Date", "Period");
    private static final Set<String> SCOPES = Set.of("State", "Region");
    private static final int NOTE_IN_WORDS = 80;

    public ReadingsTable {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is no table, or a column named is not there
     */
    public static ReadingsTable read(TextFile file, ReadingColumns columns) {
        var table = CsvTable.read(file, null, columns.headerRows());
        return new Reading(file, table, columns).run();
    }

    /** The readings in the file's order. */
    public Stream<ReadingRow> stream() {
        return source.get();
    }

    /** The same at once, for a table that is known to be small. */
    public List<ReadingRow> readings() {
        return stream().toList();
    }

    /** One run over the rows. Columns are places from 0, or -1 where there is none. */
    private static final class Reading {
        private final TextFile file;
        private final CsvTable table;
        private final Set<String> marks;
        private final int value;
        private final int organisation;
        private final int segment;
        private final int date;
        private final int scope;
        private final List<Problem> problems;
        private final NumberColumn numbers;
        private final int lastRow;
        private int missing;
        private int untold;
        private boolean isTold;

        Reading(TextFile file, CsvTable table, ReadingColumns columns) {
            this.file = file;
            this.table = table;
            marks = columns.missing();
            value = table.column(columns.value());
            organisation = table.column(columns.organisation());
            segment = columns.segment() == null ? -1 : table.column(columns.segment());
            date = columns.date() == null ? headed(DATES) : table.column(columns.date());
            scope = columns.scope() == null ? headed(SCOPES) : table.column(columns.scope());
            problems = new ArrayList<>(file.problems());
            // Notes stand below the table: rows with neither a value nor anything that says what of.
            lastRow = table.stream()
                    .filter(row -> !isNote(row))
                    .mapToInt(Row::number)
                    .max()
                    .orElse(0);
            numbers = NumberColumn.of(above().map(row -> row.cell(value)), table.separator());
        }

        ReadingsTable run() {
            int count = Math.toIntExact(readings().count());
            table.stream().filter(row -> row.number() > lastRow).forEach(this::leaveOut);
            if (untold > 0) {
                problems.add(new Problem(file.name(), Messages.of("exchange.csv.moreProblems", untold)));
            }
            isTold = true;
            return new ReadingsTable(count, missing, problems, table.preview(), this::readings);
        }

        private Stream<Row> above() {
            return table.stream().filter(row -> row.number() <= lastRow);
        }

        private Stream<ReadingRow> readings() {
            return above().map(this::reading).filter(Objects::nonNull);
        }

        private @Nullable ReadingRow reading(Row row) {
            String cell = row.cell(value);
            if (isMissing(cell)) {
                missing += isTold ? 0 : 1;
                return null;
            }
            Double number = numbers.number(cell);
            if (number == null) {
                problem(
                        Messages.of(
                                "exchange.csv.cell",
                                row.number(),
                                table.columns().get(value)),
                        numbers.reason(cell));
            } else if (row.cell(organisation).isEmpty()) {
                problem(Messages.of("exchange.csv.row", row.number()), Messages.of("exchange.csv.noOrganisation"));
            } else {
                return new ReadingRow(
                        row.number(),
                        row.cell(organisation),
                        optional(row, segment),
                        number,
                        date(row),
                        optional(row, scope));
            }
            return null;
        }

        private boolean isMissing(String cell) {
            return cell.isEmpty() || marks.contains(cell);
        }

        private @Nullable String optional(Row row, int column) {
            String cell = row.cell(column);
            return isMissing(cell) ? null : cell;
        }

        private @Nullable LocalDate date(Row row) {
            String cell = row.cell(date);
            if (isMissing(cell)) {
                return null;
            }
            LocalDate day = lastDay(cell);
            if (day == null) {
                problem(
                        Messages.of(
                                "exchange.csv.cell",
                                row.number(),
                                table.columns().get(date)),
                        Messages.of("exchange.csv.noDate", cell));
            }
            return day;
        }

        private boolean isNote(Row row) {
            return row.cell(value).isEmpty()
                    && row.cell(organisation).isEmpty()
                    && row.cell(segment).isEmpty();
        }

        private void leaveOut(Row row) {
            String words = String.join(" ", row.cells()).replaceAll("\\s+", " ").strip();
            String start = words.length() > NOTE_IN_WORDS ? words.substring(0, NOTE_IN_WORDS) + "…" : words;
            problem(Messages.of("exchange.csv.row", row.number()), Messages.of("exchange.csv.footnote", start));
        }

        private int headed(Set<String> names) {
            for (int column = 0; column < table.columns().size(); column++) {
                String path = table.columns().get(column);
                if (names.contains(path.substring(path.lastIndexOf('/') + 1))) {
                    return column;
                }
            }
            return -1;
        }

        private void problem(String place, String sentence) {
            if (isTold) {
                return;
            }
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(new Problem(file.name() + ", " + place, sentence));
            } else {
                untold++;
            }
        }
    }

    private static @Nullable LocalDate lastDay(String cell) {
        try {
            if (cell.matches("\\d{4}")) {
                return Year.parse(cell).atMonth(12).atEndOfMonth();
            }
            if (cell.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(cell).atEndOfMonth();
            }
            return cell.matches("\\d{4}-\\d{2}-\\d{2}([T ].*)?") ? LocalDate.parse(cell.substring(0, 10)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
