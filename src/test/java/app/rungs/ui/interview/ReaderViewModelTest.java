package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.insight.Replaced;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReaderViewModelTest {

    @TempDir
    Path folder;

    private DeskFixture fixture;
    private Interview interview;
    private Turn first;
    private ReaderViewModel reader;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        interview = fixture.add(new Interview(
                Id.fresh(EntryType.INTERVIEW),
                "Control room",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true));
        first = fixture.add(turn(0, "We lost power twice.\nThe phone rang."));
        fixture.add(turn(1, "Nobody saw it."));
        reader = new ReaderViewModel(fixture.desk(), interview.id());
    }

    @AfterEach
    void close() {
        reader.close();
        fixture.close();
    }

    @Test
    void aSelectionAcrossTurnsIsOneEditWithAHighlightInEach() {
        var transcript = new Transcript(shown().turns(), "Note");
        reader.highlight(transcript.spans(1, 3, 3, 6));
        settle();
        assertThat(shown().marked())
                .extracting(marked -> marked.highlight().quote())
                .containsExactly("lost power twice.\nThe phone rang.", "Nobody");
        fixture.workspace().undo().join();
        assertThat(shown().marked()).isEmpty();
    }

    @Test
    void aHeadingIsNoPartOfAQuoteAndBlanksAtTheEndsAreLeftOut() {
        var transcript = new Transcript(shown().turns(), "Note");
        assertThat(transcript.lines().getFirst().heading()).isTrue();
        assertThat(transcript.spans(0, 0, 1, 3))
                .extracting(Transcript.Span::quote)
                .containsExactly("We");
    }

    @Test
    void aHighlightMovesWithItsWordsWhenTheTextAboveItIsCorrected() {
        mark(3, 13);
        reader.reword(first, Replaced.between(first.text(), "Last week we lost power twice.\nThe phone rang."))
                .join();
        var marked = shown().marked().getFirst();
        assertThat(marked.anchored()).isTrue();
        assertThat(marked.turn()
                        .text()
                        .substring(
                                marked.highlight().start(), marked.highlight().end()))
                .isEqualTo("lost power");
    }

    @Test
    void aHighlightWhoseWordsAreGoneIsFlaggedAndNeverPointsAtOthers() {
        mark(3, 13);
        reader.reword(first, Replaced.between(first.text(), "The lights went out."))
                .join();
        var marked = shown().marked().getFirst();
        assertThat(marked.anchored()).isFalse();
        assertThat(marked.highlight().quote()).isEqualTo("lost power");
        fixture.workspace().undo().join();
        assertThat(shown().marked().getFirst().anchored()).isTrue();
    }

    @Test
    void aFlaggedHighlightIsAcceptedOrPutOnOtherWordsAndKeepsItsIdentity() {
        mark(3, 13);
        reader.reword(first, Replaced.between(first.text(), "We lost all power twice.\nThe phone rang."))
                .join();
        var flagged = shown().marked().getFirst();
        assertThat(flagged.anchored()).isFalse();
        assertThat(flagged.now()).isEqualTo("lost all power");
        reader.accept(flagged).join();
        var accepted = shown().marked().getFirst();
        assertThat(accepted.anchored()).isTrue();
        assertThat(accepted.highlight().quote()).isEqualTo("lost all power");
        reader.anchor(accepted.highlight(), new Transcript.Span(shown().turns().get(1), 0, 6))
                .join();
        var moved = shown().marked().getFirst();
        assertThat(moved.highlight().quote()).isEqualTo("Nobody");
        assertThat(moved.highlight().id()).isEqualTo(flagged.highlight().id());
    }

    @Test
    void redactedTheReaderShowsReplacementsAndKeepsMarksOnTheirWords() {
        mark(8, 13);
        reader.redact("lost power", "[what]", true).join();
        assertThat(shown().turns().getFirst().text()).contains("lost power");
        assertThat(shown().mask().hits(first.text())).hasSize(1);
        reader.redacted(true).join();
        assertThat(shown().turns().getFirst().text()).startsWith("We [what] twice.");
        assertThat(shown().marked().getFirst().anchored()).isTrue();
        assertThat(shown().marked().getFirst().highlight().quote()).isEqualTo("[what]");
    }

    @Test
    void aNoteStandsAtTheEndAsANote() {
        reader.note("Ask for the list").join();
        var last = shown().turns().getLast();
        assertThat(last.kind()).isEqualTo(TurnKind.NOTE);
        assertThat(last.position()).isEqualTo(2);
        assertThat(last.speaker()).isNull();
    }

    private void mark(int start, int end) {
        reader.highlight(List.of(new Transcript.Span(first, start, end)));
        settle();
        assertThat(fixture.workspace().read(it -> it.all(Highlight.class)).join())
                .hasSize(1);
    }

    /** Edits are made one after the other: after one more all before it are made. */
    private void settle() {
        fixture.workspace().edit("Settle", _ -> {}).join();
    }

    private ReadInterview shown() {
        reader.pending().join();
        return reader.shown().get();
    }

    private Turn turn(int position, String text) {
        return new Turn(
                Id.fresh(EntryType.TURN),
                interview.id(),
                position,
                TurnKind.SPOKEN,
                "Dispatcher (fictional)",
                null,
                text);
    }
}
