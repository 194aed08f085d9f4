package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds on a board what its filter says, and goes from one to the next. */
final class BoardFinder {

    private final BoardContent content;
    private BoardFilter filter = BoardFilter.NONE;
    private Set<Id<Card>> passing = Set.of();
    private List<Id<Card>> found = List.of();
    private long revision = -1;

    BoardFinder(BoardContent content) {
        this.content = content;
    }

    BoardFilter filter() {
        return filter;
    }

    void filter(BoardFilter wanted) {
        filter = wanted;
        revision = -1;
    }

    /** Whether a card is not what is looked for. */
    boolean isDim(Id<Card> card) {
        return !filter.isNone() && !passing().contains(card);
    }

    /** The same of a connector: it is dim with both its cards, or because it claims something else. */
    boolean isDim(Connector connector) {
        return !filter.isNone() && (!filter.passes(connector) || isDim(connector.from()) && isDim(connector.to()));
    }

    /** The cards that are looked for, in reading order; none where nothing is. */
    List<Id<Card>> found() {
        passing();
        return found;
    }

    /** The place of the one card that is selected among those found; -1 where there is no such. */
    int at(Set<Id<Card>> selected) {
        return selected.size() == 1 ? found().indexOf(selected.iterator().next()) : -1;
    }

    /** The next card found after the one selected, or with -1 the one before, all round. */
    Optional<Id<Card>> next(Set<Id<Card>> selected, int by) {
        int at = at(selected);
        return found().isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, found.size())));
    }

    private Set<Id<Card>> passing() {
        if (revision != content.revision()) {
            revision = content.revision();
            found = filter.isNone()
                    ? List.of()
                    : content.cards().stream()
                            .filter(card -> filter.passes(content, card))
                            .sorted(CardStack.READING)
                            .map(ShownCard::id)
                            .toList();
            passing = new HashSet<>(found);
        }
        return passing;
    }
}
