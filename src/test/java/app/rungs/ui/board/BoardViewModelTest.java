package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Problem;
import app.rungs.model.Relation;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.entry.ViewMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BoardViewModelTest extends OnABoard {

    @BeforeEach
    void open() {
        desk = Desk.in(workspace);
        show(desk.board);
    }

    @Test
    void anEntryIsPlacedOnceAndSelectedWhereItLiesTheSecondTime() {
        screen.until(new CardEdits(model).place(desk.predict.id()));
        screen.until(new CardEdits(model).place(desk.saidi.id()));
        screen.until(new CardEdits(model).place(desk.predict.id()));

        assertThat(cards()).hasSize(2);
        assertThat(model.selection().cards()).containsExactly(card(desk.predict.id()));
        assertThat(box(desk.predict.id()).touches(box(desk.saidi.id()))).isFalse();
        assertThat(model.count()).isEqualTo("2 cards · no links");
    }

    @Test
    void thePartOfABoardThatWasLookedAtLastShowsBeforeTheRest() {
        screen.until(new CardEdits(model).place(List.of(desk.predict.id()), new Point(300, 200)));
        screen.until(new CardEdits(model).place(List.of(desk.saidi.id()), new Point(90_000, 200)));
        screen.until(
                workspace.edit("Link", draft -> draft.add(Desk.link(desk.predict, Relation.MEASURED_BY, desk.saidi))));
        var memory = ViewMemory.ofRoom();
        new BoardHabits(memory).keep(desk.board, Viewport.of(1200, 800));

        var seen = new ArrayList<String>();
        try (var again = new BoardViewModel(workspace, workspace::follow, desk.board, screen, Runnable::run, memory)) {
            again.watch(() -> seen.add(again.isRead() + " " + again.count()));
            screen.until(again.settled());
            assertThat(again.content().connectors()).hasSize(1);
        }
        assertThat(seen).containsExactly("false 1 card · no links", "true 2 cards · 1 link");
    }

    @Test
    void aCardThatComesWhileTheBoardIsReadStaysWhicheverOfBothIsReadFirst() {
        var arrived = new LinkedBlockingDeque<Runnable>();
        try (var again = new BoardViewModel(
                workspace, workspace::follow, desk.board, arrived::add, Runnable::run, ViewMemory.ofRoom())) {
            var whole = taken(arrived);
            screen.until(new CardEdits(model).place(desk.predict.id()));
            taken(arrived).run();
            whole.run();
            assertThat(again.content().cards()).isEmpty();
            taken(arrived).run();
            assertThat(again.isRead()).isTrue();
            assertThat(again.content().cards())
                    .singleElement()
                    .satisfies(it -> assertThat(it.entry()).isEqualTo(desk.predict.id()));
        }
    }

    private static Runnable taken(BlockingQueue<Runnable> arrived) {
        try {
            return Objects.requireNonNull(arrived.poll(10, TimeUnit.SECONDS), "Waited in vain.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Test
    void aLinkMadeElsewhereShowsAsSoonAsBothItsEndsAreOnTheBoard() {
        workspace.edit("Link", draft -> draft.add(Desk.link(desk.predict, Relation.MEASURED_BY, desk.saidi)));
        screen.until(new CardEdits(model).place(desk.predict.id()));
        assertThat(model.content().connectors()).isEmpty();

        screen.until(new CardEdits(model).place(desk.saidi.id()));

        assertThat(model.content().connectors())
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("is measured by"));
    }

    @Test
    void aConnectorDrawnHereIsALinkThatEveryOtherPageShows() {
        place(desk.readings, desk.predict);
        assertThat(new LinkEdits(model).relations(card(desk.readings.id()), card(desk.predict.id())))
                .containsExactly(Relation.BLOCKS, Relation.HITS, Relation.RELATES_TO);

        screen.until(new LinkEdits(model)
                .connect(card(desk.readings.id()), card(desk.predict.id()), Relation.BLOCKS, Polarity.SUPPORTING));
        screen.until(new LinkEdits(model)
                .connect(card(desk.readings.id()), card(desk.predict.id()), Relation.BLOCKS, Polarity.SUPPORTING));

        assertThat(links()).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo(desk.readings.id());
            assertThat(link.to()).isEqualTo(desk.predict.id());
        });
        assertThat(model.selection().connector()).isEqualTo(links().getFirst().id());

        screen.until(new CardEdits(model).removeSelected());
        assertThat(links()).isEmpty();
        screen.until(model.undo());
        assertThat(links()).hasSize(1);
        assertThat(model.content().connectors()).hasSize(1);
    }

    @Test
    void whatCannotBeClaimedIsRefusedInOneSentence() {
        place(desk.predict, desk.saidi);
        var problems = new ArrayList<Problem>();
        model.onProblem(problems::add);

        screen.until(new LinkEdits(model)
                .connect(card(desk.saidi.id()), card(desk.predict.id()), Relation.BLOCKS, Polarity.SUPPORTING));

        assertThat(problems)
                .singleElement()
                .satisfies(it -> assertThat(it.inWords()).contains("cannot be linked"));
        assertThat(links()).isEmpty();
    }

    @Test
    void aCardTakenOffTheBoardLeavesItsEntryAndItsLinks() {
        place(desk.readings, desk.predict);
        screen.until(new LinkEdits(model)
                .connect(card(desk.readings.id()), card(desk.predict.id()), Relation.BLOCKS, Polarity.SUPPORTING));
        model.select(List.of(card(desk.predict.id())));

        screen.until(new CardEdits(model).removeSelected());

        assertThat(cards()).hasSize(1);
        assertThat(model.content().connectors()).isEmpty();
        assertThat(links()).hasSize(1);
        assertThat(workspace.read(it -> it.find(desk.predict.id())).join()).isPresent();
        screen.until(model.undo());
        assertThat(model.content().connectors()).hasSize(1);
    }

    @Test
    void aTitleChangedOnAnotherPageChangesOnTheCard() {
        place(desk.predict);
        screen.until(workspace.edit(
                "Rename job",
                draft -> draft.update(
                        desk.predict.id(),
                        it -> new Job(it.id(), "Foresee failures", it.layer(), null, null, null, null, null, null))));

        assertThat(cards()).extracting(it -> it.face().title()).containsExactly("Foresee failures");
    }

    @Test
    void evidenceForAndAgainstIsCountedWhetherItIsOnTheBoardOrNot() {
        place(desk.predict);
        screen.until(workspace.edit("Link", draft -> {
            draft.add(Desk.link(desk.worst, Relation.EVIDENCE, desk.predict));
            var against = Desk.link(desk.trees, Relation.EVIDENCE, desk.predict);
            draft.add(new Link(
                    against.id(), against.from(), against.relation(), against.to(), Polarity.CONTRADICTING, null));
        }));

        assertThat(model.content().evidence(desk.predict.id())).isEqualTo(new BoardContent.Evidence(1, 1));
    }

    @Test
    void aDragOfManyCardsIsOneEditAndTheyComeToRestOnTheGrid() {
        place(desk.predict, desk.saidi);
        var before = boxes();
        model.selectAll();
        var pointer = pointer();
        var held = model.viewport().toScreen(box(desk.predict.id()).centre());

        pointer.press(held, Held.NOTHING, false);
        pointer.drag(held.plus(50, 30), Held.NOTHING);
        pointer.drag(held.plus(101, 59), Held.NOTHING);
        pointer.release();
        screen.until(workspace.undoable());

        assertThat(boxes()).isNotEqualTo(before);
        assertThat(box(desk.predict.id()).x() % 8).isZero();
        assertThat(workspace.undoable().join().undo()).contains("Move 2 cards");
        screen.until(model.undo());
        assertThat(boxes()).isEqualTo(before);
    }

    @Test
    void aSweepSelectsWhatItTouchesAndAClickOnTheGroundLetsGo() {
        place(desk.predict, desk.saidi, desk.bills);
        var pointer = pointer();
        pointer.press(new Point(1, 1), Held.NOTHING, false);
        pointer.drag(new Point(1199, 799), Held.NOTHING);
        assertThat(model.selection().cards()).hasSize(3);
        pointer.release();
        pointer.press(new Point(1, 1), Held.NOTHING, false);
        pointer.release();
        assertThat(model.selection().cards()).isEmpty();
    }

    @Test
    void aConnectorIsPulledFromADotToAnotherCard() {
        place(desk.readings, desk.predict);
        var aim = new Aim(model, new Routes(model, words -> words.length() * 6));
        var pointer = new BoardPointer(model, aim);
        var from = model.viewport().toScreen(box(desk.readings.id()));
        var to = model.viewport().toScreen(box(desk.predict.id()).centre());
        aim.hover(from.centre());

        pointer.press(new Point(from.right() + Aim.DOT, from.centre().y()), Held.NOTHING, false);
        pointer.drag(to, Held.NOTHING);

        assertThat(pointer.release()).hasValueSatisfying(pulled -> {
            assertThat(pulled.from()).isEqualTo(card(desk.readings.id()));
            assertThat(pulled.target()).contains(card(desk.predict.id()));
        });
    }

    @Test
    void whatWasBegunCanBeGivenUp() {
        place(desk.predict);
        var before = boxes();
        var pointer = pointer();
        var held = model.viewport().toScreen(box(desk.predict.id()).centre());
        pointer.press(held, Held.NOTHING, false);
        pointer.drag(held.plus(100, 100), Held.NOTHING);
        pointer.cancel();
        assertThat(model.box(cards().getFirst())).isEqualTo(box(desk.predict.id()));
        assertThat(boxes()).isEqualTo(before);
    }

    private Id<Card> card(Id<?> entry) {
        return model.content().showing(entry).orElseThrow();
    }

    private Box box(Id<?> entry) {
        return Objects.requireNonNull(model.content().card(card(entry))).box();
    }

    private Set<String> boxes() {
        return cards().stream().map(it -> it.id() + " " + it.box()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Link> links() {
        return workspace.read(it -> it.all(Link.class)).join();
    }
}
