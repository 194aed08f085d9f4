package app.rungs.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.rungs.exchange.SharedFiles;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingsTableTest {

    @Test
    void theReliabilityOfUtilitiesComesInByOwnership() {
        var file = TextFile.read(SharedFiles.path("utility/derived_csv/reliability_states_2018.derived.csv"));
        var read = ReadingsTable.read(
                file,
                new ReadingColumns(
                        "IEEE Standard/SAIDI Without MED", "Utility Name", "Ownership", null, null, 2, Set.of(".")));

        var byOwnership = read.readings().stream()
                .collect(Collectors.groupingBy(
                        reading -> String.valueOf(reading.segment()),
                        TreeMap::new,
                        Collectors.mapping(ReadingRow::value, Collectors.toList())));

        assertThat(CsvTable.read(file).rows().stream().map(row -> row.cell(4)).filter(cell -> !cell.isEmpty()))
                .containsOnly("Cooperative", "Investor Owned", "Municipal", "State", "Political Subdivision");
        assertThat(byOwnership.get("Cooperative")).hasSize(392);
        assertThat(byOwnership.get("Investor Owned")).hasSize(141);
        assertThat(byOwnership.get("Municipal")).hasSize(183);
        assertThat(median(byOwnership.get("Cooperative"))).isCloseTo(130.2, within(0.05));
        assertThat(median(byOwnership.get("Investor Owned"))).isCloseTo(108.9, within(0.05));
        assertThat(median(byOwnership.get("Municipal"))).isCloseTo(34.4, within(0.05));
        assertThat(read.readings()).allSatisfy(reading -> {
            assertThat(reading.date()).isEqualTo(LocalDate.of(2018, 12, 31));
            assertThat(reading.scope()).hasSize(2);
        });
        assertThat(read.problems())
                .singleElement()
                .satisfies(note -> assertThat(note.sentence())
                        .startsWith("The row was left out as a note below the table: CAIDI = SAIDI / SAIFI."));
        int rows = CsvTable.read(file).rows().size();
        assertThat(read.missing()).isEqualTo(rows - read.readings().size() - 1);
        assertThat(read.preview().columns()).hasSize(28);
    }

    @Test
    void aColumnThatIsThereTwiceMustBeNamedInFull() {
        var file = TextFile.read(SharedFiles.path("utility/derived_csv/reliability_states_2018.derived.csv"));
        var twice = new ReadingColumns("SAIDI Without MED", "Utility Name", null, null, null, 2, Set.of("."));

        assertThatThrownBy(() -> ReadingsTable.read(file, twice))
                .isInstanceOf(Refusal.class)
                .hasMessage("'SAIDI Without MED' is there twice: name it as 'IEEE Standard/SAIDI Without MED'"
                        + " or 'Other Standard/SAIDI Without MED'.");
    }

    @Test
    void aCellThatIsNoNumberIsAProblemWithItsPlaceAndTheRestComesIn() {
        var read = read("Name,Value\nA,12 min\nB,7\n,8\nC,\nD,NA\n");

        assertThat(read.readings()).containsExactly(new ReadingRow(3, "B", null, 7, null, null));
        assertThat(read.missing()).isEqualTo(2);
        assertThat(read.problems())
                .extracting(Problem::inWords)
                .containsExactly(
                        "a.csv, row 2, column Value: '12 min' is not a number and was left out: correct it, or name it"
                                + " as a mark for missing values.",
                        "a.csv, row 4: The row has a value but no organisation and was left out: fill in its"
                                + " organisation.");
    }

    @Test
    void thousandsSeparatorsAndDecimalCommasAreReadWhereTheColumnLeavesNoDoubt() {
        assertThat(values("Name,Value\nA,\"1,234.5\"\nB,\"12,345\"\nC,−3\n")).containsExactly(1234.5, 12345.0, -3.0);
        assertThat(values("Name;Value\nA;1.234,5\nB;12.345\nC;0,25\n")).containsExactly(1234.5, 12345.0, 0.25);
        assertThat(values("Name;Value\nA;1 234,5\nB;12,5\n")).containsExactly(1234.5, 12.5);
        assertThat(values("Name\tValue\nA\t1.5\nB\t1e3\n")).containsExactly(1.5, 1000.0);
    }

    @Test
    void aNumberThatCouldBeTwoIsNotRead() {
        var read = read("Name;Value\nA;1.234\nB;7\n");

        assertThat(read.readings()).extracting(ReadingRow::value).containsExactly(7.0);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("'1.234' could mean thousands or a decimal fraction"));
    }

    @Test
    void yearsMonthsAndDaysAreDates() {
        var read = read("Year,Region,Name,Value\n2018,NW,A,1\n2018-02,.,A,2\n2018-02-03,,A,3\nsoon,,A,4\n,,A,5\n");

        assertThat(read.readings())
                .extracting(ReadingRow::date)
                .containsExactly(
                        LocalDate.of(2018, 12, 31), LocalDate.of(2018, 2, 28), LocalDate.of(2018, 2, 3), null, null);
        assertThat(read.readings()).extracting(ReadingRow::scope).containsExactly("NW", null, null, null, null);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.inWords())
                        .startsWith("a.csv, row 5, column Year: 'soon' is not a year or a date"));
    }

    private static List<Double> values(String text) {
        var read = read(text);
        assertThat(read.problems()).isEmpty();
        return read.readings().stream().map(ReadingRow::value).toList();
    }

    private static ReadingsTable read(String text) {
        return ReadingsTable.read(
                TextFile.of("a.csv", text),
                new ReadingColumns("Value", "Name", null, null, null, 1, ReadingColumns.USUAL_MISSING));
    }

    private static double median(@Nullable List<Double> values) {
        var sorted =
                values == null ? List.<Double>of() : values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
