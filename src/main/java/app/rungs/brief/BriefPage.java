package app.rungs.brief;

import app.rungs.brief.BriefContent.Footing;
import app.rungs.text.Messages;
import java.util.List;

/** The whole brief as XHTML: head, footer, two pages and the appendix. */
public final class BriefPage {

    private final BriefContent content;

    public BriefPage(BriefContent content) {
        this.content = content;
    }

    /** Well-formed XHTML with its style sheet, which names no other file. */
    public String xhtml() {
        return Tag.of("html")
                .set("xmlns", "http://www.w3.org/1999/xhtml")
                .set("lang", "en")
                .set("xml:lang", "en")
                .add(head())
                .add(Tag.of("body")
                        .add(footer())
                        .add(new FirstPage(content).build())
                        .add(new SecondPage(content).build())
                        .add(new Appendix(content).build()))
                .toString();
    }

    private Tag head() {
        var title = Messages.of("brief.title", content.segment().name());
        var asOf = Words.date(content.footing().asOf());
        var other = content.comparison();
        var subject = other == null
                ? Messages.of("brief.subject.alone", asOf)
                : Messages.of("brief.subject", asOf, other.name());
        return Tag.of("head")
                .add(Tag.of("title").text(title))
                .add(Tag.of("meta").set("name", "subject").set("content", subject))
                .add(Tag.of("meta").set("name", "description").set("content", subject))
                .add(outline())
                .add(Tag.of("style").text(Resources.text("/styles/brief.css")));
    }

    private Tag outline() {
        var outline = Tag.of("bookmarks");
        outline.add(mark(content.segment().name(), "top"));
        for (var id : List.of("goals", "departments", "obstacles", "jobs", "plans", "alignment", "against", "facts")) {
            outline.add(mark(Messages.of("brief." + id), id));
        }
        var appendix = mark(Messages.of("brief.appendix"), Appendix.ID);
        content.claims().forEach(it -> appendix.add(mark(it.trace() + " " + it.text(), Marks.anchor(it))));
        return outline.add(appendix);
    }

    private static Tag mark(String name, String id) {
        return Tag.of("bookmark").set("name", name).set("href", "#" + id);
    }

    private Tag footer() {
        var footing = content.footing();
        var footer = Tag.of("div", "footer")
                .add(Tag.of("p")
                        .text(Messages.of(
                                "brief.footing",
                                Words.count(footing.organisations()),
                                Words.count(footing.interviews()),
                                Words.count(footing.surveyResponses()),
                                Words.count(footing.firstHand()),
                                Words.count(footing.secondHand()),
                                Words.count(footing.thirdHand()),
                                evidence(footing))))
                .add(Tag.of("p")
                        .text(Messages.of(
                                "brief.footing.state",
                                footing.scoreVariant(),
                                footing.workspaceHash(),
                                Words.date(footing.asOf()))));
        boolean fictional =
                content.claims().stream().flatMap(it -> it.evidence().stream()).anyMatch(Claim.Evidence::fictional);
        return fictional ? footer.add(Tag.of("p", "fiction").text(Messages.of("brief.footing.fictional"))) : footer;
    }

    private static String evidence(Footing footing) {
        return footing.oldest() == null || footing.newest() == null
                ? Messages.of("brief.footing.none")
                : Messages.of("brief.footing.evidence", Words.date(footing.oldest()), Words.date(footing.newest()));
    }
}
