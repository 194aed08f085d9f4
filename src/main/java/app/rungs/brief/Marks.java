package app.rungs.brief;

import app.rungs.text.Messages;
import java.util.Collection;

/** The small parts that every page uses: a claim with its chips, heads of sections and tables. */
final class Marks {

    /** A space at which no line ends. */
    private static final String JOINED = "\u00A0";

    private Marks() {}

    /** The sentence, then what the reader must know of it: whether it is a hypothesis or uncited, and its trace. */
    static Tag claim(String element, Claim claim) {
        return addClaim(Tag.of(element), claim);
    }

    /** As {@link #claim}, into an element that is there already. The marks stay on the line of the last word. */
    static Tag addClaim(Tag element, Claim claim) {
        int lastWord = claim.text().lastIndexOf(' ') + 1;
        return element.text(claim.text().substring(0, lastWord))
                .add(chips(claim, claim.text().substring(lastWord)));
    }

    /** The marks alone, after {@code word}. */
    static Tag chips(Claim claim, String word) {
        var chips = Tag.of("span", "chips").text(word + JOINED);
        if (claim.hypothesis()) {
            chips.add(Tag.of("span", "chip hypothesis").text(Messages.of("brief.mark.hypothesis")))
                    .text(JOINED);
        }
        if (!claim.cited()) {
            chips.add(Tag.of("span", "chip uncited").text(Messages.of("brief.mark.uncited")))
                    .text(JOINED);
        }
        return chips.add(Tag.of("a", "trace")
                .set("href", "#" + anchor(claim))
                .set("title", Messages.of("brief.mark.trace", claim.trace()))
                .text(claim.trace()));
    }

    static String anchor(Claim claim) {
        return "claim-" + claim.trace();
    }

    static Tag section(String id, String title, String note) {
        var head = Tag.of("h2").set("id", id).text(title);
        return note.isEmpty() ? head : head.add(Tag.of("span", "note").text(note));
    }

    /** A row of a table's head; the class of a column is that of its cells. */
    static Tag head(Collection<Column> columns) {
        var row = Tag.of("tr");
        columns.forEach(
                it -> row.add(Tag.of("th", it.style()).set("scope", "col").text(it.title())));
        return Tag.of("thead").add(row);
    }

    static Tag cell(String style, String text) {
        return Tag.of("td", style).text(text.isEmpty() ? "–" : text);
    }

    static Tag rowHead() {
        return Tag.of("th").set("scope", "row");
    }

    /** A column's title and style. */
    record Column(String title, String style) {}
}
