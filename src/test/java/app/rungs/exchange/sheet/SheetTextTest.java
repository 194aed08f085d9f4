package app.rungs.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.exchange.csv.ReadingColumns;
import app.rungs.exchange.csv.ReadingsTable;
import app.rungs.model.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @TempDir
    Path folder;

    @Test
    void aSheetGivesTheReadingsItsTableShows() throws IOException {
        var file = folder.resolve("reliability.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Readings");
            var headings = new String[] {"Utility", "Date", "SAIDI", "Share", "Note"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, "Alder Bend (fictional)");
            sheet.value(1, 1, LocalDate.of(2018, 12, 31));
            sheet.style(1, 1).format("yyyy-MM-dd").set();
            sheet.value(1, 2, 34.4);
            sheet.value(1, 3, 0.125);
            sheet.style(1, 3).format("0.0%").set();
            sheet.value(1, 4, "two\nlines \"quoted\"");
            sheet.value(3, 0, "Larkfield (fictional)");
            sheet.value(3, 2, "n.a. yet");
            book.newWorksheet("Notes").value(0, 0, "left out");
        }

        assertThat(SheetText.isSheet(file)).isTrue();
        var text = SheetText.read(file);
        assertThat(text.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).contains("Readings", "one more sheet"));
        var table = ReadingsTable.read(
                text, new ReadingColumns("SAIDI", "Utility", null, "Date", null, null, ReadingColumns.USUAL_MISSING));
        assertThat(table.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualTo(34.4);
            assertThat(reading.date()).isEqualTo(LocalDate.of(2018, 12, 31));
            assertThat(reading.row()).isEqualTo(2);
        });
        assertThat(table.problems()).anySatisfy(it -> assertThat(it.inWords()).contains("row 4", "n.a. yet"));
        assertThat(text.text()).contains("\t12.5\t");
    }

    @Test
    void whatIsNoSpreadsheetIsToldApartOrRefused() throws IOException {
        var text = Files.writeString(folder.resolve("a.xlsx"), "no zip");
        assertThat(SheetText.isSheet(text)).isFalse();
        assertThat(SheetText.isSheet(folder)).isFalse();
        assertThatThrownBy(() -> SheetText.read(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a.xlsx");
    }

    /** The library takes all these for granted. */
    @ParameterizedTest
    @ValueSource(strings = {"r=\"ZZZZZZ9\"", "r=\"1A\"", "r=\"C2\" t=\"x\"", "r=\"C2\" s=\"x\"", "r=\"C2\" s=\"99\""})
    void aCellThatSaysNonsenseOfItselfMakesTheSheetDamaged(String says) throws IOException {
        var file = changed("<c r=\"C2\"", "<c " + says);
        assertThatThrownBy(() -> SheetText.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be read as a spreadsheet");
    }

    @Test
    void aNumberThatNoCalendarReachesStaysANumber() throws IOException {
        assertThat(SheetText.read(changed("<v>3.5</v>", "<v>99999999999</v>")).text())
                .contains("99999999999");
    }

    /** A sheet with a day in C2, written anew with one thing in it changed. */
    private Path changed(String from, String to) throws IOException {
        var good = folder.resolve("good.xlsx");
        try (var book = new Workbook(Files.newOutputStream(good), "Test", "1.0")) {
            var sheet = book.newWorksheet("Readings");
            sheet.value(0, 0, "Utility");
            sheet.value(1, 0, "Alder Bend (fictional)");
            sheet.value(1, 2, 3.5);
            sheet.style(1, 2).format("yyyy-MM-dd").set();
        }
        var file = folder.resolve("changed.xlsx");
        try (var whole = new ZipFile(good.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : whole.stream().toList()) {
                var text = new String(whole.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                boolean sheet = part.getName().startsWith("xl/worksheets/");
                assertThat(!sheet || text.contains(from)).as(text).isTrue();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write((sheet ? text.replace(from, to) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
