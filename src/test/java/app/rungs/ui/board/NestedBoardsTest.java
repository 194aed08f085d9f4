package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.BoardQuestion;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.EntryTypes;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.storage.Entries.Listed;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.entry.RoomCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boards that lie on boards, and the way to them, without a window. */
@SuppressWarnings("NullAway.Init") // each test has its own board
final class NestedBoardsTest extends OnABoard {

    private final Board below = new Board(Id.fresh(EntryType.BOARD), "What crews wait for", null);
    private final Board lowest = new Board(Id.fresh(EntryType.BOARD), "Spare parts", null);

    @BeforeEach
    void open() {
        desk = Desk.laidOut(workspace);
        screen.until(workspace.edit("Boards", draft -> List.of(below, lowest).forEach(draft::add)));
        show(desk.board);
    }

    @Test
    void aBoardIsPlacedAsAnyEntryIsAndSaysHowManyCardsLieOnIt() {
        var offered = model.listed(EntryTypes.SHOWN_ON_BOARDS, "crews wait", 9);
        screen.until(offered);
        assertThat(offered.join()).extracting(Listed::id).containsExactly(below.id());
        screen.until(new CardEdits(model).placeDropped(List.of(below.id().value()), new Point(-600, -600)));
        assertThat(face(below).kindInWords()).isEqualTo("Board \u00b7 no cards yet");

        var one = new Card(Id.fresh(EntryType.CARD), below.id(), desk.predict.id(), 0, 0, 240, 120);
        var other = new Card(Id.fresh(EntryType.CARD), below.id(), lowest.id(), 0, 200, 240, 120);
        edit(() -> workspace.edit("Put", draft -> List.of(one, other).forEach(draft::add)));
        assertThat(face(below).holds()).isEqualTo("2 cards");
        edit(() -> workspace.edit("Take", draft -> draft.remove(one.id())));
        assertThat(face(below).holds()).isEqualTo("1 card");
        assertThat(Outline.of(model))
                .as("the outline says so too")
                .anySatisfy(
                        node -> assertThat(((Outline.Item) node).card().face().kindInWords())
                                .isEqualTo("Board \u00b7 1 card"));
        edit(() -> new EntryWords(model).rename(below.id(), "What keeps crews waiting"));
        assertThat(face(below).title()).isEqualTo("What keeps crews waiting");
        assertThat(face(below).holds()).isEqualTo("1 card");
        edit(() -> workspace.edit(
                "Ask", draft -> draft.update(below.id(), it -> it.asking(BoardQuestion.JOBS, null, null))));
        assertThat(face(below).holds()).isEqualTo("fills itself");
        edit(() -> model.undo());
        edit(() -> model.undo());
        edit(() -> model.undo());
        assertThat(face(below).holds()).isEqualTo("2 cards");
        assertThat(face(below).title()).isEqualTo(below.name());
    }

    @Test
    void aBoardOpenedAnewSaysTheSameOfTheBoardsOnItAndShowsItsOwnCardsAlone() {
        place(below, lowest);
        var other = new Card(Id.fresh(EntryType.CARD), below.id(), desk.predict.id(), 0, 0, 240, 120);
        edit(() -> workspace.edit("Put", draft -> draft.add(other)));
        var said = cards();
        model.close();
        show(desk.board);
        assertThat(cards()).isEqualTo(said);
        assertThat(face(lowest).holds()).isEqualTo("no cards yet");
        model.close();
        show(below.id());
        assertThat(cards()).extracting(ShownCard::entry).containsExactly(desk.predict.id());
    }

    @Test
    void aBoardOnItselfAndBoardsInACircleAreCardsLikeOthersAndGoAndComeBack() {
        int before = cards().size();
        place(below);
        edit(() -> new CardEdits(model).place(desk.board));
        var back = new Card(Id.fresh(EntryType.CARD), below.id(), desk.board, 0, 0, 240, 120);
        edit(() -> workspace.edit("Put", draft -> draft.add(back)));
        assertThat(cards()).hasSize(before + 2);
        assertThat(Objects.requireNonNull(model.content()
                                .card(model.content().showing(desk.board).orElseThrow()))
                        .face()
                        .holds())
                .isEqualTo("17 cards");
        assertThat(way(List.of(), desk.board)).containsExactly(below.name(), "Why minutes matter");
        assertThat(way(List.of(desk.board, below.id()), desk.board)).hasSize(2);

        edit(() -> workspace.edit("Remove", draft -> draft.remove(desk.board)));
        assertThat(workspace.read(entries -> entries.all(Card.class)).join()).isEmpty();
        edit(() -> model.undo());
        model.close();
        show(desk.board);
        assertThat(cards()).hasSize(before + 2);
    }

