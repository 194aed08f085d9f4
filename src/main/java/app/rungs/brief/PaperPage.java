package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.text.Messages;
import java.util.List;
import java.util.Locale;

/** A paper as XHTML for printing: head, footer, sections on a grid of two columns, and the appendix. */
public final class PaperPage {

    /** Blocks of a part, or rows of its table, that stay on one page. */
    private static final int KEPT_TOGETHER = 5;

    /** A table of more is tall however few its rows are. */
    private static final int LETTERS_KEPT = 400;

    /** How the style sheet asks for the number of all pages. */
    private static final String COUNTED = "counter(pages)";

    private final Paper paper;
    private final Sheet sheet;

    public PaperPage(Paper paper) {
        this(paper, Sheet.A4);
    }

    public PaperPage(Paper paper, Sheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    /** Well-formed XHTML with its style sheet, which names no other file. */
    public String xhtml() {
        return html(
                head(style()).add(outline()),
                Tag.of("body").add(footer()).add(body()).add(appendix()));
    }

    /** After pages that were counted it begins a page; after a paper that runs on it follows where that ends. */
    private Tag appendix() {
        var appendix = new Appendix(paper.claims()).build();
        return paper.pages() == 0 ? Tag.of("div", "follows").add(appendix) : appendix;
    }

    /** The same without its appendix, as the first of {@code pages} pages; 0 where nobody knows yet how many. */
    String front(int pages) {
        var of = pages == 0 ? "…" : Integer.toString(pages);
        return html(
                head(style().replace(COUNTED, "\"" + of + "\"")),
                Tag.of("body").add(footer()).add(body()));
    }

    private static String html(Tag head, Tag body) {
        return Tag.of("html")
                .set("xmlns", "http://www.w3.org/1999/xhtml")
                .set("lang", "en")
                .set("xml:lang", "en")
                .add(head)
                .add(body)
                .toString();
    }

    private String style() {
        return Resources.text("/styles/brief.css") + sheet.rule();
    }

    private Tag head(String style) {
        return Tag.of("head")
                .add(Tag.of("title").text(paper.title()))
                .add(Tag.of("meta").set("name", "subject").set("content", paper.subject()))
                .add(Tag.of("meta").set("name", "description").set("content", paper.subject()))
                .add(Tag.of("style").text(style));
    }

    private Tag outline() {
        var outline = Tag.of("bookmarks").add(mark(paper.masthead().title(), Paper.TOP));
        paper.sections().stream()
                .filter(it -> !it.title().isEmpty())
                .forEach(it -> outline.add(mark(it.title(), it.id())));
        var appendix = mark(Messages.of("brief.appendix"), Paper.APPENDIX);
        paper.claims().forEach(it -> appendix.add(mark(it.trace() + " " + it.text(), Marks.anchor(it))));
        return outline.add(appendix);
    }

    private static Tag mark(String name, String id) {
        return Tag.of("bookmark").set("name", name).set("href", "#" + id);
    }

    /** What everything rests on. */
    Tag footer() {
        var footer = Tag.of("div", "footer");
        paper.footing().lines().forEach(it -> footer.add(Tag.of("p").text(it)));
        return paper.fictional()
                ? footer.add(Tag.of("p", "fiction").text(Messages.of("brief.footing.fictional")))
                : footer;
    }

    /** The masthead and the sections. */
    Tag body() {
        var body = Tag.of("div", "page").add(masthead());
        var sections = paper.sections();
        for (int i = 0; i < sections.size(); i++) {
            if (isHalf(sections, i)
                    && isHalf(sections, i + 1)
                    && !sections.get(i + 1).startsPage()) {
                body.add(Tag.of("div", "columns keep" + broken(sections.get(i)))
                        .add(section(sections.get(i), "left"))
                        .add(section(sections.get(i + 1), "right")));
                i++;
            } else {
                body.add(across(sections.get(i)));
            }
        }
        return body;
    }

    private static Tag across(Section section) {
        var part = section(section, "part" + kept(section) + broken(section));
        int begins = FirstRow.millimetres(section);
        return begins == 0 ? part : part.set("style", "-fs-page-break-min-height: " + begins + "mm");
    }

    private static boolean isHalf(List<Section> sections, int at) {
        return at < sections.size() && sections.get(at).width() == Section.Width.HALF;
    }

    /** A part of a few blocks is not torn apart; a longer one would leave half a page empty, and begins where there is room. */
    private static String kept(Section section) {
        return section.blocks().size() <= KEPT_TOGETHER
                        && section.blocks().stream().noneMatch(PaperPage::isLong)
                ? " keep"
                : " flows";
    }

    private static boolean isLong(Block block) {
        return switch (block) {
            case Block.Table table -> table.rows().size() > KEPT_TOGETHER || Texts.letters(table) > LETTERS_KEPT;
            case Block.Items items -> items.items().size() > KEPT_TOGETHER;
            default -> false;
        };
    }

    private static String broken(Section section) {
        return section.startsPage() ? " starts" : "";
    }

    private Tag masthead() {
        var masthead = paper.masthead();
        var part = Tag.of("div", "masthead")
                .add(Tag.of("p", "kicker").text(masthead.kicker()))
                .add(Tag.of("h1").set("id", Paper.TOP).text(masthead.title()));
        if (!masthead.summary().isEmpty()) {
            part.add(Tag.of("p", "summary").text(masthead.summary()));
        }
        masthead.notes().forEach(it -> part.add(Tag.of("p", "rule").text(it)));
        return part;
    }

    private static Tag section(Section section, String place) {
        var look = section.look() == Section.Look.PLAIN
                ? ""
                : " " + section.look().name().toLowerCase(Locale.ROOT);
        var part = Tag.of("div", place + look);
        if (!section.title().isEmpty()) {
            var head = Marks.section(section.id(), section.title(), section.note());
            var layer = section.layer();
            part.add(layer == null ? head : head.set("class", layer.name().toLowerCase(Locale.ROOT)));
        }
        return part.add(Blocks.of(section.blocks()));
    }
}
