package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Align;
import app.rungs.brief.paper.Block.Column;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.brief.paper.Words;
import app.rungs.findings.ValueTargets;
import app.rungs.model.Id;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What several kinds of papers say in the same way. */
final class Parts {

    private Parts() {}

    /** What a kind says, under a masthead whose small line names the kind and the day. */
    static Matter matter(
            String kicker,
            String title,
            String summary,
            List<String> notes,
            int pages,
            LocalDate asOf,
            List<Section> sections) {
        var kind = Messages.of(kicker);
        var day = Words.date(asOf);
        return new Matter(
                Messages.of("brief.titled", kind, title),
                Messages.of("brief.subject.alone", day),
                pages,
                new Paper.Masthead(Messages.of("brief.kicker.of", kind, day), title, summary, notes),
                sections);
    }

    /** The claim's sentence. */
    static Block said(Style style, Claim claim) {
        return Block.runs(style, new Run.Said(claim));
    }

    /** That something is not known, which no paper passes over. */
    static List<Block> open(String key) {
        return List.of(Block.words(Style.OPEN, Messages.of(key)));
    }

    /** The claims one under the other, or that there are none. */
    static List<Block> listed(List<Claim> claims, String noneKey) {
        return claims.isEmpty()
                ? open(noneKey)
                : List.of(new Block.Items(
                        false,
                        claims.stream().map(it -> List.of(said(Style.BODY, it))).toList()));
    }

    /** The segments that a department or job matters in, by name, or that nobody said. */
    static String segments(Entries entries, Id<?> id, String noneKey) {
        var names = entries.links(id).stream()
                .filter(it -> it.relation() == Relation.MATTERS_IN && it.from().equals(id))
                .flatMap(it -> entries.any(it.to()).stream())
                .map(Segment.class::cast)
                .map(Segment::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Messages.of(noneKey) : names;
    }

    /** The box of what speaks against the rest. */
    static Section against(List<Claim> counterEvidence) {
        return Section.half(
                        Papers.AGAINST, Messages.of("brief.against"), "", listed(counterEvidence, "brief.against.none"))
                .as(Section.Look.WARNING);
    }

    static Column text(String key) {
        return new Column(Messages.of(key), Align.LEFT, 0);
    }

    static Column text(String key, int width) {
        return new Column(Messages.of(key), Align.LEFT, width);
    }

    static Column number(String key) {
        return new Column(Messages.of(key), Align.RIGHT, 0);
    }

    /** A value with its unit; that it is unmeasured where there is none. */
    static String measured(@Nullable Double value, @Nullable String unit) {
        return value == null
                ? Messages.of("brief.compose.unmeasured")
                : (Words.number(value) + " " + (unit == null ? "" : unit)).strip();
    }

    /** Where a target stands, in a frame. */
    static Run standing(ValueTargets.State state) {
        var tone = switch (state) {
            case HIT -> Run.Tone.GOOD;
            case MISSED -> Run.Tone.BAD;
            case UNMEASURED -> Run.Tone.CAREFUL;
            case OPEN -> Run.Tone.PLAIN;
        };
        return new Run.Chip(tone, Messages.of("brief.target." + state.name().toLowerCase(Locale.ROOT)));
    }
}
