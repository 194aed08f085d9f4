package app.rungs.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.csv.PastedGrid.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedGridTest {

    private static final Map<String, String> UNITS =
            Map.of("SAIDI", "minutes", "SAIFI", "interruptions", "Margin", "%", "Revenue", "$");

    @Test
    void headingsSayWhatColumnsAre() {
        var grid = PastedGrid.read(
                "Year\tUtility\tOwnership\tsaidi\tRemark\n2018\tAlder (fictional)\tMunicipal\t34.4\tok\n",
                "SAIFI",
                List.of("SAIDI", "SAIFI"));
        assertThat(grid.columns())
                .extracting(PastedGrid.Column::role)
                .containsExactly(Role.PERIOD, Role.ORGANISATION, Role.SEGMENT, Role.VALUE, Role.IGNORED);
        assertThat(grid.columns().get(3).metric()).isEqualTo("SAIDI");
        assertThat(GridCheck.of(grid, UNITS).readings()).singleElement().satisfies(found -> {
            assertThat(found.value()).isEqualTo(34.4);
            assertThat(found.date()).isEqualTo(LocalDate.of(2018, 12, 31));
            assertThat(found.segment()).isEqualTo("Municipal");
        });
    }

    @Test
    void withoutHeadingsTheCellsSayIt() {
        var grid = PastedGrid.read(
                "Alder (fictional)\t2018\t34.4\nLark (fictional)\t2018\t40\n", "SAIDI", List.of("SAIDI"));
        assertThat(grid.size()).isEqualTo(2);
        assertThat(grid.columns())
                .extracting(PastedGrid.Column::role)
                .containsExactly(Role.ORGANISATION, Role.PERIOD, Role.VALUE);
        assertThat(GridCheck.of(grid, UNITS).readings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-02-30 | 34.4   | There is no day",
                "someday    | 34.4   | is no period",
                "03/04/2018 | 34.4   | could be two days",
                "2018       | -5     | is below 0",
                "2018       | 12 h   | is in h, but SAIDI is in minutes",
                "2018       | $5     | is in $, but SAIDI is in minutes",
                "2018       | often  | is not a number",
                "2018       | 1.2.3  | is not a number",
                "2018       | .      | No value of SAIDI"
            })
    void aBadCellSaysWhyAndTheRestIsKept(String period, String value, String reason) {
        var grid = PastedGrid.read(
                "Year\tUtility\tSAIDI\n2017\tAlder (fictional)\t30.5\n" + period + "\tAlder (fictional)\t" + value
                        + "\n",
                "SAIDI",
                List.of("SAIDI"));
        var check = GridCheck.of(grid, UNITS);
        assertThat(check.readings()).hasSize(1);
        assertThat(check.rows().get(1).reasons().values())
                .singleElement()
                .satisfies(it -> assertThat(it).contains(reason));
        assertThat(grid.cell(1, 2)).isEqualTo(value);
    }

    @Test
    void aValueWithItsOwnUnitIsRead() {
        var grid =
                PastedGrid.read("Year\tUtility\tSAIDI\n2018\tAlder (fictional)\t34.4 min\n", "SAIDI", List.of("SAIDI"));
        assertThat(GridCheck.of(grid, UNITS).readings())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo(34.4));
    }

    @Test
    void moneyAndRatiosMayBeNegative() {
        var grid = PastedGrid.read(
                "Year\tUtility\tMargin\tRevenue\n2018\tA b\t-5.5\t-7.25\n", "Margin", List.of("Margin", "Revenue"));
        assertThat(GridCheck.of(grid, UNITS).readings()).hasSize(2);
    }

    @Test
    void theSameReadingTwiceIsMarkedAndCorrectedInPlace() {
        var grid = PastedGrid.read("Year\tUtility\tSAIDI\n2018\tA b\t1.5\n2018\tA b\t2.5\n", "SAIDI", List.of("SAIDI"));
        assertThat(GridCheck.of(grid, UNITS).rows().get(1).reasons()).containsKey(2);
        grid.correct(1, 0, "2019");
        assertThat(GridCheck.of(grid, UNITS).wrong()).isZero();
        grid.without(List.of(0));
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.cell(0, 0)).isEqualTo("2019");
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-12-31",
        "2018-06, 2018-06-30",
        "2018 Q2, 2018-06-30",
        "Q4 2018, 2018-12-31",
        "2018-02-28, 2018-02-28",
        "31.01.2018, 2018-01-31",
        "12/31/2018, 2018-12-31",
        "31/12/2018, 2018-12-31",
        "Jun 2018, 2018-06-30",
        "2018.0, 2018-12-31"
    })
    void periodsAreReadAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(PeriodText.read(text).day()).isEqualTo(day);
    }
}
