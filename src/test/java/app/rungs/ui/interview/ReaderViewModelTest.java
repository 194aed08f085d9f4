package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

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
        reader.highlight(transcript.spans(1, 3, 3, 6)).join();
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
        reader.reword(first, "Last week we lost power twice.\nThe phone rang.").join();
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
        reader.reword(first, "The lights went out.").join();
        var marked = shown().marked().getFirst();
        assertThat(marked.anchored()).isFalse();
        assertThat(marked.highlight().quote()).isEqualTo("lost power");
        fixture.workspace().undo().join();
        assertThat(shown().marked().getFirst().anchored()).isTrue();
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
        reader.highlight(List.of(new Transcript.Span(first, start, end))).join();
        assertThat(fixture.workspace().read(it -> it.all(Highlight.class)).join())
                .hasSize(1);
    }

    private ReaderViewModel.Shown shown() {
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
