package app.rungs.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.exchange.SharedFiles;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String MERGED = """
        Utility,,IEEE Standard,,Other Standard,,
        Year,Name,SAIDI,SAIFI,SAIDI,Method,
        2018,A,1,2,3,x,
        """;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundOut(String separator) {
        var read = table("a,b,c\n\"x;y|z\",\"1,5\",2\nd,e,f\n".replaceAll(",(?!5)", separator.replace("|", "\\|")));

        assertThat(read.separator()).isEqualTo(separator.charAt(0));
        assertThat(read.columns()).containsExactly("a", "b", "c");
    }

    @Test
    void decimalCommasDoNotMakeACommaTheSeparator() {
        assertThat(table("name;value\na;1,5\nb;2,5\nc;3,5\n").separator()).isEqualTo(';');
    }

    @Test
    void mergedHeadingsFillRightwardsAndEveryNameIsDifferent() {
        var read = table(MERGED);

        assertThat(read.headerRows()).isEqualTo(2);
        assertThat(read.columns())
                .containsExactly(
                        "Utility/Year",
                        "Utility/Name",
                        "IEEE Standard/SAIDI",
                        "IEEE Standard/SAIFI",
                        "Other Standard/SAIDI",
                        "Other Standard/Method");
        assertThat(table("a,a,,a\n1,2,3,4\n").columns()).containsExactly("a", "a (2)", "Column 3", "a (3)");
    }

    @Test
    void aColumnIsNamedInFullOrByTheEndOfItsName() {
        var read = table(MERGED);

        assertThat(read.column("IEEE Standard/SAIFI")).isEqualTo(3);
        assertThat(read.column("SAIFI")).isEqualTo(3);
        assertThat(read.column(" method ")).isEqualTo(5);
        assertThatThrownBy(() -> read.column("SAIDI"))
                .isInstanceOf(Refusal.class)
                .hasMessage("'SAIDI' is there twice: name it as 'IEEE Standard/SAIDI' or 'Other Standard/SAIDI'.");
        assertThatThrownBy(() -> read.column("CAIDI"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no column 'CAIDI'. Columns are: Utility/Year, Utility/Name, ");
    }

    @Test
    void rowsKeepTheirNumbersAndCellsTheirLineBreaks() {
        var read = table("name,text\n\na,\"one\ntwo \"\"three\"\"\"\nb,c\n");

        assertThat(read.rows()).extracting(Row::number).containsExactly(3, 4);
        assertThat(read.rows().getFirst().cell(1)).isEqualTo("one\ntwo \"three\"");
        assertThat(read.rows().getFirst().cell(7)).isEmpty();
    }

    @Test
    void thePreviewShowsTheColumnsAndTheFirstTwentyRows() {
        var preview = table("a,b\n" + "1,2\n".repeat(30)).preview();

        assertThat(preview.columns()).containsExactly("a", "b");
        assertThat(preview.rows()).hasSize(20);
    }

    @Test
    void aTableWithoutRowsBelowItsHeaderIsRefused() {
        assertThatThrownBy(() -> table("a,b\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no row below its header");
    }

    @ParameterizedTest
    @CsvSource({
        "csv-with-bom.csv, ',', 2, 2",
        "example-latin1.tsv, TAB, 11, 2",
        "example-utf16be-bom.tsv, TAB, 11, 2",
        "example-utf16le-bom.tsv, TAB, 11, 2",
        "example-utf8.tsv, TAB, 11, 2",
        "example-linebreaks-in-cells.csv, ',', 3, 2",
        "example-linebreaks-in-cells.tsv, TAB, 4, 2",
        "government_contracts.csv, ',', 10, 6422",
        "movies.tsv, TAB, 9, 232",
        "nobel-prize-winners.csv, ',', 4, 853",
        "food.small.csv, ',', 51, 199",
        "persons_with_empty_column.csv, ',', 3, 3",
        "presidents.tsv, TAB, 4, 43"
    })
    void realTablesAreReadInEveryEncoding(String name, String separator, int columns, int rows) {
        var read = CsvTable.read(TextFile.read(SharedFiles.path("csv/openrefine/" + name)));

        assertThat(read.separator()).isEqualTo(separator.equals("TAB") ? '\t' : separator.charAt(0));
        assertThat(read.headerRows()).isEqualTo(1);
        assertThat(read.columns().size()).isEqualTo(columns);
        assertThat(read.rows().size()).isEqualTo(rows);
        if (name.startsWith("example-") && columns == 11) {
            assertThat(read.rows().getFirst().cell(3)).startsWith("Tizi Ouzou, Béjaïa");
        }
    }

    @Test
    void theHeaderRowsOfOfficialTablesAreGuessed() {
        assertThat(official("sales_ult_cust_states_2018").headerRows()).isEqualTo(3);
        assertThat(official("sales_ult_cust_states_2018").columns())
                .contains(
                        "Utility Characteristics/Data Type O = Observed I = Imputed",
                        "RESIDENTIAL/Revenues/Thousand Dollars",
                        "TOTAL/Customers/Count");
        assertThat(official("reliability_states_2018").headerRows()).isEqualTo(2);
    }

    @Test
    void aLineThatNamesTheSeparatorIsNoRow() {
        var table = CsvTable.read(TextFile.of("excel.csv", "sep=;\r\nSpeaker;Text\r\nAna;hello, you\r\n"));
        assertThat(table.columns()).containsExactly("Speaker", "Text");
        assertThat(table.rows()).containsExactly(new Row(3, List.of("Ana", "hello, you")));
    }

    @Test
    void aHeadingMayBeMergedDownwards() {
        var table = CsvTable.read(TextFile.of(
                "merged.csv", "Utility,Year,IEEE,\n,,SAIDI,SAIFI\nAlder Bend (fictional),2018,120.5,1.25\n"));
        assertThat(table.columns()).containsExactly("Utility", "Year", "IEEE/SAIDI", "IEEE/SAIFI");
    }

    /** What is known of the whole table is not counted again. */
    @Test
    void anotherNumberOfHeaderRowsGivesWhatReadingTheTableAnewGives() {
        var file = TextFile.of("blank.csv", "a,b,c\n\n,,\n1,2\n3,4,5\n\n6,7,8\n");
        for (int before = 1; before <= 5; before++) {
            var known = CsvTable.read(file, ',', before);
            for (int rows = 1; rows <= 6; rows++) {
                assertThat(known.withHeader(rows)).isEqualTo(CsvTable.read(file, ',', rows));
            }
            assertThatThrownBy(() -> known.withHeader(7)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> known.withHeader(8)).isInstanceOf(Refusal.class);
        }
    }

    private static CsvTable official(String name) {
        return CsvTable.read(TextFile.read(SharedFiles.path("utility/derived_csv/" + name + ".derived.csv")));
    }

    private static CsvTable table(String text) {
        return CsvTable.read(TextFile.of("a.csv", text));
    }
}
