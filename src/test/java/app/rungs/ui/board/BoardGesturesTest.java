package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rungs.model.EntryType;
import app.rungs.model.LineShape;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.entry.RoomCommand;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.workspace.Committed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What hands do with notes, connectors and the view, without a window. */
final class BoardGesturesTest extends OnACanvas {

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
        assertThat(travel.isAtEnd(-1)).isTrue();
        assertThat(travel.isAtEnd(1)).isFalse();
    }

    @Test
    void theCommandsThatArePossibleAreOfferedWithTheirShortcutsAndNoTwoShareOne() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 500, 100);
        assertThat(commands.offered())
                .extracting(RoomCommand::words)
                .contains("New note")
                .doesNotContain("Group");
        model.selectAll();
        assertThat(commands.offered())
                .extracting(RoomCommand::words, RoomCommand::keys)
                .contains(tuple("Group", BoardCommand.GROUP.keys().getFirst().getDisplayText()));
        assertThat(Stream.of(BoardCommand.values()).flatMap(it -> it.keys().stream()))
                .doesNotHaveDuplicates();
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
    void connectorsOfABoardRunInEveryWindowAsOneMadeThemRun() {
        try (var second = new BoardViewModel(workspace, desk.board, SCREEN)) {
            SCREEN.until(second.settled());
            wait(new CardLooks(model).lines(LineShape.STRAIGHT));
            assertThat(second.lines()).isEqualTo(LineShape.STRAIGHT);
            wait(new CardLooks(model).lines(LineShape.ELBOW));
            assertThat(second.lines()).isEqualTo(LineShape.ELBOW);
            undo(2);
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

    @Test
    void aBoardThatWasHiddenHearsOfEverythingInOnePieceAndIsAsIfItHadNeverBeen() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 500, 100);
        var heard = new ArrayList<Consumer<Committed>>();
        var missed = new ArrayList<Committed>();
        try (var hidden = new BoardViewModel(
                workspace,
                follower -> {
                    heard.add(follower);
                    return () -> {};
                },
                desk.board,
                SCREEN,
                Runnable::run,
                ViewMemory.ofRoom())) {
            SCREEN.until(hidden.settled());
            var unfollow = workspace.follow(missed::add);
            put(desk.bills, 100, 500);
            put(desk.overtime, 500, 500);
            model.select(List.of(card(desk.bills)));
            wait(new CardEdits(model).nudge(80, 40));
            model.select(List.of(card(desk.overtime), card(desk.saidi)));
            run(BoardCommand.REMOVE);
            unfollow.run();
            assertThat(hidden.content().cards()).hasSize(2);

            heard.getFirst()
                    .accept(new Committed(missed.getLast()
                            .edit()
                            .withChanges(missed.stream()
                                    .flatMap(it -> it.edit().changes().stream())
                                    .toList())));
            SCREEN.until(hidden.settled());

            assertThat(hidden.content().cards())
                    .containsExactlyInAnyOrderElementsOf(model.content().cards());
            assertThat(hidden.content().cards()).extracting(ShownCard::entry).contains(desk.bills.id());
        }
    }
}
