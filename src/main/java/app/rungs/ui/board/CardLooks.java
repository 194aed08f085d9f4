package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.model.Shade;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How cards and frames look and lie, apart from where: their colour, what is over what, what is locked. */
record CardLooks(BoardViewModel model) {

    /** Gives what is selected a colour; null for the usual one. */
    CompletableFuture<Void> shade(@Nullable Shade shade) {
        return each(Messages.of("board.edit.shade"), it -> it.shaded(shade), it -> it.shaded(shade));
    }

    /** Locks what is selected where it is, or if all of it is locked already sets it free. */
    CompletableFuture<Void> lock() {
        boolean now = !isLocked();
        return each(
                Messages.of(now ? "board.edit.lock" : "board.edit.unlock"), it -> it.locked(now), it -> it.locked(now));
    }

    /** Whether all that is selected is locked. */
    boolean isLocked() {
        var content = model.content();
        return !model.selection().isEmpty()
                && model.selection().cards().stream()
                        .map(content::card)
                        .allMatch(it -> it != null && it.card().locked())
                && model.selection().frames().stream()
                        .map(content.frames()::frame)
                        .allMatch(it -> it != null && it.locked());
    }

    /** Sets everything on the board free. */
    CompletableFuture<Void> unlockAll() {
        var cards = model.content().cards().stream()
                .filter(it -> it.card().locked())
                .map(ShownCard::id)
                .toList();
        var frames = model.content().frames().all().stream()
                .filter(Frame::locked)
                .map(Frame::id)
                .toList();
        return cards.isEmpty() && frames.isEmpty()
                ? model.settled()
                : model.edit(Messages.of("board.edit.unlock"), draft -> {
                    cards.forEach(id -> draft.update(id, it -> it.locked(false)));
                    frames.forEach(id -> draft.update(id, it -> it.locked(false)));
                });
    }

    /** Has all connectors of the board run so. */
    CompletableFuture<Void> lines(LineShape shape) {
        return model.edit(Messages.of("board.edit.lines"), draft -> draft.update(model.board(), it -> it.lined(shape)));
    }

    CompletableFuture<Void> toFront() {
        double top = depths().max(Comparator.naturalOrder()).orElse(0.0);
        return deep(selected(), top + 1, 1);
    }

    CompletableFuture<Void> toBack() {
        double bottom = depths().min(Comparator.naturalOrder()).orElse(0.0);
        var cards = selected();
        return deep(cards, bottom - cards.size(), 1);
    }

    /** Brings what is selected over the next card that it touches. */
    CompletableFuture<Void> forward() {
        return past(1);
    }

    /** Puts what is selected below the next card that it touches. */
    CompletableFuture<Void> backward() {
        return past(-1);
    }

    private CompletableFuture<Void> past(int way) {
        var cards = selected();
        if (cards.isEmpty()) {
            return model.settled();
        }
        var stack =
                model.stacked(model.content().bounds().orElse(model.viewport().shown()));
        var moving = way > 0 ? cards.getLast() : cards.getFirst();
        int at = stack.indexOf(moving);
        for (int i = at + way; i >= 0 && i < stack.size(); i += way) {
            if (!cards.contains(stack.get(i)) && stack.get(i).box().touches(moving.box())) {
                double passed = CardStack.depth(stack.get(i));
                int next = i + way;
                double beyond = next >= 0 && next < stack.size() ? CardStack.depth(stack.get(next)) : passed + 2 * way;
                return beyond == passed
                        ? renumbered(stack, cards, i, way)
                        : deep(cards, (passed + beyond) / 2, (beyond - passed) * way / (4.0 * cards.size()));
            }
        }
        return model.settled();
    }

    /** Where depths leave no room between, all of them are given anew. */
    private CompletableFuture<Void> renumbered(List<ShownCard> stack, List<ShownCard> cards, int passed, int way) {
        var order = new ArrayList<>(stack);
        var over = order.get(passed);
        order.removeAll(cards);
        order.addAll(order.indexOf(over) + (way > 0 ? 1 : 0), cards);
        return model.edit(Messages.of("board.edit.depth"), draft -> {
            for (int i = 0; i < order.size(); i++) {
                double depth = i + 1.0;
                draft.update(order.get(i).id(), it -> it.deep(depth));
            }
        });
    }

    private CompletableFuture<Void> deep(List<ShownCard> cards, double from, double step) {
        return cards.isEmpty()
                ? model.settled()
                : model.edit(Messages.of("board.edit.depth"), draft -> {
                    for (int i = 0; i < cards.size(); i++) {
                        double depth = from + i * step;
                        draft.update(cards.get(i).id(), it -> it.deep(depth));
                    }
                });
    }

    private Stream<Double> depths() {
        return model.content().cards().stream().map(CardStack::depth);
    }

    /** The cards selected, and those in selected frames, the lowest first. */
    private List<ShownCard> selected() {
        var found = new ArrayList<ShownCard>();
        for (var id : Grasp.of(model).boxes().keySet()) {
            var card = id.type() == EntryType.CARD ? model.content().card(Grasp.card(id)) : null;
            if (card != null) {
                found.add(card);
            }
        }
        return CardStack.of(found, new ArrayList<>());
    }

    private CompletableFuture<Void> each(String what, UnaryOperator<Card> cards, UnaryOperator<Frame> frames) {
        var selection = model.selection();
        var someCards = List.copyOf(selection.cards());
        var someFrames = List.copyOf(selection.frames());
        return selection.isEmpty()
                ? model.settled()
                : model.edit(what, draft -> {
                    for (Id<Card> id : someCards) {
                        draft.update(id, cards);
                    }
                    for (Id<Frame> id : someFrames) {
                        draft.update(id, frames);
                    }
                });
    }
}
