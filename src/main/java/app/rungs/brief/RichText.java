package app.rungs.brief;

import app.rungs.brief.paper.Paper;
import java.util.regex.Pattern;

/**
 * A paper for the clipboard: headings, lists and tables that mail and word processors take over, without our styles.
 *
 * @param html for programs that take rich text
 * @param plain for those that do not: Markdown
 */
public record RichText(String html, String plain) {

    private static final Pattern CHART = Pattern.compile("<svg [^>]*aria-label=\"([^\"]*)\".*?</svg>");
    private static final Pattern CHIP = Pattern.compile("<span class=\"chip[^\"]*\">([^<]*)</span>");
    private static final Pattern TRACE = Pattern.compile("<a class=\"trace\"[^>]*>([^<]*)</a>");
    private static final Pattern TABLE = Pattern.compile("<table [^>]*>");
    private static final Pattern OURS = Pattern.compile(" (?:class|id|style)=\"[^\"]*\"");

    /** The paper as it is copied. */
    public static RichText of(Paper paper) {
        var page = new PaperPage(ChartTable.in(paper));
        var body = Tag.of("body")
                .add(page.body())
                .add(new Appendix(paper.claims()).build())
                .add(page.footer())
                .toString();
        // All of the markup is ours: what a text holds of it is escaped, so these find nothing in the words.
        body = CHART.matcher(body).replaceAll("<em>$1</em>");
        body = CHIP.matcher(body).replaceAll(" <strong>[$1]</strong> ");
        body = TRACE.matcher(body).replaceAll("[$1]");
        body = TABLE.matcher(body).replaceAll("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
        body = OURS.matcher(body).replaceAll("");
        return new RichText("<html>" + body + "</html>", new Markdown(paper).text());
    }
}
