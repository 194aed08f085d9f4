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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Readings of one metric, found in a table.
 *
 * @param readings those found, in the file's order
 * @param missing how many rows have no value, marked so or empty
 * @param problems cells that could not be read and rows left out
 * @param preview the table's columns and first rows
 */
public record ReadingsTable(List<ReadingRow> readings, int missing, List<Problem> problems, CsvTable.Preview preview) {

    private static final Set<String> DATES = Set.of("Data Year", "Year", "Date", "Period");
    private static final Set<String> SCOPES = Set.of("State", "Region");
    private static final int NOTE_IN_WORDS = 80;

    public ReadingsTable {
        readings = List.copyOf(readings);
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
        private final List<ReadingRow> readings = new ArrayList<>();
        private final List<Problem> problems;
        private int missing;

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
        }

        ReadingsTable run() {
            int notes = firstNote();
            var rows = table.rows().subList(0, notes);
            var numbers =
                    NumberColumn.of(rows.stream().map(row -> row.cell(value)).toList(), table.separator());
            rows.forEach(row -> add(row, numbers));
            table.rows().subList(notes, table.rows().size()).forEach(this::leaveOut);
            return new ReadingsTable(readings, missing, problems, table.preview());
        }

        private void add(Row row, NumberColumn numbers) {
            String cell = row.cell(value);
            if (isMissing(cell)) {
                missing++;
                return;
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
                readings.add(new ReadingRow(
                        row.number(),
                        row.cell(organisation),
                        optional(row, segment),
                        number,
                        date(row),
                        optional(row, scope)));
            }
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

        /** Notes stand below the table: rows with neither a value nor anything that says what of. */
        private int firstNote() {
            int end = table.rows().size();
            while (end > 0 && isNote(table.rows().get(end - 1))) {
                end--;
            }
            return end;
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
            problems.add(new Problem(file.name() + ", " + place, sentence));
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
