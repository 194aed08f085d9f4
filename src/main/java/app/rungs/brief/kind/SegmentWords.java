package app.rungs.brief.kind;

import app.rungs.findings.Membership;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.Objects;

/** A segment as a brief introduces it. */
final class SegmentWords {

    /** How much of a name charts and column heads have room for, in characters. */
    private static final int SHORT = 15;

    private final Membership membership;

    SegmentWords(Entries entries) {
        this.membership = new Membership(entries);
    }

    BriefContent.Segment of(Segment segment) {
        var size = segment.size();
        return new BriefContent.Segment(
                segment.name(),
                shortName(segment.name()),
                Objects.requireNonNullElse(segment.drivers(), ""),
                segment.rule() == null ? Messages.of("brief.compose.noRule") : segment.rule(),
                size == null ? membership.of(segment.id()).size() : size,
                Messages.of(size == null ? "brief.compose.here" : "brief.compose.market"));
    }

    /** As many whole words of the name as there is room for, and at least one. */
    static String shortName(String name) {
        var words = name.strip().split("\\s+");
        var kept = new StringBuilder(words[0]);
        for (int i = 1; i < words.length && kept.length() + 1 + words[i].length() <= SHORT; i++) {
            kept.append(' ').append(words[i]);
        }
        return kept.length() <= SHORT ? kept.toString() : kept.substring(0, SHORT - 1) + "…";
    }
}
