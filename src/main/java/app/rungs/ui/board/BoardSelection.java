package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is selected on a board: cards and frames, or one connector, never both. */
final class BoardSelection {

    private final Set<Id<Card>> cards = new LinkedHashSet<>();
    private final Set<Id<Frame>> frames = new LinkedHashSet<>();
    private @Nullable Id<Link> connector;

    /** The selected cards, the first selected first. */
    Set<Id<Card>> cards() {
        return Collections.unmodifiableSet(cards);
    }

    /** The selected frames; what they carry is not selected. */
    Set<Id<Frame>> frames() {
        return Collections.unmodifiableSet(frames);
    }

    /** Whether neither a card nor a frame is selected. */
    boolean isEmpty() {
        return cards.isEmpty() && frames.isEmpty();
    }

    boolean hasFrame(Id<Frame> frame) {
        return frames.contains(frame);
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
        return cards.size() == 1 && frames.isEmpty() && cards.contains(card);
    }

    void only(Collection<Id<Card>> selected) {
        clear();
        cards.addAll(selected);
    }

    void only(Collection<Id<Card>> selected, Collection<Id<Frame>> selectedFrames) {
        only(selected);
        frames.addAll(selectedFrames);
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

    void toggleFrame(Id<Frame> frame) {
        connector = null;
        if (!frames.remove(frame)) {
            frames.add(frame);
        }
    }

    void clear() {
        cards.clear();
        frames.clear();
        connector = null;
    }

    /** Lets go of what is no longer there. */
    void forget(Id<?> gone) {
        cards.removeIf(card -> card.equals(gone));
        frames.removeIf(frame -> frame.equals(gone));
        if (gone.equals(connector)) {
            connector = null;
        }
    }
}
