package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Note;
import app.rungs.ui.board.geometry.Point;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TemplatesTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), Runnable::run);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource
    void theAreasOfATemplateLieBesideEachOther(BoardTemplate template) {
        var areas = template.areas();
        assertThat(areas)
                .hasSizeGreaterThan(3)
                .extracting(BoardTemplate.Area::title)
                .doesNotHaveDuplicates();
        for (var one : areas) {
            assertThat(areas.stream().filter(other -> other.box().touches(one.box())))
                    .containsExactly(one);
        }
    }

    @Test
    void aBoardFromATemplateIsOneEditWithAFrameForEachArea() {
        var board = new Board(Id.fresh(EntryType.BOARD), "Why they switch", null);
        workspace
                .edit("New board", draft -> {
                    draft.add(board);
                    BoardStamp.of(BoardTemplate.FOUR_FORCES).onto(draft, board.id(), new Point(0, 0));
                })
                .join();
        assertThat(frames(board.id()))
                .extracting(Frame::name)
                .contains("Push: what is wrong today", "Anxiety: what is feared of the new")
                .hasSize(5);
        workspace.undo().join();
        assertThat(workspace.read(entries -> entries.all(Frame.class)).join()).isEmpty();
    }

    @Test
    void aStampTakesAFrameWithWhatItCarriesAndCopiesNothingButNotes() {
        var desk = Desk.laidOut(workspace);
        var outer = new Frame(Id.fresh(EntryType.FRAME), desk.board, "Said", 0, 0, 900, 700);
        var inner = new Frame(Id.fresh(EntryType.FRAME), desk.board, "Heard twice", 20, 20, 400, 400).in(outer.id());
        var note = new Note(Id.fresh(EntryType.NOTE), "Ask the dispatcher");
        var noted = new Card(Id.fresh(EntryType.CARD), desk.board, note.id(), 40, 40, 200, 100).in(inner.id());
        var job = new Card(Id.fresh(EntryType.CARD), desk.board, desk.predict.id(), 40, 160, 200, 100).in(inner.id());
        var other = new Board(Id.fresh(EntryType.BOARD), "Other", null);
        workspace
                .edit(
                        "Lay out",
                        draft -> List.of(outer, inner, note, noted, job, other).forEach(draft::add))
                .join();
        workspace
                .edit(
                        "Stamp",
                        draft -> BoardStamp.of(draft.entries(), desk.board, Set.of(outer.id()))
                                .onto(draft, other.id(), new Point(1000, 1000)))
                .join();

        var made = frames(other.id());
        assertThat(made).extracting(Frame::name).containsExactlyInAnyOrder("Said", "Heard twice");
        var madeOuter =
                made.stream().filter(it -> "Said".equals(it.name())).findFirst().orElseThrow();
        var madeInner =
                made.stream().filter(it -> !it.equals(madeOuter)).findFirst().orElseThrow();
        assertThat(madeOuter.x()).isEqualTo(550);
        assertThat(madeInner.frame()).isEqualTo(madeOuter.id());
        var cards = workspace
                .read(entries -> entries.naming(Card.class, other.id()))
                .join();
        assertThat(cards).hasSize(2).allSatisfy(card -> assertThat(card.frame()).isEqualTo(madeInner.id()));
        assertThat(cards).extracting(Card::entry).contains(desk.predict.id()).doesNotContain(note.id());
        assertThat(workspace.read(entries -> entries.all(Note.class)).join())
                .extracting(Note::text)
                .containsExactly("Ask the dispatcher", "Ask the dispatcher");
    }

    private List<Frame> frames(Id<Board> board) {
        return workspace.read(entries -> entries.naming(Frame.class, board)).join();
    }
}
