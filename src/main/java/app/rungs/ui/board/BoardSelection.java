package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Link;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is selected on a board: cards, or one connector, never both. */
final class BoardSelection {

    private final Set<Id<Card>> cards = new LinkedHashSet<>();
    private @Nullable Id<Link> connector;

    /** The selected cards, the first selected first. */
    Set<Id<Card>> cards() {
        return Collections.unmodifiableSet(cards);
    }

    @Nullable
    Id<Link> connector() {
        return connector;
    }

    boolean has(Id<Card> card) {
        return cards.contains(card);
    }

    /** Whether exactly this card is selected. */
    boolean isOnly(Id<Card> card) {
        return cards.size() == 1 && cards.contains(card);
    }

    void only(Collection<Id<Card>> selected) {
        clear();
        cards.addAll(selected);
    }

    void only(Id<Link> selected) {
        clear();
        connector = selected;
    }

    /** Adds a card, or takes it out again. */
    void toggle(Id<Card> card) {
        connector = null;
        if (!cards.remove(card)) {
            cards.add(card);
        }
    }

    void clear() {
        cards.clear();
        connector = null;
    }

    /** Lets go of what is no longer there. */
    void forget(Id<?> gone) {
        cards.removeIf(card -> card.equals(gone));
        if (gone.equals(connector)) {
            connector = null;
        }
    }
}
