package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.model.Link;
import app.rungs.model.Note;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Shade;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hands do on a board, without a window. */
final class BoardCanvasTest {

    @TempDir
    static Path folder;

    private static final ScreenQueue SCREEN = new ScreenQueue();
    /** One for all: each test has a board and entries of its own. */
    private static Workspace workspace;

    private int notesBefore;
    private Desk desk;
    private BoardViewModel model;
    private Aim aim;
    private BoardPointer pointer;
    private BoardCommands commands;

    @BeforeAll
    static void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), SCREEN);
    }

    @AfterAll
    static void closeAll() {
        workspace.close();
    }

    @BeforeEach
    void open() {
        notesBefore = 0;
        notesBefore = notes().size();
        desk = Desk.in(workspace);
        model = new BoardViewModel(workspace, desk.board, SCREEN);
        model.viewport(Viewport.of(1200, 800));
        SCREEN.until(model.settled());
        aim = new Aim(model, new Routes(model, words -> words.length() * 6));
        pointer = new BoardPointer(model, aim);
        Runnable nothing = () -> {};
        commands = new BoardCommands(
                model,
                new BoardTravel(model, model::viewport),
                new BoardCommands.Asking(nothing, nothing, nothing, nothing, nothing, nothing));
    }

    @AfterEach
    void close() {
        model.close();
    }

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
        var clip = CardClip.read(new CardCopies(model).clip().written()).orElseThrow();
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
        wait(new NoteEdits(model).lines("First\n\n  Second \r\nThird", new Point(600, 400)));

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
    void aNoteTurnedIntoAnObstacleKeepsItsPlaceAndTheLinksThatMakeSense() {
        put(desk.predict, 600, 100);
        wait(new NoteEdits(model).write("Meters are read\nby hand", new Point(100, 100)));
        var note = model.content().cards().stream()
                .filter(it -> it.entry().type() == EntryType.NOTE)
                .findFirst()
                .orElseThrow();
        wait(new LinkEdits(model).connect(note.id(), card(desk.predict), Relation.RELATES_TO, Polarity.SUPPORTING));
        model.select(List.of(note.id()));

        wait(new NoteEdits(model).turn(EntryType.OBSTACLE));

        var turned = Objects.requireNonNull(model.content().card(note.id()));
        assertThat(turned.entry().type()).isEqualTo(EntryType.OBSTACLE);
        assertThat(turned.face().title()).isEqualTo("Meters are read by hand");
        assertThat(turned.box()).isEqualTo(note.box());
        assertThat(model.content().connectors()).hasSize(1);
        assertThat(notes()).isEmpty();
        undo(1);
        assertThat(Objects.requireNonNull(model.content().card(note.id()))
                        .face()
                        .title())
                .isEqualTo("Meters are read\nby hand");
        assertThat(model.content().connectors()).hasSize(1);
    }

    @Test
    void aConnectorDroppedOnEmptySpaceMakesTheEntryAndTheLinkInOneStep() {
        put(desk.predict, 100, 100);
        aim.hover(box(desk.predict).centre());
        pointer.press(new Point(340 + Aim.DOT, 160), Held.NOTHING, false);
        pointer.drag(new Point(700, 160), Held.NOTHING);
        var pulled = pointer.release().orElseThrow();
        assertThat(pulled.target()).isEmpty();
        var offered = LooseEnd.of(EntryType.JOB);
        assertThat(offered).contains(new LooseEnd(EntryType.METRIC, Relation.MEASURED_BY, false));
        assertThat(offered).contains(new LooseEnd(EntryType.OBSTACLE, Relation.BLOCKS, true));

        wait(new NoteEdits(model)
                .connected(
                        card(desk.predict), EntryType.METRIC, "Truck rolls", Relation.MEASURED_BY, false, pulled.to()));

        assertThat(model.content().connectors())
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("is measured by"));
        undo(1);
        assertThat(model.content().cards()).hasSize(1);
        assertThat(model.content().connectors()).isEmpty();
    }

    @Test
    void aConnectorIsHungElsewhereTurnedRoundAndWrittenOn() {
        put(desk.readings, 100, 100);
        put(desk.predict, 600, 100);
        put(desk.bills, 600, 500);
        wait(new LinkEdits(model)
                .connect(card(desk.readings), card(desk.predict), Relation.BLOCKS, Polarity.SUPPORTING));
        var link = Objects.requireNonNull(model.selection().connector());
        var end = new Point(600, 160);
        pointer.press(end, Held.NOTHING, false);
        pointer.drag(box(desk.bills).centre(), Held.NOTHING);
        var pulled = pointer.release().orElseThrow();
        assertThat(pulled.link()).isEqualTo(link);
        wait(new LinkEdits(model).reconnect(link, pulled.target().orElseThrow(), pulled.backwards()));
        assertThat(link(link).to()).isEqualTo(desk.bills.id());
        assertThat(link(link).relation()).isEqualTo(Relation.BLOCKS);

        assertThat(new LinkEdits(model).canReverse()).isFalse();
        wait(new LinkEdits(model).label(link, "a day a week"));
        assertThat(model.content().connectors())
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("blocks: a day a week"));
        undo(2);
        assertThat(link(link).to()).isEqualTo(desk.predict.id());
    }

    @Test
    void severalCardsAreResizedTogether() {
        put(desk.predict, 96, 96);
        put(desk.saidi, 496, 296);
        model.selectAll();
        var corner = new Point(736, 416);
        pointer.press(corner, Held.NOTHING, false);
        pointer.drag(corner.plus(640, 320), Held.NOTHING);
        pointer.release();
        settle();
        assertThat(box(desk.predict)).isEqualTo(new Box(96, 96, 480, 240));
        assertThat(box(desk.saidi)).isEqualTo(new Box(896, 496, 480, 240));
    }

    @Test
    void aCardIsDrawnToItsNeighboursLineUnlessControlIsHeld() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 400, 420);
        var held = box(desk.saidi).centre();
        pointer.press(held, Held.NOTHING, false);
        pointer.drag(held.plus(-297, 0), Held.NOTHING);
        assertThat(pointer.guides().orElseThrow().lines()).isNotEmpty();
        assertThat(model.box(shown(desk.saidi)).x()).isEqualTo(100);
        pointer.drag(held.plus(-297, 0), new Held(false, true, false));
        assertThat(model.box(shown(desk.saidi)).x()).isEqualTo(103);
        pointer.drag(held.plus(-297, 13), new Held(true, true, false));
        assertThat(model.box(shown(desk.saidi)).y()).isEqualTo(420);
        pointer.cancel();
    }

    @Test
    void withoutAPointerOneWalksFromCardToCardAndAlongConnectors() {
        put(desk.readings, 100, 100);
        put(desk.predict, 600, 120);
        put(desk.bills, 620, 500);
        var travel = new BoardTravel(model, model::viewport);
        wait(new LinkEdits(model)
                .connect(card(desk.readings), card(desk.predict), Relation.BLOCKS, Polarity.SUPPORTING));
        model.select(List.of(card(desk.readings)));

        assertThat(travel.towards(1, 0, false)).isTrue();
        assertThat(model.selection().isOnly(card(desk.predict))).isTrue();
        assertThat(travel.towards(0, 1, false)).isTrue();
        assertThat(model.selection().isOnly(card(desk.bills))).isTrue();
        assertThat(travel.towards(1, 0, false)).isFalse();
        travel.towards(-1, 0, false);
        travel.along(true);
        assertThat(model.selection().connector()).isNotNull();
        travel.along(false);
        assertThat(model.selection().isOnly(card(desk.readings))).isTrue();
        assertThat(model.isAtEnd(-1)).isTrue();
        assertThat(model.isAtEnd(1)).isFalse();
    }

    @Test
    void theWayBackIsOfferedOnlyWhereNothingIsOnScreen() {
        var travel = new BoardTravel(model, model::viewport);
        assertThat(travel.isLost()).isFalse();
        put(desk.predict, 100, 100);
        assertThat(travel.isLost()).isFalse();
        model.viewport(model.viewport().panned(5_000, 0));
        assertThat(travel.isLost()).isTrue();
        travel.fit();
        assertThat(travel.isLost()).isFalse();
    }

    @Test
    void connectorsOfABoardAreStraightInEveryWindowOnceOneMadeThemSo() {
        try (var second = new BoardViewModel(workspace, desk.board, SCREEN)) {
            SCREEN.until(second.settled());
            wait(new CardLooks(model).lines());
            assertThat(second.lines()).isEqualTo(LineShape.STRAIGHT);
            undo(1);
            assertThat(second.lines()).isEqualTo(LineShape.CURVED);
        }
    }

    @Test
    void whatSomebodyLookedAtLastIsShownAgain() {
        var habits = new BoardHabits(ViewMemory.ofRoom());
        var view = new Viewport(-120.5, 44, 0.62, 1200, 800);
        assertThat(habits.view(desk.board, view)).isEmpty();
        habits.keep(desk.board, view);
        assertThat(habits.view(desk.board, Viewport.of(1000, 700))).contains(new Viewport(-120.5, 44, 0.62, 1000, 700));
        assertThat(habits.has(BoardHabits.Habit.GRID)).isTrue();
        habits.turn(BoardHabits.Habit.GRID);
        assertThat(habits.has(BoardHabits.Habit.GRID)).isFalse();
    }

    @Test
    void theBoardGoesByFasterTheNearerToTheEdgeSomethingIsDragged() {
        assertThat(EdgeScroll.speed(new Point(600, 400), 1200, 800)).isEqualTo(new Point(0, 0));
        assertThat(EdgeScroll.speed(new Point(0, 400), 1200, 800).x()).isEqualTo(-1200);
        assertThat(EdgeScroll.speed(new Point(600, 790), 1200, 800).y()).isBetween(1.0, 1199.0);
    }

    @Test
    void aGlideBeginsAndEndsWhereItShouldAndZoomsEvenly() {
        var from = new Viewport(0, 0, 1, 1200, 800);
        var to = new Viewport(4000, 3000, 0.25, 1200, 800);
        assertThat(Glide.between(from, to, 0).shown()).isEqualTo(from.shown());
        assertThat(Glide.between(from, to, 1).shown().x()).isCloseTo(4000, Offset.offset(1e-6));
        assertThat(Glide.between(from, to, 0.5).zoom()).isEqualTo(0.5);
    }

    private void put(Entry entry, double x, double y) {
        SCREEN.until(workspace.edit(
                "Put", draft -> draft.add(new Card(Id.fresh(EntryType.CARD), desk.board, entry.id(), x, y, 240, 120))));
        SCREEN.until(model.settled());
    }

    private void run(BoardCommand command) {
        commands.run(command);
        settle();
    }

    private void wait(CompletableFuture<?> done) {
        SCREEN.until(done);
        settle();
    }

    private void settle() {
        SCREEN.until(workspace.undoable());
        SCREEN.until(model.settled());
    }

    private void drag(Point from, double dx, double dy) {
        pointer.press(from, Held.NOTHING, false);
        pointer.drag(from.plus(dx, dy), new Held(false, true, false));
        pointer.release();
        settle();
    }

    private void click(Point at, Held held) {
        pointer.press(at, held, false);
        pointer.release();
        settle();
    }

    private void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            SCREEN.until(model.undo());
        }
    }

    private String lastEdit() {
        return workspace.undoable().join().undo().orElse("");
    }

    private List<String> stack() {
        return model.stacked(new Box(0, 0, 2000, 2000)).stream()
                .map(it -> it.face().title())
                .toList();
    }

    private List<Note> notes() {
        return workspace.read(it -> it.all(Note.class)).join().stream()
                .skip(notesBefore)
                .toList();
    }

    private Link link(Id<Link> id) {
        return workspace.read(it -> it.get(id)).join();
    }

    private Frame frame() {
        return model.content().frames().all().iterator().next();
    }

    private Id<Card> card(Entry entry) {
        return model.content().showing(entry.id()).orElseThrow();
    }

    private ShownCard shown(Entry entry) {
        return Objects.requireNonNull(model.content().card(card(entry)));
    }

    private Box box(Entry entry) {
        return shown(entry).box();
    }
}
