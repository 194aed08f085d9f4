package app.rungs.ui.board;

import app.rungs.model.ArrowHeads;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

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
                Messages.of("board.edit.polarity"), draft -> draft.update(connector, it -> it.speaking(polarity)));
    }

    /** Whether the selected connector would make sense the other way round. */
    boolean canReverse() {
        return selected()
                .map(Connector::link)
                .filter(link ->
                        link.relation().joins(link.to().type(), link.from().type()))
                .isPresent();
    }

    /** Turns the selected connector round. */
    CompletableFuture<Void> reverse() {
        return selected()
                .filter(_ -> canReverse())
                .map(connector -> model.edit(
                        Messages.of("board.edit.reverse"),
                        draft -> draft.update(connector.id(), it -> it.between(it.to(), it.relation(), it.from()))))
                .orElseGet(model::settled);
    }

    /**
     * Hangs one end of a connector on another card. What it says stays if it makes sense there too; else it says the most
     * telling thing that does.
     *
     * @param atStart whether it is the end that claims
     */
    CompletableFuture<Void> reconnect(Id<Link> id, Id<Card> to, boolean atStart) {
        var connector = model.content().connector(id);
        var card = model.content().card(to);
        if (connector == null || card == null || to.equals(atStart ? connector.from() : connector.to())) {
            return model.settled();
        }
        var link = connector.link();
        var start = atStart ? card.entry() : link.from();
        var end = atStart ? link.to() : card.entry();
        var possible = Relation.between(start.type(), end.type());
        var relation = possible.contains(link.relation()) || possible.isEmpty() ? link.relation() : possible.getFirst();
        return model.edit(
                Messages.of("board.edit.reconnect"), draft -> draft.update(id, it -> it.between(start, relation, end)));
    }

    /** Writes on a connector why it is there; blank for nothing. */
    CompletableFuture<Void> label(Id<Link> id, String words) {
        var note = words.isBlank() ? null : words.strip();
        return model.edit(Messages.of("board.edit.label"), draft -> draft.update(id, it -> it.noted(note)));
    }

    /** Gives the selected connector these arrow heads; null for as its claim has it. */
    CompletableFuture<Void> heads(@Nullable ArrowHeads heads) {
        return selected()
                .map(connector -> model.edit(
                        Messages.of("board.edit.heads"), draft -> draft.update(connector.id(), it -> it.headed(heads))))
                .orElseGet(model::settled);
    }

    /** Gives the selected connector the next kind of arrow heads: one, both, none. */
    CompletableFuture<Void> nextHeads() {
        return selected()
                .map(connector -> heads(
                        switch (connector.heads()) {
                            case ONE -> ArrowHeads.BOTH;
                            case BOTH -> ArrowHeads.NONE;
                            case NONE -> ArrowHeads.ONE;
                        }))
                .orElseGet(model::settled);
    }

    private Optional<Connector> selected() {
        return Optional.ofNullable(model.selectedConnector());
    }
}
