package app.rungs.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows as programs write them and as people mend them by hand. Each of these is read as FastCSV 4.4 read it leniently. */
class RecordsTest {

    @Test
    void whatFollowsAClosingQuoteBelongsToItsField() {
        assertThat(fields("\"a\"b,c\nd,e")).containsExactly(List.of("ab", "c"), List.of("d", "e"));
        assertThat(fields("\"a\" ,c")).containsExactly(List.of("a ", "c"));
        assertThat(fields("\"a\"\"b\"c,d")).containsExactly(List.of("a\"bc", "d"));
        assertThat(fields("\"a\"b\"c,d\"\ne")).containsExactly(List.of("ab\"c,d"), List.of("e"));
        assertThat(fields("\"\"a\"")).containsExactly(List.of("a"));
    }

    @Test
    void otherQuotesAreReadAsTheyAre() {
        assertThat(fields("\"a,\nb\",\"\"\"c\"\"\"")).containsExactly(List.of("a,\nb", "\"c\""));
        assertThat(fields("x\"y\",z")).containsExactly(List.of("x\"y\"", "z"));
        assertThat(fields("a,\"b\nc")).containsExactly(List.of("a", "b\nc"));
        var sound = "\"a\",b\n\"c\"\"d\",\"e\nf\"\n";
        assertThat(StrayQuotes.mended(sound, ',')).isSameAs(sound);
    }

    @Test
    void rowsMayDifferInLengthAndBeEmpty() {
        assertThat(fields("a,b\n\nc\nd,e,f")).extracting(List::size).containsExactly(2, 1, 1, 3);
    }

    private static List<List<String>> fields(String text) {
        return Records.read(text, ',').stream().map(Row::cells).toList();
    }
}
