package app.rungs.ui.board;

import app.rungs.model.ArrowHeads;
import app.rungs.model.Card;
import app.rungs.model.Choices;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;

/** A link between two entries that are both on the board. */
record Connector(Link link, Id<Card> from, Id<Card> to) {

    private static final int LONGEST = 40;

    Id<Link> id() {
        return link.id();
    }

    boolean isContradicting() {
        return link.polarity() == Polarity.CONTRADICTING;
    }

    /** Its arrow heads: as somebody wants them, else one, and none where it says the same read from either end. */
    ArrowHeads heads() {
        boolean mutual = link.relation() == Relation.RELATES_TO || link.relation() == Relation.CONFLICTS_WITH;
        var wanted = link.heads();
        return wanted != null ? wanted : mutual ? ArrowHeads.NONE : ArrowHeads.ONE;
    }

    /** What it claims, in words if it speaks against, and why if somebody wrote that on it. */
    String words() {
        var note = link.note();
        return note == null ? claim() : Messages.of("board.connector.note", claim(), start(note));
    }

    /** A connector has room for a line; its page shows the whole. */
    private static String start(String note) {
        var line = note.lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "\u2026";
    }

    private String claim() {
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
