package app.rungs.exchange.sheet;

import app.rungs.exchange.text.FileBytes;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet's first sheet that has cells, as a table of tab separated text: numbers with a decimal point, days as
 * 2018-12-31, percents as they are shown. What a formula came to is taken, never the formula. Rows are read one after the
 * other.
 */
public final class SheetText {

    /** What a sheet has room for: a row that says it stands beyond is damaged. */
    private static final int MOST_ROWS = 1_048_576;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SheetText() {}

    /** Whether a file is a spreadsheet, judged by what is in it. */
    public static boolean isSheet(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException noZip) {
            return false;
        }
    }

    /** @throws Refusal if it cannot be read, has no cells, or is too large */
    public static TextFile read(Path file) {
        var name = String.valueOf(file.getFileName());
        refuseIfDamaged(file, name);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var sheets = book.getSheets().toList();
            for (var sheet : sheets) {
                var text = text(name, sheet);
                if (!text.isBlank()) {
                    return new TextFile(name, text, others(name, sheet, sheets));
                }
            }
            throw new Refusal(Messages.of("exchange.sheet.empty", name));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // The library takes addresses, kinds and styles for granted, and fails in many ways where they are damaged.
            throw new Refusal(Messages.of("exchange.sheet.broken", name));
        }
    }

    private static void refuseIfDamaged(Path file, String name) {
        try {
            if (CellAddresses.lieOnASheet(file)) {
                return;
            }
        } catch (IOException broken) {
            // It is said in the same words.
        }
        throw new Refusal(Messages.of("exchange.sheet.broken", name));
    }

    private static List<Problem> others(String name, Sheet read, List<Sheet> sheets) {
        return sheets.size() == 1
                ? List.of()
                : List.of(new Problem(name, Messages.of("exchange.sheet.others", read.getName(), sheets.size() - 1)));
    }

    private static String text(String name, Sheet sheet) throws IOException {
        var text = new StringBuilder();
        try (var rows = sheet.openStream()) {
            int[] last = {0};
            rows.forEach(row -> {
                if (row.getRowNum() > MOST_ROWS) {
                    throw new Refusal(Messages.of("exchange.sheet.broken", name));
                }
                // Rows that were never written are not in the file, and still count.
                text.append("\n".repeat(Math.max(0, row.getRowNum() - last[0] - 1)));
                last[0] = row.getRowNum();
                append(text, row);
                if (text.length() > FileBytes.LARGEST) {
                    throw new Refusal(Messages.of("exchange.sheet.tooLarge", name));
                }
            });
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Row row) {
        for (int i = 0; i < row.getCellCount(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            text.append(quoted(words(row.hasCell(i) ? row.getCell(i) : null)));
        }
        text.append('\n');
    }

    private static String words(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal;
        if (!number) {
            return Objects.requireNonNullElse(cell.getText(), "");
        }
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
        var value = (BigDecimal) cell.getValue();
        if (isDay(format)) {
            return day(cell, value);
        }
        return (format.contains("%") ? value.multiply(HUNDRED) : value)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number no calendar reaches stays as it is. */
    private static String day(Cell cell, BigDecimal value) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ArithmeticException noDay) {
            return value.toPlainString();
        }
    }

    /** A format with a year or day in it, colours, texts and conditions left aside. */
    private static boolean isDay(String format) {
        var plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        return !plain.contains("general") && plain.matches(".*(y|d|mmm).*");
    }

    private static String quoted(String words) {
        return words.matches("(?s).*[\t\n\r\"].*") ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }
}
