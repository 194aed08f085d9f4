package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.ArrowHeads;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.entry.RoomKeys;
import app.rungs.ui.entry.ViewMemory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;

/** What is made, renamed and resized on a board, without a window: each is one step. */
final class BoardMakingTest extends OnACanvas {

    @Test
    void cardsAreMadeWiderAndTallerByKeyTogetherAndNeverTooSmallToSee() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 400, 300);
        model.selectAll();
        run(BoardCommand.WIDER);
        run(BoardCommand.TALLER);
        assertThat(box(desk.predict).width()).isGreaterThan(240);
        assertThat(box(desk.saidi).right()).isEqualTo(664);
        assertThat(box(desk.saidi).bottom()).isEqualTo(444);
        undo(2);
        assertThat(box(desk.saidi)).isEqualTo(new Box(400, 300, 240, 120));
        model.select(List.of(card(desk.saidi)));
        for (int i = 0; i < 12; i++) {
            run(BoardCommand.LOWER);
        }
        assertThat(box(desk.saidi).height()).isEqualTo(64);
        model.selectAll();
        run(BoardCommand.GROUP);
        assertThat(commands.isPossible(BoardCommand.WIDER)).isFalse();
    }

    @Test
    void cardsAreMadeAlikeInSizeOrStretchedAsFarAsTheyReachInOneStep() {
        put(desk.predict, 100, 100);
        put(desk.saidi, 400, 300);
        model.select(List.of(card(desk.saidi)));
        run(BoardCommand.WIDER);
        run(BoardCommand.TALLER);
        assertThat(commands.isPossible(BoardCommand.SAME_WIDTH)).isFalse();
        model.selectAll();
        run(BoardCommand.SAME_WIDTH);
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 100, 264, 120));
        run(BoardCommand.SAME_HEIGHT);
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 100, 264, 144));
        assertThat(box(desk.saidi)).isEqualTo(new Box(400, 300, 264, 144));
        assertThat(lastEdit()).isEqualTo("Same height");
        run(BoardCommand.STRETCH_ACROSS);
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 100, 564, 144));
        assertThat(box(desk.saidi)).isEqualTo(new Box(100, 300, 564, 144));
        undo(1);
        run(BoardCommand.STRETCH_DOWN);
        assertThat(box(desk.saidi)).isEqualTo(new Box(400, 100, 264, 344));
        undo(3);
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 100, 240, 120));
        run(BoardCommand.GROUP);
        assertThat(commands.isPossible(BoardCommand.STRETCH_DOWN)).isFalse();
    }

    @Test
    void cardsAreSelectedByTheirKindTheirLinksAndTheirSection() {
        put(desk.predict, 100, 100);
        put(desk.restore, 100, 300);
        put(desk.saidi, 500, 100);
        wait(new LinkEdits(model)
                .connect(card(desk.predict), card(desk.saidi), Relation.MEASURED_BY, Polarity.SUPPORTING));
        model.select(List.of(card(desk.predict)));
        run(BoardCommand.SELECT_KIND);
        assertThat(model.selection().cards()).containsExactlyInAnyOrder(card(desk.predict), card(desk.restore));
        model.select(List.of(card(desk.predict)));
        run(BoardCommand.SELECT_LINKED);
        assertThat(model.selection().cards()).containsExactly(card(desk.predict), card(desk.saidi));
        run(BoardCommand.FRAME);
        run(BoardCommand.SELECT_INSIDE);
        assertThat(model.selection().cards()).containsExactlyInAnyOrder(card(desk.predict), card(desk.saidi));
        assertThat(model.selection().frames()).isEmpty();
        run(BoardCommand.SELECT_ALL);
        assertThat(model.selection().cards()).containsExactly(card(desk.restore));
        assertThat(model.selection().frames()).containsExactly(frame().id());
        drag(box(desk.restore).centre(), 80, 0);
        assertThat(box(desk.saidi).x())
                .as("a section that is selected with all else goes along")
                .isEqualTo(580);
        model.select(Set.of(), Set.of(frame().id()));
        new CardChoice(model).firstInside(frame().id());
        assertThat(model.selection().isOnly(card(desk.predict))).isTrue();
    }

    @Test
    void aCardShowsAnotherEntryInItsPlace() {
        put(desk.predict, 100, 100);
        var shown = card(desk.predict);
        wait(new CardEdits(model).swap(shown, desk.saidi.id()));
        assertThat(card(desk.saidi)).isEqualTo(shown);
        assertThat(box(desk.saidi)).isEqualTo(new Box(100, 100, 240, 120));
        undo(1);
        assertThat(card(desk.predict)).isEqualTo(shown);
    }

    @Test
    void aTemplateIsPutBesideWhatLiesThereAlready() {
        put(desk.predict, 500, 350);
        wait(new TemplateMenu(model, new Point(600, 400), _ -> {})
                .put("Four forces", BoardStamp.of(BoardTemplate.FOUR_FORCES)));
        assertThat(model.content().frames().all())
                .hasSize(5)
                .allSatisfy(it ->
                        assertThat(model.box(it).touches(box(desk.predict))).isFalse());
        assertThat(model.selection().frames()).hasSize(5);
        assertThat(lastEdit()).isEqualTo("Put a template on the board: Four forces");
        undo(1);
        assertThat(model.content().frames().all()).isEmpty();
    }

    @Test
    void whatAnEntryIsCalledIsTypedOnItsCardWhichGrowsToHoldIt() {
        put(desk.predict, 100, 100);
        wait(new EntryWords(model).rename(shown(desk.predict), "  Foresee failures ", 200));
        assertThat(workspace
                        .read(entries -> entries.get(
                                new Id<Job>(EntryType.JOB, desk.predict.id().value())))
                        .join()
                        .statement())
                .isEqualTo("Foresee failures");
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 100, 240, 200));
        undo(1);
        assertThat(shown(desk.predict).face().title()).isEqualTo(desk.predict.title());
        assertThat(box(desk.predict).height()).isEqualTo(120);
        assertThat(EntryWords.canType(EntryType.OUTCOME)).isFalse();

        model.select(List.of(card(desk.predict)));
        wait(new CardEdits(model).heights(Map.of(card(desk.predict), 96.0)));
        assertThat(box(desk.predict)).isEqualTo(new Box(100, 100, 240, 96));
        assertThat(lastEdit()).isEqualTo("Fit the height of a card");
    }

    @Test
    void aConnectorBearsTheArrowHeadsItsClaimHasUntilSomebodyWantsOthers() {
        put(desk.readings, 100, 100);
        put(desk.predict, 500, 100);
        wait(new LinkEdits(model)
                .connect(card(desk.readings), card(desk.predict), Relation.BLOCKS, Polarity.SUPPORTING));
        assertThat(heads()).isEqualTo(ArrowHeads.ONE);
        run(BoardCommand.HEADS);
        assertThat(heads()).isEqualTo(ArrowHeads.BOTH);
        wait(new LinkEdits(model).label(Objects.requireNonNull(model.selection().connector()), "a day a week"));
        run(BoardCommand.HEADS);
        assertThat(heads()).isEqualTo(ArrowHeads.NONE);
        assertThat(lastEdit()).isEqualTo("Change arrow heads");
        undo(2);
        assertThat(heads()).isEqualTo(ArrowHeads.BOTH);
        wait(new LinkEdits(model)
                .connect(card(desk.readings), card(desk.predict), Relation.RELATES_TO, Polarity.SUPPORTING));
        assertThat(model.content().connectors())
                .extracting(Connector::heads)
                .containsExactlyInAnyOrder(ArrowHeads.BOTH, ArrowHeads.NONE);
    }

    private ArrowHeads heads() {
        return model.content().connectors().iterator().next().heads();
    }

    @Test
    void rowsOfATableBecomeACardEachWithWhatTheColumnsSay() {
        var notes = NoteEdits.cut(List.of("Obstacle;Cost;Who\nMeters read by hand;2 days;Billing\nNo spares;;Crews\n"));
        wait(new NoteEdits(model).put(notes, new Point(600, 400), NoteEdits.TALLEST));
        assertThat(model.content().cards())
                .extracting(it -> it.face().title())
                .containsExactlyInAnyOrder("Meters read by hand\nCost: 2 days\nWho: Billing", "No spares\nWho: Crews");
        assertThat(lastEdit()).isEqualTo("Paste 2 lines as cards");
        assertThat(NoteEdits.cut(List.of("First, then\nSecond, or", "a\tb\n1\t2")))
                .containsExactly("First, then", "Second, or", "1\nb: 2");
    }

    @Test
    void aNewSectionLiesWhereItWasDroppedAndANewEntryIsOfTheKindThatWasChosen() {
        wait(new FrameEdits(model).empty("Said", new Point(600, 400)));
        assertThat(model.box(frame())).isEqualTo(new Box(280, 200, 640, 400));
        wait(new NoteEdits(model).write(EntryType.METRIC, "Truck rolls", new Point(300, 220), 160));
        assertThat(model.content().cards()).singleElement().satisfies(it -> {
            assertThat(it.entry().type()).isEqualTo(EntryType.METRIC);
            assertThat(it.box().height()).isEqualTo(160);
            assertThat(it.card()).extracting(Card::frame).isEqualTo(frame().id());
        });
    }

    @Test
    void everyAreaOfATemplateSaysWhatBelongsThereUntilSomethingLiesInIt() {
        for (var template : BoardTemplate.values()) {
            assertThat(template.areas())
                    .allSatisfy(area -> assertThat(BoardTemplate.hint(area.title()))
                            .hasValueSatisfying(hint -> assertThat(hint).isNotBlank()));
        }
        assertThat(BoardTemplate.hint("Mine")).isEmpty();
        wait(new FrameEdits(model).empty("Said", new Point(600, 400)));
        assertThat(model.content().frames().isEmpty(frame().id())).isTrue();
        wait(new NoteEdits(model).write("One", new Point(400, 300)));
        assertThat(model.content().frames().isEmpty(frame().id())).isFalse();
    }

    @Test
    void theSheetOfTheKeyboardNamesEveryCommandThatHasAShortcut() {
        assertThat(new BoardShortcuts(ViewMemory.ofRoom()).sheet().lines())
                .extracting(RoomKeys.Line::words)
                .containsAll(Stream.of(BoardCommand.values())
                        .filter(it -> !it.keys().isEmpty())
                        .map(BoardCommand::words)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void keysGivenToACommandAreTakenFromTheOneThatHadThemAndKept() {
        var memory = ViewMemory.ofRoom();
        var shortcuts = new BoardShortcuts(memory);
        var plain = new KeyCodeCombination(KeyCode.Q);
        var tidy = BoardCommand.TIDY.keys().getFirst();
        assertThat(shortcuts.change(BoardCommand.TIDY, plain)).isEmpty();
        assertThat(shortcuts.keys(BoardCommand.TIDY)).containsExactly(plain);
        assertThat(shortcuts.change(BoardCommand.GROUP, plain)).contains(BoardCommand.TIDY);
        assertThat(new BoardShortcuts(memory).shortcut(BoardCommand.TIDY)).isEmpty();
        assertThat(new BoardShortcuts(memory).shortcut(BoardCommand.GROUP)).contains(plain);
        assertThat(BoardShortcuts.isHeld(new KeyCodeCombination(KeyCode.LEFT))).isTrue();
        shortcuts.reset();
        assertThat(shortcuts.shortcut(BoardCommand.TIDY)).contains(tidy);
        memory.keep("board.keys.tidy", "no key at all");
        assertThat(shortcuts.shortcut(BoardCommand.TIDY)).contains(tidy);
    }

    @Test
    void everyKeyACommandComesWithCanBeKept() {
        var shortcuts = new BoardShortcuts(ViewMemory.ofRoom());
        for (var command : BoardCommand.values()) {
            for (var keys : command.keys()) {
                shortcuts.change(command, keys);
                assertThat(shortcuts.keys(command)).containsExactly(keys);
            }
        }
    }
}
