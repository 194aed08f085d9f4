package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.model.Layers;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows of its entry.
 *
 * @param layer the layer the entry stands on; null where it stands on none
 * @param kind its type in a word, such as Metric
 * @param title what it is called
 * @param detail the first thing it says at length; empty where it says nothing
 * @param holds how much lies on it, where it is a board; empty for anything else
 * @param names the entries it names in its fields
 */
record CardFace(
        Id<?> entry, @Nullable Layer layer, String kind, String title, String detail, String holds, Set<Id<?>> names) {

    static CardFace of(Entry entry) {
        var type = entry.id().type();
        return new CardFace(
                entry.id(),
                Layers.of(entry),
                Messages.of("type." + type.word()),
                entry.title(),
                detail(entry),
                "",
                names(entry));
    }

    /** The face of a board on which so many cards lie. */
    static CardFace of(Board board, int cards) {
        return of(board)
                .holding(Messages.of(board.question() == null ? "board.card.holds" : "board.card.fills", cards));
    }

    /** The same where it is known how much lies on it. */
    CardFace holding(String newHolds) {
        return new CardFace(entry, layer, kind, title, detail, newHolds, names);
    }

    /** What it is and how much lies on it, such as Board · 5 cards. */
    String kindInWords() {
        return holds.isEmpty() ? kind : Messages.of("board.card.kind", kind, holds);
    }

    private static Set<Id<?>> names(Entry entry) {
        var shape = Shapes.of(entry);
        var names = new HashSet<Id<?>>();
        for (var field : shape.fields()) {
            if (field.isReference() && shape.get(entry, field) instanceof Id<?> named) {
                names.add(named);
            }
        }
        return Set.copyOf(names);
    }

    private static String detail(Entry entry) {
        var shape = Shapes.of(entry);
        for (var field : shape.fields()) {
            if (field.prose()
                    && shape.get(entry, field) instanceof String words
                    && !words.isBlank()
                    && !words.equals(entry.title())) {
                return words.strip();
            }
        }
        return "";
    }
}
