package app.rungs.brief;

import app.rungs.brief.paper.Paper;
import app.rungs.text.Messages;
import java.util.Base64;

/**
 * A paper as one page for a browser: style, typeface and charts are in the file itself. It runs nothing, and tells the
 * browser to fetch nothing, whatever its words are.
 */
final class WebPage {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    private final Paper paper;

    WebPage(Paper paper) {
        this.paper = paper;
    }

    String html() {
        var page = new PaperPage(paper);
        var body = Tag.of("body")
                .add(Tag.of("nav")
                        .set("aria-label", Messages.of("brief.contents"))
                        .add(contents()))
                .add(Tag.of("main").add(page.body()).add(new Appendix(paper.claims()).build()))
                .add(Tag.of("footer").add(page.footer()));
        return "<!DOCTYPE html>\n"
                + Tag.of("html").set("lang", "en").add(head(body.toString())).add(body) + "\n";
    }

    private Tag head(String shown) {
        return Tag.of("head")
                .add(Tag.of("meta").set("charset", "utf-8"))
                .add(Tag.of("meta").set("http-equiv", "Content-Security-Policy").set("content", NOTHING_FROM_ELSEWHERE))
                .add(Tag.of("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1"))
                .add(Tag.of("meta").set("name", "description").set("content", paper.subject()))
                .add(Tag.of("meta").set("name", "robots").set("content", "noindex"))
                .add(Tag.of("title").text(paper.title()))
                .add(Tag.of("style")
                        .own(Resources.text("/styles/brief.css")
                                + Resources.text("/styles/brief-web.css")
                                + face("400", Fonts.REGULAR, shown)
                                + face("500 600", Fonts.SEMI_BOLD, shown)));
    }

    private static String face(String weights, Face face, String shown) {
        return "@font-face { font-family: 'IBM Plex Sans'; font-weight: " + weights
                + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(face.subset(shown)) + "); }\n";
    }

    private Tag contents() {
        var list = Tag.of("ul", "contents");
        paper.sections().stream()
                .filter(it -> !it.title().isEmpty())
                .forEach(it -> list.add(entry(it.id(), it.title())));
        return list.add(entry(Paper.APPENDIX, Messages.of("brief.appendix")));
    }

    private static Tag entry(String id, String title) {
        return Tag.of("li").add(Tag.of("a").set("href", "#" + id).text(title));
    }
}
