package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import java.util.HashSet;
import java.util.List;
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
