package app.rungs.brief;

import app.rungs.brief.Claim.Evidence;
import app.rungs.text.Messages;
import java.util.List;
import java.util.Locale;

/** After the two pages: every claim with its trace, and for each piece of evidence who, when, by which hand, and its state. */
final class Appendix {

    /** The id of its heading. */
    static final String ID = "appendix";

    /** A claim with so few pieces of evidence stays on one page with them. */
    private static final int KEPT_TOGETHER = 6;

    private final BriefContent content;

    Appendix(BriefContent content) {
        this.content = content;
    }

    Tag build() {
        var table = Tag.of("table", "evidence")
                .add(Marks.head(List.of(
                        new Marks.Column(Messages.of("brief.appendix.words"), "words"),
                        new Marks.Column(Messages.of("brief.appendix.who"), "who"),
                        new Marks.Column(Messages.of("brief.appendix.date"), "date"),
                        new Marks.Column(Messages.of("brief.appendix.hand"), "hand"),
                        new Marks.Column(Messages.of("brief.appendix.state"), "state"))));
        content.claims().forEach(it -> table.add(claim(it)));
        return Tag.of("div", "appendix")
                .add(Marks.section(ID, Messages.of("brief.appendix"), ""))
                .add(Tag.of("p", "source").text(Messages.of("brief.appendix.note")))
                .add(table);
    }

    private static Tag claim(Claim claim) {
        var head = Marks.rowHead()
                .set("class", "claim")
                .set("colspan", "5")
                .set("id", Marks.anchor(claim))
                .add(Tag.of("span", "id").text(claim.trace()))
                .text(" " + claim.text() + " ");
        if (!claim.cited()) {
            head.add(Tag.of("span", "chip uncited").text(Messages.of("brief.mark.uncited")));
        }
        var group = Tag.of("tbody", claim.evidence().size() <= KEPT_TOGETHER ? "keep" : "")
                .add(Tag.of("tr").add(head));
        claim.evidence().forEach(it -> group.add(row(it)));
        return group;
    }

    private static Tag row(Evidence evidence) {
        boolean withdrawn = evidence.redaction() == Claim.Redaction.WITHDRAWN;
        var words = Tag.of("td", "words");
        if (!evidence.supports()) {
            words.add(Tag.of("strong").text(Messages.of("brief.evidence.contradicts") + " "));
        }
        words.text(
                withdrawn
                        ? Messages.of("brief.evidence.withdrawn")
                        : evidence.kind() == Claim.Kind.QUOTE ? "“" + evidence.words() + "”" : evidence.words());
        var who = Tag.of("td", "who").text(evidence.who() + " ");
        if (evidence.fictional()) {
            who.add(Tag.of("span", "chip fictional").text(Messages.of("brief.mark.fictional")));
        }
        if (!evidence.address().isEmpty()) {
            who.add(Tag.of("p", "address").text(evidence.address()));
        }
        var state = evidence.redaction().name().toLowerCase(Locale.ROOT);
        return Tag.of("tr")
                .add(words)
                .add(who)
                .add(Marks.cell("date", Words.date(evidence.date())))
                .add(Marks.cell("hand", Words.hand(evidence.hand())))
                .add(Marks.cell("state", Messages.of("brief.redaction." + state)));
    }
}
