package app.rungs.brief;

import app.rungs.brief.paper.Claim;
import app.rungs.text.Messages;
import java.util.Locale;

/** The small parts that every page uses: a claim with its chips, heads of sections. */
final class Marks {

    /** A space at which no line ends. */
    private static final String JOINED = "\u00A0";

    /** A word of more letters has to break somewhere, so the marks do not keep it on their line. */
    private static final int LONG = 24;

    private Marks() {}

    /**
     * The sentence, then what the reader must know of it: whether it is a hypothesis or uncited, and its trace. The
     * marks stay on the line of the last word.
     */
    static void addClaim(Tag element, Claim claim) {
        int lastWord = claim.text().lastIndexOf(' ') + 1;
        if (claim.text().length() - lastWord > LONG) {
            lastWord = claim.text().length();
        }
        element.text(claim.text().substring(0, lastWord))
                .add(chips(claim, claim.text().substring(lastWord)));
    }

    /** The marks alone, after {@code word}. */
    static Tag chips(Claim claim, String word) {
        var chips = Tag.of("span", "chips").text(word + JOINED);
        claim.marks().forEach(it -> chips.add(chip(it)).text(JOINED));
        return chips.add(Tag.of("a", "trace")
                .set("href", "#" + anchor(claim))
                .set("title", Messages.of("brief.mark.trace", claim.trace()))
                .text(claim.trace()));
    }

    static Tag chip(Claim.Mark mark) {
        return Tag.of("span", "chip " + mark.name().toLowerCase(Locale.ROOT)).text(word(mark));
    }

    /** The word that stands beside a claim. */
    static String word(Claim.Mark mark) {
        return Messages.of("brief.mark." + mark.name().toLowerCase(Locale.ROOT));
    }

    static String anchor(Claim claim) {
        return "claim-" + claim.trace();
    }

    /** Where a piece of a claim's evidence stands, by its place among them from 0. */
    static String anchor(Claim claim, int piece) {
        return anchor(claim) + "-" + piece;
    }

    static Tag section(String id, String title, String note) {
        var head = Tag.of("h2").set("id", id).text(title);
        return note.isEmpty() ? head : head.add(Tag.of("span", "note").text(note));
    }
}
