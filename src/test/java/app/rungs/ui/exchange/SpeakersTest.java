package app.rungs.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rungs.exchange.Formats;
import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {

    private final Speakers speakers = new Speakers(Formats.readTranscript(
            TextFile.of("a.txt", "Ann: one\nBob: two\nAnn L.: three\nBob: four\nAnn: five\nAnn L.: six\n")));

    @Test
    void theyStandInTheOrderTheyFirstSpeak() {
        assertThat(speakers.rows())
                .extracting(Speakers.Row::name, Speakers.Row::turns, Speakers.Row::first)
                .containsExactly(tuple("Ann", 2, "one"), tuple("Bob", 2, "two"), tuple("Ann L.", 2, "three"));
    }

    @Test
    void aSpeakerIsRenamedInEveryTurn() {
        speakers.rename("Bob", " Bob Ray ");

        assertThat(names()).containsExactly("Ann", "Bob Ray", "Ann L.", "Bob Ray", "Ann", "Ann L.");
    }

    @Test
    void twoBecomeOneByMergingOrByTheSameName() {
        speakers.merge(List.of("Ann", "Ann L."));
        assertThat(names()).containsOnly("Ann", "Bob");

        speakers.rename("Bob", "Ann");
        assertThat(names()).containsOnly("Ann");
        assertThat(speakers.rows()).singleElement().returns(6, Speakers.Row::turns);
    }

    @Test
    void twoChangeNames() {
        speakers.swap("Ann", "Bob");

        assertThat(names()).startsWith("Bob", "Ann", "Ann L.");
    }

    @Test
    void everyCorrectionIsTakenBackInTurn() {
        speakers.swap("Ann", "Bob");
        speakers.rename("Ann", "Cy");
        speakers.merge(List.of("Bob", "Ann L."));
        assertThat(names()).containsOnly("Bob", "Cy");

        speakers.undo();
        speakers.undo();
        assertThat(names()).startsWith("Bob", "Ann", "Ann L.");
        speakers.undo();
        assertThat(names()).startsWith("Ann", "Bob", "Ann L.");
        assertThat(speakers.canUndo()).isFalse();
    }

    private List<String> names() {
        return speakers.corrected().turns().stream().map(Spoken::speaker).toList();
    }
}