    @Test
    void theWayToABoardIsTheOneSomebodyCameByAsLongAsItLeadsThere() {
        lay(desk.board, below.id());
        assertThat(way(List.of(), below.id())).containsExactly("Why minutes matter", below.name());
        lay(below.id(), lowest.id());
        assertThat(way(List.of(), lowest.id())).containsExactly("Why minutes matter", below.name(), lowest.name());
        lay(desk.board, lowest.id());
        assertThat(way(List.of(), lowest.id()))
                .as("several ways: none is guessed")
                .containsExactly(lowest.name());
        assertThat(way(List.of(desk.board), lowest.id())).containsExactly("Why minutes matter", lowest.name());
        assertThat(way(List.of(desk.board, below.id()), lowest.id()))
                .containsExactly("Why minutes matter", below.name(), lowest.name());
        assertThat(way(List.of(desk.board, below.id(), lowest.id()), below.id()))
                .as("back up")
                .containsExactly("Why minutes matter", below.name());
        assertThat(way(List.of(below.id()), desk.board)).containsExactly("Why minutes matter");
    }

    @Test
    void whatIsSelectedIsPutOnABoardOfItsOwnInOneStepAndItsLinksStay() {
        edit(() -> new NoteEdits(model).write("Ask the dispatcher", new Point(-600, 0)));
        var note = model.content().only(model.selection().cards());
        var before = cards();
        int links = model.content().connectors().size();
        model.select(Stream.of(
                        desk.predict.id(),
                        desk.saidi.id(),
                        Objects.requireNonNull(note).entry())
                .map(entry -> model.content().showing(entry).orElseThrow())
                .toList());

        edit(() -> new BoardNesting(model).nest());

        var made = Objects.requireNonNull(model.content().only(model.selection().cards()));
        assertThat(made.face().title()).isEqualTo("New board");
        assertThat(made.face().holds()).isEqualTo("3 cards");
        assertThat(cards()).hasSize(before.size() - 2);
        assertThat(workspace.undoable().join().undo()).contains("Put on a board of its own");
        try (var other = new BoardViewModel(
                workspace, new Id<>(EntryType.BOARD, made.entry().value()), screen)) {
            screen.until(other.settled());
            assertThat(other.content().cards())
                    .extracting(ShownCard::entry)
                    .containsExactlyInAnyOrder(
                            desk.predict.id(),
                            desk.saidi.id(),
                            Objects.requireNonNull(note).entry());
            assertThat(other.content().connectors()).hasSize(1);
        }
        edit(() -> model.undo());
        assertThat(cards()).isEqualTo(before);
        assertThat(model.content().connectors()).hasSize(links);
    }

    @Test
    void aSectionPutOnABoardOfItsOwnGivesItItsNameAndGoesAlong() {
        var said = new Frame(Id.fresh(EntryType.FRAME), desk.board, "Said", -1200, 0, 900, 700);
        edit(() -> workspace.edit("Frame", draft -> draft.add(said)));
        edit(() -> new NoteEdits(model).write("Ask the dispatcher", new Point(-1000, 100)));
        model.select(List.of(), List.of(said.id()));
        edit(() -> new BoardNesting(model).nest());
        assertThat(model.content().frames().all()).isEmpty();
        var made = Objects.requireNonNull(model.content().only(model.selection().cards()));
        assertThat(made.face().kindInWords()).isEqualTo("Board \u00b7 1 card");
        assertThat(made.face().title()).isEqualTo("Said");
        assertThat(workspace.read(entries -> entries.all(Frame.class)).join())
                .singleElement()
                .satisfies(frame ->
                        assertThat(frame.board().value()).isEqualTo(made.entry().value()));
    }

    @Test
    void theBoardAboveIsOneKeyAwayWhereThereIsOne() {
        var asked = new ArrayList<BoardCommand>();
        var commands = new BoardCommands(model, new BoardTravel(model, model::viewport), asked::add);
        commands.run(BoardCommand.PARENT);
        assertThat(asked).isEmpty();
        model.way(List.of(new Listed(below.id(), below.name()), new Listed(desk.board, "Why minutes matter")));
        commands.run(BoardCommand.PARENT);
        assertThat(asked).containsExactly(BoardCommand.PARENT);
        assertThat(commands.offered()).extracting(RoomCommand::words).contains("To the board this one lies on");
    }

    private void lay(Id<Board> on, Id<Board> board) {
        screen.until(workspace.edit(
                "Put", draft -> draft.add(new Card(Id.fresh(EntryType.CARD), on, board, -900, 0, 240, 120))));
    }

    private List<String> way(List<Id<Board>> walked, Id<Board> board) {
        return workspace.read(entries -> BoardTrail.of(entries, walked, board)).join().stream()
                .map(Listed::title)
                .toList();
    }

    private CardFace face(Board board) {
        var card = model.content().showing(board.id()).orElseThrow();
        return Objects.requireNonNull(model.content().card(card)).face();
    }

    private void edit(Supplier<CompletableFuture<?>> done) {
        screen.until(done.get());
        screen.until(workspace.undoable());
        screen.until(model.settled());
    }
}
