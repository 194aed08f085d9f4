package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedReadingsTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Measured measured;

    @BeforeEach
    void open() {
        measured = new Measured(folder.resolve("measured"));
    }

    @AfterEach
    void close() {
        measured.close();
    }

    @Test
    void caidiOfThePublishedYearIsDerivedWhereBothInputsAre() {
        var saidi = measured.metric("SAIDI", "minutes", null);
        var saifi = measured.metric("SAIFI", "interruptions", null);
        var caidi = measured.metric("CAIDI", "minutes", "SAIDI / SAIFI");
        measured.reading(saidi, null, 2023, 366.6, "IEEE Standard/SAIDI With MED");
        measured.reading(saifi, null, 2023, 1.348, "IEEE Standard/SAIFI With MED");
        measured.reading(saidi, null, 2023, 123.9, "IEEE Standard/SAIDI Without MED");
        measured.reading(saifi, null, 2023, 1.022, "IEEE Standard/SAIFI Without MED");
        measured.reading(saidi, null, 2022, 333.0, "IEEE Standard/SAIDI With MED");

        var found = measured.of(caidi);

        assertThat(found.all()).hasSize(2).allMatch(Observation::derived);
        assertThat(found.all().getFirst().value()).isCloseTo(271.8, within(0.3));
        assertThat(found.all().getFirst().definition()).isEqualTo("IEEE Standard/With MED");
        assertThat(found.all().getFirst().inputs())
                .containsExactly(new Observation.Input("SAIDI", 366.6), new Observation.Input("SAIFI", 1.348));
        assertThat(found.all().getLast().value()).isCloseTo(121.3, within(0.3));
        assertThat(found.gaps()).singleElement().satisfies(gap -> {
            assertThat(Period.of(gap.place().date())).isEqualTo("2022");
            assertThat(gap.sentence()).isEqualTo("SAIFI is missing.");
        });
    }

    @Test
    void readingsMeasuredInDifferentWaysAreNotPutIntoOneFormula() {
        var saidi = measured.metric("SAIDI", "minutes", null);
        var saifi = measured.metric("SAIFI", "interruptions", null);
        var caidi = measured.metric("CAIDI", "minutes", "SAIDI / SAIFI");
        measured.reading(saidi, null, 2023, 366.6, "IEEE Standard/SAIDI With MED");
        measured.reading(saifi, null, 2023, 1.022, "IEEE Standard/SAIFI Without MED");
        assertThat(measured.of(caidi).all()).isEmpty();
        assertThat(measured.of(caidi).gaps().getFirst().sentence()).contains("what is counted (With MED; Without MED)");
    }

    @Test
    void aCountThatNobodyDefinedGoesWithAnyWayOfMeasuring() {
        var minutes = measured.metric("Customer minutes interrupted", "customer-minutes", null);
        var served = measured.metric("Customers served", "customers", null);
        var saidi = measured.metric("SAIDI", "minutes", "[Customer minutes interrupted] / [Customers served]");
        measured.reading(minutes, null, 2023, 1_239_000, "IEEE 1366/Without MED");
        measured.reading(served, null, 2023, 10_000, null);
        assertThat(measured.of(saidi).all()).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualTo(123.9);
            assertThat(it.definition()).isEqualTo("IEEE 1366/Without MED");
        });
    }

    @Test
    void regulatedEarningsTakePercentsAsHundredths() {
        var base = measured.metric("Rate base", "$", null);
        var equity = measured.metric("Equity share", "%", null);
        var roe = measured.metric("Allowed ROE", "%", null);
        var earnings = measured.metric("Regulated earnings", "$ a year", "rate_base * equity_share * allowed_roe");
        var share = measured.metric("Earnings share", "%", "[Regulated earnings] / [Rate base]");
        measured.reading(base, null, 2019, 10_000_000, null);
        measured.reading(equity, null, 2019, 50, null);
        measured.reading(roe, null, 2019, 9.66, null);
        assertThat(measured.of(earnings).all().getFirst().value()).isCloseTo(483_000, within(1e-6));
        assertThat(measured.of(share).all().getFirst().value()).isCloseTo(4.83, within(1e-9));
    }

    @Test
    void aDivisorOfZeroIsSaidAtItsReadingAndTheOthersAreThere() {
        var cases = measured.metric("Cases", "cases", null);
        var hours = measured.metric("Hours worked", "hours", null);
        var trir = measured.metric("TRIR", "cases per 200,000 hours", "cases / hours_worked * 200000");
        var utility = measured.organisation("Alder Bend (fictional)", "Municipal");
        measured.reading(cases, null, 2023, 22, null);
        measured.reading(hours, null, 2023, 645_089, null);
        measured.reading(cases, utility, 2023, 1, null);
        measured.reading(hours, utility, 2023, 0, null);
        assertThat(measured.of(trir).all())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isCloseTo(6.8, within(0.05)));
        assertThat(measured.of(trir).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.place().organisation()).isEqualTo(utility.id());
            assertThat(gap.sentence()).isEqualTo("Divided by zero: hours_worked is 0.");
        });
    }

    @Test
    void whatWasReadStandsBeforeWhatCouldBeDerived() {
        var a = measured.metric("A", null, null);
        var b = measured.metric("B", null, "A * 2");
        measured.reading(a, null, 2022, 1, null);
        measured.reading(a, null, 2023, 2, null);
        measured.reading(b, null, 2023, 5, null);
        assertThat(measured.of(b).all()).extracting(Observation::value).containsExactly(5.0, 2.0);
        assertThat(measured.of(b).derived()).isEqualTo(1);
    }

    @Test
    void aCircleDerivesNothingAndIsNamed() {
        var a = measured.metric("A", null, "B + 1");
        measured.metric("B", null, "A + 1");
        assertThat(measured.of(a).faults().getFirst().sentence()).contains("A → B → A");
        assertThat(measured.of(a).all()).isEmpty();
    }

    @Test
    void segmentsWithoutReadingsOfThePeriodAreRefusedWithTheDifferenceNamed() {
        var saidi = measured.metric("SAIDI", "minutes", null);
        var municipal = measured.segment("Municipal");
        var cooperative = measured.segment("Cooperative");
        measured.reading(saidi, measured.organisation("One (fictional)", "Municipal"), 2018, 30, "IEEE/Without MED");
        measured.reading(saidi, measured.organisation("Two (fictional)", "Municipal"), 2018, 40, "IEEE/Without MED");
        measured.reading(saidi, measured.organisation("Three (fictional)", "Cooperative"), 2017, 90, "IEEE/With MED");

        var groups = measured.ask(readings -> readings.of("IEEE/Without MED", "2018"), saidi);
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.segment()).isEqualTo(municipal);
            assertThat(group.quartiles().median()).isEqualTo(35);
        });
        var refusals = measured.ask(readings -> readings.refusals("IEEE/Without MED", "2018"), saidi);
        assertThat(refusals).containsOnlyKeys(cooperative);
        assertThat(refusals.get(cooperative))
                .isNotNull()
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains("period (2017; 2018)", "what is counted (With MED; Without MED)")
                        .doesNotContain("method"));
    }
}
