package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.ui.board.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anything hands may do to a board, in any order: undone it is as it was, done again as it came to be. */
final class RandomGesturesTest extends OnABoard {

    @BeforeEach
    void open() {
        desk = Desk.in(workspace);
        show(desk.board);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void whateverWasDoneByHandCanBeUndoneToTheStart(long seed) {
        var random = new Random(seed);
        place(desk.predict, desk.saidi, desk.readings, desk.bills);
        screen.until(
                workspace.edit("Begin", draft -> draft.add(Desk.link(desk.readings, Relation.BLOCKS, desk.saidi))));
        var start = state();
        var second = new BoardViewModel(workspace, desk.board, screen);
        screen.until(second.settled());
        for (int i = 0; i < 60; i++) {
            gesture(random);
            screen.until(model.settled());
            screen.until(workspace.undoable());
        }
        var end = state();
        screen.until(second.settled());
        assertThat(state(second)).as("in a second window").isEqualTo(end);
        second.close();
        int steps = 0;
        while (!workspace.undoable().join().undo().orElse("").equals("Begin")) {
            screen.until(model.undo());
            steps++;
        }
        assertThat(state()).isEqualTo(start);
        assertThat(fresh()).isEqualTo(start);
        for (int i = 0; i < steps; i++) {
            screen.until(model.redo());
        }
        assertThat(state()).isEqualTo(end);
        assertThat(fresh()).isEqualTo(end);
    }

    private void gesture(Random random) {
        var pointer = pointer();
        var from = new Point(random.nextInt(1200), random.nextInt(800));
        var some = cards();
        if (!some.isEmpty() && random.nextInt(3) > 0) {
            from = model.viewport()
                    .toScreen(some.get(random.nextInt(some.size())).box().centre());
        }
        switch (random.nextInt(18)) {
            case 0 ->
                screen.until(new CardEdits(model)
                        .place(desk.entries
                                .get(random.nextInt(desk.entries.size()))
                                .id()));
            case 1 -> screen.until(new CardEdits(model).removeSelected());
            case 2 -> screen.until(new CardEdits(model).nudge(8 * (random.nextInt(5) - 2), 8));
            case 3 -> model.selectAll();
            case 4 -> {
                if (some.size() > 1) {
                    var one = some.getFirst().id();
                    var other = some.getLast().id();
                    screen.until(new LinkEdits(model)
                            .connect(
                                    one,
                                    other,
                                    new LinkEdits(model).relations(one, other).getFirst(),
                                    Polarity.SUPPORTING));
                }
            }
            case 5 -> screen.until(random.nextBoolean() ? model.undo() : model.redo());
            case 6 ->
                screen.until(
                        random.nextBoolean() ? new FrameEdits(model).group() : new FrameEdits(model).frame("Part"));
            case 7 ->
                screen.until(random.nextBoolean() ? new FrameEdits(model).collapse() : new FrameEdits(model).ungroup());
            case 8 ->
                screen.until(random.nextBoolean() ? new CardCopies(model).duplicate() : new CardLooks(model).lock());
            case 9 -> screen.until(new CardLooks(model).forward());
            case 10 -> screen.until(making(random));
            case 11 -> screen.until(changing(random, some));
            case 12 -> screen.until(linking(random));
            default -> {
                pointer.press(from, held(random), random.nextInt(6) == 0);
                for (int i = 0; i < 3; i++) {
                    pointer.drag(from.plus(random.nextInt(300) - 150, random.nextInt(300) - 150), held(random));
                }
                if (random.nextInt(5) == 0) {
                    pointer.cancel();
                } else {
                    pointer.release();
                }
            }
        }
    }

    private CompletableFuture<?> making(Random random) {
        var at = new Point(random.nextInt(1200), random.nextInt(800));
        return switch (random.nextInt(5)) {
            case 0 -> new NoteEdits(model).write(EntryType.METRIC, "Truck rolls", at, 160);
            case 1 -> new NoteEdits(model).put(List.of("One", "Two"), at, NoteEdits.HEIGHT);
            case 2 -> new FrameEdits(model).empty("Here", at);
            case 3 -> new CardCopies(model).paste(new CardCopies(model).stamp(), at);
            default ->
                new TemplateMenu(model, at, _ -> {}).put("Four forces", BoardStamp.of(BoardTemplate.FOUR_FORCES));
        };
    }

    private CompletableFuture<?> changing(Random random, List<ShownCard> some) {
        if (some.isEmpty()) {
            return model.settled();
        }
        var card = some.get(random.nextInt(some.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new CardEdits(model).swap(card.id(), desk.spares.id());
            case 1 ->
                EntryWords.canType(card.entry().type())
                        ? new EntryWords(model).rename(card, "Called " + random.nextInt(100), 200)
                        : model.settled();
            case 2 -> new CardEdits(model).heights(Map.of(card.id(), 80.0 + 8 * random.nextInt(20)));
            default ->
                new CardEdits(model).canResize()
                        ? new CardEdits(model).grow(24 * (random.nextInt(3) - 1), 24)
                        : model.settled();
        };
    }

    private CompletableFuture<?> linking(Random random) {
        var all = List.copyOf(model.content().connectors());
        if (all.isEmpty()) {
            return model.settled();
        }
        var one = all.get(random.nextInt(all.size()));
        model.selection().only(one.id());
        return switch (random.nextInt(5)) {
            case 4 -> new LinkEdits(model).nextHeads();
            case 0 -> new LinkEdits(model).polarity(one.id(), Polarity.CONTRADICTING);
            case 1 -> new LinkEdits(model).label(one.id(), "why " + random.nextInt(100));
            case 2 -> new LinkEdits(model).reverse();
            default ->
                new LinkEdits(model)
                        .reconnect(
                                one.id(),
                                cards().get(random.nextInt(cards().size())).id(),
                                random.nextBoolean());
        };
    }

    private static Held held(Random random) {
        return new Held(random.nextInt(4) == 0, random.nextInt(4) == 0, random.nextInt(6) == 0);
    }

    private BoardPointer pointer() {
        return new BoardPointer(model, new Aim(model, new Routes(model, words -> words.length() * 6)));
    }

    private void place(Entry... entries) {
        for (var entry : entries) {
            screen.until(new CardEdits(model).place(entry.id()));
        }
    }

    private List<ShownCard> cards() {
        return model.content().cards().stream()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    /** What shows on the board, in words. */
    private Set<String> state() {
        return state(model);
    }

    /** What would show if it were opened anew. */
    private Set<String> fresh() {
        try (var anew = new BoardViewModel(workspace, desk.board, screen)) {
            screen.until(anew.settled());
            return state(anew);
        }
    }

    private static Set<String> state(BoardViewModel model) {
        var state = new TreeSet<String>();
        model.content().cards().forEach(it -> state.add(it.toString()));
        model.content().connectors().forEach(it -> state.add(it.toString()));
        model.content().frames().all().forEach(it -> state.add(it.toString()));
        return state;
    }
}
