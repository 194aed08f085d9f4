package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaletteMatchTest {

    @ParameterizedTest
    @CsvSource({
        "report, Report, EXACT",
        "rep, Report a near miss, PREFIX",
        "near, Report a near miss, WORD_START",
        "n m, Report a near miss, SUBSEQUENCE",
        "rnm, Report a near miss, SUBSEQUENCE",
        "eport, Report a near miss, SUBSEQUENCE",
        "mn, Report a near miss, NONE",
        "x, Report a near miss, NONE",
        "op, Regional co-operatives, WORD_START",
        "'', Anything, PREFIX",
    })
    void aTextMatchesByTheNearestOfFourWays(String query, String words, PaletteMatch match) {
        assertThat(PaletteMatch.of(query, words)).isEqualTo(match);
    }

    @Test
    void exactComesBeforePrefixBeforeWordStartBeforeSequence() {
        var items = List.of(
                item("1", "Market goal", null),
                item("2", "My goal", null),
                item("3", "Goals of the segment", null),
                item("4", "Goal", null),
                item("5", "Grid operators and long-term", null),
                item("6", "Metric", null));

        assertThat(words("goal", items))
                .containsExactly(
                        "Goal", "Goals of the segment", "Market goal", "My goal", "Grid operators and long-term");
    }

    @Test
    void amongEqualsTheLatestUsedComesFirst() {
        var items = List.of(
                item("1", "Safety audit", null),
                item("2", "Safety report", Instant.parse("2026-11-01T10:00:00Z")),
                item("3", "Safety walk", Instant.parse("2026-11-20T10:00:00Z")));

        assertThat(words("saf", items)).containsExactly("Safety walk", "Safety report", "Safety audit");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 2026})
    void theOrderDoesNotDependOnTheOrderGiven(long seed) {
        var items = new ArrayList<>(List.of(
                item("1", "Same", null),
                item("2", "Same", null),
                item("3", "same", null),
                item("4", "Sameness", null)));
        var first = PaletteMatch.order("same", items);

        Collections.shuffle(items, new Random(seed));

        assertThat(PaletteMatch.order("same", items)).as("seed %d", seed).isEqualTo(first);
    }

    @Test
    void theFirstSignSaysWhatIsLookedFor() {
        assertThat(PaletteQuery.of("> undo")).isEqualTo(new PaletteQuery(PaletteQuery.Kind.COMMANDS, "undo"));
        assertThat(PaletteQuery.of("#storm")).isEqualTo(new PaletteQuery(PaletteQuery.Kind.TAGS, "storm"));
        assertThat(PaletteQuery.of("@mar")).isEqualTo(new PaletteQuery(PaletteQuery.Kind.PEOPLE, "mar"));
        assertThat(PaletteQuery.of("/crew")).isEqualTo(new PaletteQuery(PaletteQuery.Kind.TEXT, "crew"));
        assertThat(PaletteQuery.of(" job ")).isEqualTo(new PaletteQuery(PaletteQuery.Kind.THINGS, "job"));
        assertThat(PaletteQuery.of("")).isEqualTo(new PaletteQuery(PaletteQuery.Kind.THINGS, ""));
    }

    private static List<String> words(String query, List<PaletteItem> items) {
        return PaletteMatch.order(query, items).stream().map(PaletteItem::words).toList();
    }

    private static PaletteItem item(String id, String words, @Nullable Instant used) {
        return new PaletteItem(id, "Things", Icon.JOBS, words, "", used);
    }
}
