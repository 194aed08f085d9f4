package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Relation;
import app.rungs.model.Shade;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What hands do on a board, without a window. */
final class BoardCanvasTest extends OnACanvas {

    @Test
    void aSectionCarriesItsCardsAndLetsGoOfWhatIsDraggedOut() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 400, 100);
        put(desk.bills, 800, 600);
        model.select(List.of(card(desk.predict), card(desk.saidi)));
        run(BoardCommand.FRAME);
        var section = frame();

        assertThat(section.title()).isEqualTo("Section");
        assertThat(model.box(section)).isEqualTo(new Box(76, 76, 588, 168));
        drag(new Point(90, 64), 0, 80);
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 180, 240, 120));
        assertThat(box(desk.saidi)).isEqualTo(new Box(400, 180, 240, 120));
        assertThat(lastEdit()).isEqualTo("Move 2 cards");

        drag(box(desk.bills).centre(), -500, -400);
        assertThat(shown(desk.bills).card().frame()).isEqualTo(section.id());
        drag(box(desk.bills).centre(), 500, 400);
        assertThat(shown(desk.bills).card().frame()).isNull();

        undo(3);
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 100, 240, 120));
        undo(1);
        assertThat(model.content().frames().all()).isEmpty();
        assertThat(shown(desk.predict).card().frame()).isNull();
    }

    @Test
    void aCollapsedSectionHidesItsCardsAndTheirConnectorsEndAtIt() {
        put(desk.readings, 100, 100);
        put(desk.predict, 100, 300);
        put(desk.bills, 800, 300);
        SCREEN.until(workspace.edit("Link", draft -> {
            draft.add(Desk.link(desk.readings, Relation.BLOCKS, desk.predict));
            draft.add(Desk.link(desk.readings, Relation.BLOCKS, desk.bills));
        }));
        model.select(List.of(card(desk.readings), card(desk.predict)));
        run(BoardCommand.FRAME);
        run(BoardCommand.COLLAPSE);

        assertThat(model.content().in(new Box(0, 0, 600, 600))).isEmpty();
        var closed = new Box(76, 76, BoardFrames.CLOSED_WIDTH, BoardFrames.CLOSED_HEIGHT);
        assertThat(model.box(shown(desk.predict))).isEqualTo(closed);
        assertThat(model.content().connectorsIn(new Box(0, 0, 2000, 2000))).hasSize(1);
        assertThat(aim.at(new Point(200, 110))).isEqualTo(new Grip.Title(frame().id()));

        run(BoardCommand.COLLAPSE);
        assertThat(model.content().in(new Box(0, 0, 600, 600))).hasSize(2);
        assertThat(model.content().connectorsIn(new Box(0, 0, 2000, 2000))).hasSize(2);
    }

    @Test
    void aClickOnACardOfAGroupTakesTheGroupAndAControlClickTheCardAlone() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 500, 300);
        model.selectAll();
        run(BoardCommand.GROUP);
        click(new Point(900, 700), Held.NOTHING);

        click(box(desk.predict).centre(), Held.NOTHING);
        assertThat(model.selection().frames()).containsExactly(frame().id());
        assertThat(model.selection().cards()).isEmpty();
        drag(box(desk.predict).centre(), 80, 40);
        assertThat(box(desk.saidi)).isEqualTo(new Box(580, 340, 240, 120));

        click(new Point(900, 700), Held.NOTHING);
        click(box(desk.predict).centre(), new Held(false, true, false));
        assertThat(model.selection().cards()).containsExactly(card(desk.predict));
        click(box(desk.saidi).centre(), Held.NOTHING);
        assertThat(model.selection().cards()).containsExactly(card(desk.saidi));

        model.select(Set.of(), Set.of(frame().id()));
        run(BoardCommand.UNGROUP);
        assertThat(model.content().frames().all()).isEmpty();
        assertThat(model.selection().cards()).containsExactlyInAnyOrder(card(desk.predict), card(desk.saidi));
        undo(1);
        assertThat(model.content().frames().cards(frame().id())).hasSize(2);
    }

    @Test
    void aSectionFitsItsCardsAndARenamedGroupBecomesASection() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 500, 300);
        model.selectAll();
        run(BoardCommand.GROUP);
        wait(new FrameEdits(model).rename(frame().id(), "  What stops us "));
        assertThat(frame().name()).isEqualTo("What stops us");
        model.select(Set.of(), Set.of(frame().id()));
        model.preview(Map.of(frame().id(), new Box(0, 0, 1000, 700)));
        wait(new CardEdits(model).resized());
        run(BoardCommand.FIT_FRAME);
        assertThat(model.box(frame())).isEqualTo(new Box(76, 76, 688, 368));
    }

    @Test
    void whatIsLockedStaysUntilItIsUnlocked() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 500, 300);
        model.select(List.of(card(desk.predict)));
        run(BoardCommand.LOCK);
        model.selectAll();
        drag(box(desk.saidi).centre(), 80, 80);
        run(BoardCommand.REMOVE);

        assertThat(model.content().cards()).singleElement().satisfies(it -> {
            assertThat(it.entry()).isEqualTo(desk.predict.id());
            assertThat(it.box()).isEqualTo(new Box(100, 100, 240, 120));
        });
        run(BoardCommand.UNLOCK_ALL);
        run(BoardCommand.SELECT_ALL);
        run(BoardCommand.REMOVE);
        assertThat(model.content().cards()).isEmpty();
    }

    @Test
    void whatIsBroughtForwardLiesOverWhatItTouches() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 140, 120);
        put(desk.bills, 180, 140);
        model.select(List.of(card(desk.predict)));
        run(BoardCommand.FORWARD);
        assertThat(stack()).containsExactly("SAIDI", desk.predict.title(), desk.bills.title());
        run(BoardCommand.FRONT);
        assertThat(stack()).containsExactly("SAIDI", desk.bills.title(), desk.predict.title());
        run(BoardCommand.BACKWARD);
        assertThat(stack()).containsExactly("SAIDI", desk.predict.title(), desk.bills.title());
        run(BoardCommand.BACK);
        assertThat(stack()).containsExactly(desk.predict.title(), "SAIDI", desk.bills.title());
    }

    @Test
    void cardsAreAlignedDistributedAndTidiedInOneStepEach() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 470, 180);
        put(desk.bills, 1000, 300);
        model.selectAll();
        run(BoardCommand.ALIGN_TOP);
        assertThat(model.content().cards())
                .allSatisfy(it -> assertThat(it.card().y()).isEqualTo(100));
        run(BoardCommand.EVEN_ACROSS);
        assertThat(box(desk.saidi).x()).isEqualTo(550);
        assertThat(lastEdit()).isEqualTo("Even gaps across");
        run(BoardCommand.TIDY);
        assertThat(box(desk.saidi)).isEqualTo(new Box(360, 96, 240, 120));
        undo(3);
        assertThat(box(desk.bills)).isEqualTo(new Box(1000, 300, 240, 120));
    }

    @Test
    void aDuplicateShowsTheSameEntryAndADuplicateOfANoteIsANoteOfItsOwn() {
        put(desk.predict, 100, 100);
        wait(new NoteEdits(model).write("Who reads the meters?", new Point(500, 400)));
        model.selectAll();
        run(BoardCommand.DUPLICATE);

        assertThat(model.content().cards()).hasSize(4);
        assertThat(model.content().cards().stream().map(ShownCard::entry).filter(desk.predict.id()::equals))
                .hasSize(2);
        assertThat(notes()).hasSize(2);
        assertThat(model.selection().cards()).hasSize(2);
        undo(1);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void aCardDraggedWithAltLeavesACopyWhereItIsDropped() {
        put(desk.predict, 100, 100);
        var from = box(desk.predict).centre();
        pointer.press(from, Held.NOTHING, false);
        pointer.drag(from.plus(400, 200), new Held(false, true, true));
        pointer.release();
        settle();
        assertThat(model.content().cards())
                .extracting(ShownCard::box)
                .containsExactlyInAnyOrder(new Box(100, 100, 240, 120), new Box(500, 300, 240, 120));
    }

    @Test
    void cardsAreCutAndPastedOnAnotherBoardWithTheirSection() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 400, 100);
        model.selectAll();
        run(BoardCommand.FRAME);
        wait(new CardLooks(model).shade(Shade.GREEN));
        var clip = BoardStamp.read(new CardCopies(model).stamp().written()).orElseThrow();
        run(BoardCommand.REMOVE);
        assertThat(model.content().cards()).isEmpty();
        assertThat(model.content().frames().all()).isEmpty();

        var other = Id.<Board>fresh(EntryType.BOARD);
        SCREEN.until(workspace.edit("Board", draft -> draft.add(new Board(other, "Other", null))));
        try (var there = new BoardViewModel(workspace, other, SCREEN)) {
            SCREEN.until(there.settled());
            SCREEN.until(new CardCopies(there).paste(clip, new Point(1000, 1000)));
            assertThat(there.content().cards()).hasSize(2);
            assertThat(there.content().frames().all()).singleElement().satisfies(it -> {
                assertThat(it.shade()).isEqualTo(Shade.GREEN);
                assertThat(it.title()).isEqualTo("Section");
                assertThat(there.content().frames().cards(it.id())).hasSize(2);
            });
            assertThat(lastEdit()).isEqualTo("Paste");
        }
    }

    @Test
    void pastedLinesBecomeACardEachAndBlankOnesNone() {
        wait(new NoteEdits(model)
                .put(NoteEdits.cut(List.of("First\n\n  Second \r\nThird")), new Point(600, 400), NoteEdits.HEIGHT));

        assertThat(model.content().cards())
                .extracting(it -> it.face().title())
                .containsExactlyInAnyOrder("First", "Second", "Third");
        assertThat(model.selection().cards()).hasSize(3);
        assertThat(lastEdit()).isEqualTo("Paste 3 lines as cards");
        undo(1);
        assertThat(model.content().cards()).isEmpty();
        assertThat(notes()).isEmpty();
    }

    @Test
    void whatOtherProgramsPutUnderOurNameIsNotPasted() {
        assertThat(BoardStamp.read("{}")).isEmpty();
        assertThat(BoardStamp.read("{\"cards\":[],\"frames\":[{\"name\":\"A\",\"frame\":3}]}"))
                .isEmpty();
        var box = new Box(0, 0, 10, 10);
        var circle = new BoardStamp(
                List.of(),
                List.of(
                        new BoardStamp.Area("A", box, null, true, true, 1),
                        new BoardStamp.Area("B", box, null, false, false, 0)));
        assertThat(BoardStamp.read(circle.written())).contains(circle);
        wait(new CardCopies(model).paste(circle, new Point(600, 400)));
        assertThat(model.content().frames().all())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.frame()).isNull())
                .anySatisfy(it -> assertThat(it.locked() && it.collapsed()).isTrue());
    }
}
