package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentRuleTest {

    private static final Map<String, Set<String>> XCEL = Map.of(
            "Ownership",
            Set.of("Investor Owned"),
            "State",
            Set.of("MN", "WI", "ND"),
            "Customer class",
            Set.of("Mixed"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ownership = \"Investor Owned\" and State in (\"MN\", \"WI\")       | true",
                "ownership = investor owned AND state IN (mn, tx)                   | true",
                "State != MN                                                        | false",
                "State != TX                                                        | true",
                "not State = TX and not (Ownership = Municipal or State = IA)       | true",
                "Ownership = Municipal or State = MN and State = WI                 | true",
                "(Ownership = Municipal or State = MN) and State = TX               | false",
                "Customer class = Mixed                                             | true",
                "“Customer class” = “Mixed”                                         | true",
                "Region = North                                                     | false",
                "Region != North                                                    | true",
            })
    void aRulePicksOrganisationsByTheirAttributes(String rule, boolean matches) {
        assertThat(SegmentRule.parse(rule).matches(XCEL)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                          | 1  | an attribute",
                "Ownership                   | 10 | “=”, “!=” or “in”",
                "Ownership = and             | 13 | a value",
                "State in MN                 | 10 | “(” is expected",
                "State in (MN WI             | 16 | “,” or “)”",
                "State in ()                 | 11 | a value",
                "(State = MN                 | 12 | “and”, “or” or “)”",
                "State = MN)                 | 11 | “and”, “or” or the end",
                "State = \"MN                | 12 | a closing quotation mark",
                "State ! MN                  | 7  | “=”, “!=” or “in”",
            })
    void aRuleThatCannotBeReadIsRefusedWithItsPlaceAndWhatIsExpected(String rule, int position, String expected) {
        assertThatThrownBy(() -> SegmentRule.parse(rule))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("position " + position + ":")
                .hasMessageContaining(expected);
    }

    @Test
    void aRuleOfAThousandParenthesesIsRefused() {
        assertThatThrownBy(() -> SegmentRule.parse("(".repeat(1000) + "a = b" + ")".repeat(1000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("fewer parentheses");
    }

    @Test
    void aRuleIsWrittenTheWayItIsReadBest() {
        assertThat(SegmentRule.parse("ownership=investor owned and not state in(mn,wi) and not State = IA"))
                .hasToString("ownership = \"investor owned\" and not (state in (\"mn\", \"wi\")) and State != \"IA\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWrittenRuleReadsBackAsAnEqualRule(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var rule = anyRule(random, 4);
            assertThat(SegmentRule.parse(rule.toString()))
                    .as("seed %d: %s", seed, rule)
                    .isEqualTo(rule);
        }
    }

    private static SegmentRule anyRule(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> new SegmentRule.Not(anyRule(random, depth - 1));
            case 2 -> new SegmentRule.All(rules(random, depth));
            case 3 -> new SegmentRule.Any(rules(random, depth));
            default ->
                new SegmentRule.In(
                        name(random),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(_ -> name(random))
                                .toList());
        };
    }

    private static List<SegmentRule> rules(Random random, int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(_ -> anyRule(random, depth - 1))
                .toList();
    }

    private static String name(Random random) {
        var names =
                List.of("State", "Customer class", "and", "Not", "a=b", "say \"no\"", "Łódź", "x (y), z!", "", "in");
        return names.get(random.nextInt(names.size()));
    }
}
