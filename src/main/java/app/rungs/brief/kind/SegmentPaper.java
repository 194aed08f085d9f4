package app.rungs.brief.kind;

import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Words;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The segment brief: two pages that an executive reads. */
public final class SegmentPaper {

    /** The pages before the appendix. */
    private static final int PAGES = 2;

    private SegmentPaper() {}

    /** {@code content} as it is laid out. */
    public static Paper of(BriefContent content) {
        var matter = matter(content);
        return new Paper(
                matter.title(),
                matter.subject(),
                matter.pages(),
                matter.masthead(),
                matter.sections(),
                content.footing());
    }

    static Matter matter(BriefContent content) {
        var asOf = Words.date(content.footing().asOf());
        var other = content.comparison();
        var segment = content.segment();
        List<String> notes = new ArrayList<>();
        notes.add(membership("brief.segment.rule", segment));
        if (other != null) {
            notes.add(membership("brief.segment.against", other));
        }
        var masthead = new Paper.Masthead(
                other == null
                        ? Messages.of("brief.kicker.alone", asOf)
                        : Messages.of("brief.kicker", asOf, other.name()),
                segment.name(),
                segment.summary(),
                notes);
        var sections = new ArrayList<>(new SegmentFirst(content).sections());
        sections.addAll(new SegmentSecond(content).sections());
        return new Matter(
                Messages.of("brief.title", segment.name()),
                other == null
                        ? Messages.of("brief.subject.alone", asOf)
                        : Messages.of("brief.subject", asOf, other.name()),
                PAGES,
                masthead,
                sections);
    }

    private static String membership(String key, BriefContent.Segment segment) {
        return Messages.of(
                key, segment.rule(), Words.count(segment.members()), segment.membersSource(), segment.name());
    }
}
