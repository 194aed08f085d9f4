package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.rungs.insight.FormulaCheck.Term;
import app.rungs.model.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formula engine against the figures that were published, and against what people write wrongly. */
class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAIDI / SAIFI                                       | saidi=366.6;saifi=1.348                 | 271.8"
                        + "   | 0.3",
                "SAIDI / SAIFI                                       | saidi=123.9;saifi=1.022                 | 121.3"
                        + "   | 0.3",
                "[Customer minutes interrupted] / [Customers served] |"
                        + " customer_minutes_interrupted=1239000;customers_served=10000 | 123.9 | 1e-9",
                "customer_interruptions / customers_served           |"
                        + " customer_interruptions=10220;customers_served=10000 | 1.022 | 1e-9",
                "cases / hours_worked * 200000                       | cases=22;hours_worked=645089            | 6.8  "
                        + "   | 0.05",
                "rate_base * equity_share * allowed_roe              |"
                        + " rate_base=10000000;equity_share=0.5;allowed_roe=0.0966 | 483000 | 1e-6",
                "net_revenue / debt_service                          | net_revenue=6300000;debt_service=2000000 | 3.15"
                        + "   | 1e-9",
                "accounts * incidence * [Annual cost]                | accounts=168;incidence=0.4;annual_cost=250000 |"
                        + " 16800000 | 1e-6",
                "rate_base × rate_of_return + operating_expense      |"
                        + " rate_base=1000;rate_of_return=0.08;operating_expense=300 | 380 | 1e-9",
                "-(a - b) ^ 2 + MAX(a, b, 3)                         | a=1;b=4                                  | 13  "
                        + "   | 1e-9"
            })
    void formulasGiveThePublishedFigures(String text, String values, double expected, double tolerance) {
        var given = new HashMap<String, Double>();
        for (var pair : values.strip().split(";")) {
            given.put(pair.split("=")[0], Double.valueOf(pair.split("=")[1]));
        }
        var outcome = Formula.parse(text.strip()).evaluate(given);
        assertThat(outcome.problem()).isNull();
        assertThat(outcome.value()).isCloseTo(expected, within(tolerance));
    }

    @Test
    void dividingByZeroIsSaidAndNeverANumber() {
        var outcome = Formula.parse("[Net revenue] / [Debt service]")
                .evaluate(Map.of("net_revenue", 1.0, "debt_service", 0.0));
        assertThat(outcome.value()).isNull();
        assertThat(said(outcome)).isEqualTo("Divided by zero: Debt service is 0.");
        assertThat(said(Formula.parse("0 / (a - a)").evaluate(Map.of("a", 1.0))))
                .startsWith("Divided by zero");
    }

    @Test
    void whatCannotBeComputedIsSaid() {
        assertThat(said(Formula.parse("a / b").evaluate(Map.of("a", 1.0)))).isEqualTo("b is missing.");
        assertThat(Formula.parse("a ^ 999999999").evaluate(Map.of("a", 9.0)).value())
                .isNull();
        assertThat(said(Formula.parse("a * 10 ^ 400").evaluate(Map.of("a", 9.0))))
                .isEqualTo("The result is too large to be a number.");
        assertThat(said(Formula.parse("a > 1").evaluate(Map.of("a", 9.0)))).contains("yes or no");
        assertThat(Formula.parse("SQRT(a)").evaluate(Map.of("a", -9.0)).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAIDI /         | 7  | ends too early",
                "(SAIDI / SAIFI  | 1  | not closed",
                "SAIDI // SAIFI  | 8  | not expected",
                "SAIDI SAIFI     | 7  | An operator is missing",
                "MEAN(SAIDI)     | 1  | no function “MEAN”",
                "SAIDI / SAIFI)  | 14 | not expected",
                "SAIDI % SAIFI   | 7  | not expected",
                "3 + 4           | 1  | names no metric",
                "SAIDI / SAIFY   | 9  | did you mean [SAIFI]?",
                "SAIDI / NOBODY  | 9  | no metric “NOBODY”"
            })
    void mistakesAreShownAtTheirColumn(String text, int column, String words) {
        var check =
                new FormulaCheck(List.of(new Term("SAIDI", "minutes", null), new Term("SAIFI", "interruptions", null)));
        var faults = check.of(new Term("CAIDI", "minutes", text.strip()));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.sentence()).contains(words);
        });
        assertThat(check.of(new Term("CAIDI", "minutes", "SAIDI / SAIFI"))).isEmpty();
    }

    @Test
    void aFormulaThatCannotBeReadIsRefusedWithItsColumn() {
        assertThatThrownBy(() -> Formula.parse("a + * b"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("column 5:");
    }

    @Test
    void aCircleIsNamedAllTheWayRound() {
        var a = new Term("Net revenue", null, "margin * revenue");
        var b = new Term("Margin", null, "[Cover ratio] / 2");
        var c = new Term("Cover ratio", null, "[Net revenue] / revenue");
        var check = new FormulaCheck(List.of(a, b, c, new Term("Revenue", null, null)));
        assertThat(check.of(a)).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo(1);
            assertThat(fault.sentence()).contains("Net revenue → Margin → Cover ratio → Net revenue");
        });
        assertThat(check.of(new Term("Revenue", null, "revenue + 1")).getFirst().sentence())
                .contains("Revenue → Revenue");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes              | SAIDI + cost            | minutes and $ cannot be added",
                "minutes              | SAIDI + hours_worked    | minutes and hours cannot be added",
                "$                    | SAIDI / SAIFI           | gives minutes, but the metric is in $",
                "hours                | SAIDI / SAIFI           | gives minutes, but the metric is in hours",
                "%                    | 100 * cost / cost       | leave “100 *” out",
                "minutes an interruption | SAIDI / SAIFI        | ",
                "hours                | SAIDI / 60              | ",
                "×                    | cost / cost             | ",
                "$ a customer         | cost / customers        | ",
                "cases per 200,000 hours | cases / hours_worked * 200000 | ",
                "minutes a year       | 1.5 + SAIDI             | ",
                "%                    | 1 - cost / cost         | "
            })
    void unitsAreChecked(String unit, String text, String words) {
        var check = new FormulaCheck(List.of(
                new Term("SAIDI", "minutes a customer and year", null),
                new Term("SAIFI", "interruptions a customer and year", null),
                new Term("Hours worked", "hours", null),
                new Term("Cases", "cases", null),
                new Term("Customers", "customers", null),
                new Term("Cost", "$ a year", null)));
        var faults = check.of(new Term("New", unit.strip(), text.strip()));
        if (words == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .singleElement()
                    .satisfies(it -> assertThat(it.sentence()).contains(words));
        }
    }

    @Test
    void aPercentIsHundredthsInsideAFormula() {
        assertThat(Unit.of("%").plain(9.66)).isCloseTo(0.0966, within(1e-12));
        assertThat(Unit.of("% of assets").shown(0.25)).isEqualTo(25);
        assertThat(Unit.of("minutes").plain(9.66)).isEqualTo(9.66);
    }

    private static String said(Formula.Outcome outcome) {
        return Objects.requireNonNull(outcome.problem()).sentence();
    }
}
