package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is done to the connectors of a board, which are links between entries. Each is one edit of the workspace. */
record LinkEdits(BoardViewModel model) {

    /** What an entry may claim of another, by their cards; the most telling first. */
    List<Relation> relations(Id<Card> from, Id<Card> to) {
        var start = model.content().card(from);
        var end = model.content().card(to);
        return start == null || end == null || from.equals(to)
                ? List.of()
                : Relation.between(start.entry().type(), end.entry().type());
    }

    /** Links the entries behind two cards, and selects the link; one that says the same already is selected instead. */
    CompletableFuture<Void> connect(Id<Card> from, Id<Card> to, Relation relation, Polarity polarity) {
        var start = model.content().card(from);
        var end = model.content().card(to);
        if (start == null || end == null) {
            return model.settled();
        }
        var same = model.content().connectors(from).stream()
                .map(Connector::link)
                .filter(link -> link.from().equals(start.entry())
                        && link.to().equals(end.entry())
                        && link.relation() == relation
                        && link.polarity() == polarity)
                .findFirst();
        var link = same.orElseGet(
                () -> new Link(Id.fresh(EntryType.LINK), start.entry(), relation, end.entry(), polarity, null));
        model.selection().only(link.id());
        model.changed();
        return same.isPresent()
                ? model.settled()
                : model.edit(Messages.of("board.edit.connect"), draft -> draft.add(link));
    }

    /** Makes the selected connector speak for what it points at, or against it. */
    CompletableFuture<Void> polarity(Id<Link> connector, Polarity polarity) {
        return model.edit(
                Messages.of("board.edit.polarity"),
                draft -> draft.update(
                        connector, it -> new Link(it.id(), it.from(), it.relation(), it.to(), polarity, it.note())));
    }
}
