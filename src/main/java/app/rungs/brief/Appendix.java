package app.rungs.brief;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Claim.Evidence;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Words;
import app.rungs.text.Messages;
import java.util.Collection;
import java.util.List;

/** After the two pages: every claim with its trace, and for each piece of evidence who, when, by which hand, and its state. */
final class Appendix {

    /** A claim with so few pieces of evidence stays on one page with them. */
    private static final int KEPT_TOGETHER = 6;

    /** What is said of each piece of evidence. */
    static final List<String> COLUMNS = List.of("words", "who", "date", "hand", "state");

    private final Collection<Claim> claims;

    Appendix(Collection<Claim> claims) {
        this.claims = claims;
    }

    Tag build() {
        var appendix = Tag.of("div", "appendix").add(Marks.section(Paper.APPENDIX, Messages.of("brief.appendix"), ""));
        if (claims.isEmpty()) {
            // A table of nothing but its head is no table to somebody who hears it.
            return appendix.add(Tag.of("p", "open").text(Messages.of("brief.appendix.none")));
        }
        return appendix.add(Tag.of("p", "source").text(Messages.of("brief.appendix.note")))
                .add(table());
    }

    private Tag table() {
        var head = Tag.of("tr");
        for (var column : COLUMNS) {
            head.add(Tag.of("th", column).set("scope", "col").text(title(column)));
        }
        var table = Tag.of("table", "evidence").add(Tag.of("thead").add(head));
        claims.forEach(it -> table.add(claim(it)));
        return table;
    }

    /** What stands over a column. */
    static String title(String column) {
        return Messages.of("brief.appendix." + column);
    }

    /** Whether the word stands beside who said it, where the name does not hold it. */
    static boolean saysFictional(Evidence evidence) {
        return evidence.fictional() && !evidence.who().contains("(" + Messages.of("brief.mark.fictional") + ")");
    }

    private static Tag claim(Claim claim) {
        var head = Tag.of("th", "claim")
                .set("scope", "row")
                .set("colspan", "5")
                .set("id", Marks.anchor(claim))
                .add(Tag.of("span", "id").text(claim.trace()))
                .text(" " + claim.text() + " ");
        claim.marks().forEach(it -> head.add(Marks.chip(it)));
        var group = Tag.of("tbody", claim.evidence().size() <= KEPT_TOGETHER ? "keep" : "")
                .add(Tag.of("tr").add(head));
        for (int i = 0; i < claim.evidence().size(); i++) {
            group.add(row(claim.evidence().get(i), Marks.anchor(claim, i)));
        }
        return group;
    }

    private static Tag row(Evidence evidence, String id) {
        var words = Tag.of("td", "words").set("id", id);
        if (!evidence.supports()) {
            words.add(Tag.of("strong").text(Messages.of("brief.evidence.contradicts") + " "));
        }
        words.text(evidence.shown());
        var who = Tag.of("td", "who").text(evidence.who() + " ");
        if (saysFictional(evidence)) {
            who.add(Tag.of("span", "chip fictional").text(Messages.of("brief.mark.fictional")));
        }
        if (!evidence.address().isEmpty()) {
            who.add(Tag.of("p", "address").text(evidence.address()));
        }
        return Tag.of("tr")
                .add(words)
                .add(who)
                .add(cell("date", Words.date(evidence.date())))
                .add(cell("hand", Words.hand(evidence.hand())))
                .add(cell("state", evidence.state()));
    }

    private static Tag cell(String style, String text) {
        return Tag.of("td", style).text(text);
    }
}
