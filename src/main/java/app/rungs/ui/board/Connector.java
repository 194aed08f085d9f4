package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Choices;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;

/** A link between two entries that are both on the board. */
record Connector(Link link, Id<Card> from, Id<Card> to) {

    Id<Link> id() {
        return link.id();
    }

    boolean isContradicting() {
        return link.polarity() == Polarity.CONTRADICTING;
    }

    /** What it claims, and in words if it speaks against. */
    String words() {
        if (!isContradicting()) {
            return Choices.inWords(link.relation());
        }
        return link.relation() == Relation.EVIDENCE
                ? Messages.of("board.connect.against")
                : Messages.of("board.connector.against", Choices.inWords(link.relation()));
    }

    /** The card at the end that is not {@code card}. */
    Id<Card> other(Id<Card> card) {
        return from.equals(card) ? to : from;
    }
}
