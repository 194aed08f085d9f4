package app.rungs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a workspace answers has its redacted names replaced. Whoever asks for the original words is named here, with the
 * reason: no list, output or export is among them.
 */
class OriginalWordsTest {

    private static final Set<String> EDITORS = Set.of(
            // looks at every entry to tell which look different after a redaction
            "Telling.java",
            // the fields of a page are what the user types into
            "EntryPageViewModel.java",
            // what is typed anew on a card begins with the entry's own words, not with what is shown for them
            "EntryWords.java",
            // a name that is to be erased is found among the redactions by itself
            "EraseCommand.java",
            // the reader marks and corrects the words, and shows them redacted on demand
            "ReaderViewModel.java");

    @Test
    void questionsAboutEntriesHaveOneWayToTheirTables() {
        var entries = Sources.program().stream()
                .filter(file -> file.endsWith("storage/Entries.java"))
                .map(Sources::text)
                .findFirst()
                .orElseThrow();
        assertThat(entries.split("table\\.fetch\\(", -1))
                .as("every other question asks shown(…), which replaces the names")
                .hasSize(2);
    }

    @Test
    void onlyThoseWhoEditTheWordsAskForThem() {
        assertThat(Sources.program().stream()
                        .filter(file -> Sources.text(file).contains(".original()"))
                        .map(file -> file.getFileName().toString()))
                .isSubsetOf(EDITORS);
    }
}
