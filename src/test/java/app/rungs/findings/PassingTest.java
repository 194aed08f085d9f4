package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.EntryType;
import app.rungs.model.Filter;
import app.rungs.model.Filter.Condition;
import app.rungs.model.Filter.Kind;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Person;
import app.rungs.model.Polarity;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.model.Segment;
import app.rungs.model.Tag;
import app.rungs.sample.SampleCopy;
import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What filters let through, over the sample: each condition against the same question asked by hand. */
final class PassingTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = SampleCopy.open(folder.resolve("s"), () -> Instant.parse("2026-03-04T09:00:00Z"), Runnable::run);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyConditionLetsThroughWhatItSays() {
        passes(Condition.of(Kind.HAND, Hand.SECOND), (_, row) -> row.interview().hand() == Hand.SECOND);
        passes(
                new Condition(Kind.TEXT, "OUTAGE"),
                (_, row) -> row.highlight().quote().contains("outage"));
        passes(
                Condition.of(Kind.OPEN, Filter.Open.UNTAGGED),
                (_, row) -> row.tags().isEmpty());
        var used = first(Highlight.class);
        workspace
                .edit(
                        "Mark",
                        draft ->
                                draft.add(new Highlight(Id.fresh(EntryType.HIGHLIGHT), used.turn(), 0, 3, "abc", null)))
                .join();
        passes(Condition.of(Kind.OPEN, Filter.Open.MOVED), (_, row) -> !row.holds());
        passes(Condition.of(Kind.OPEN, Filter.Open.UNUSED), (_, row) -> row.supporting() + row.contradicting() == 0);
        passes(Condition.of(Kind.POLARITY, Polarity.SUPPORTING), (_, row) -> row.supporting() > 0);
        passes(new Condition(Kind.SINCE, "2026-10-01"), (_, row) -> month(row) >= 10);
        passes(new Condition(Kind.UNTIL, "2026-09-30"), (_, row) -> month(row) < 10);
        passes(Condition.of(Kind.TAG, usedTag().id()), (_, row) -> row.tags().contains(usedTag()));
        passes(
                Condition.of(Kind.ORGANISATION, first(Organisation.class).id()),
                (entries, row) ->
                        first(Organisation.class).id().equals(row.interview().organisation()));
        var segment = heardSegment();
        passes(Condition.of(Kind.SEGMENT, segment), (entries, row) -> isIn(entries, row, segment));
        passes(
                Condition.of(Kind.PERSON, first(Person.class).id()),
                (entries, row) -> row.speaker().equals(first(Person.class).name()));
    }

    @Test
    void aTagLetsThroughWhatStandsBelowItAsWell() {
        var tag = usedTag();
        var parent = new Tag(Id.fresh(EntryType.TAG), "Above", null, null);
        workspace
                .edit("Nest", draft -> {
                    draft.add(parent);
                    draft.update(tag.id(), it -> new Tag(it.id(), it.name(), parent.id(), it.aliases()));
                })
                .join();
        assertThat(found(new Filter(List.of(Condition.of(Kind.TAG, parent.id())))))
                .isNotEmpty()
                .isEqualTo(found(new Filter(List.of(Condition.of(Kind.TAG, tag.id())))));
    }

    @Test
    void conditionsOfOneKindWidenAndOfDifferentKindsNarrow() {
        var second = new Filter(List.of(Condition.of(Kind.HAND, Hand.SECOND)));
        var either = second.with(Condition.of(Kind.HAND, Hand.FIRST));
        assertThat(found(either)).hasSizeGreaterThan(found(second).size());
        assertThat(found(second.with(new Condition(Kind.TEXT, "prediction")))).hasSize(1);
    }

    @Test
    void aFilterReadsBackWhatItWrote() {
        var filter = new Filter(List.of(
                Condition.of(Kind.HAND, Hand.FIRST),
                new Condition(Kind.TEXT, "a: b"),
                Condition.of(Kind.OPEN, Filter.Open.MOVED)));
        assertThat(Filter.parse(filter.toString())).isEqualTo(filter);
        assertThatThrownBy(() -> Filter.parse("no condition")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> found(Filter.parse("since: yesterday"))).hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void aRedactedNameFindsNothing() {
        workspace
                .edit(
                        "Redact",
                        draft ->
                                draft.add(new Redaction(Id.fresh(EntryType.REDACTION), "transformer", "[thing]", null)))
                .join();
        assertThat(found(Filter.parse("text: transformer"))).isEmpty();
        assertThat(found(Filter.parse("text: [thing]"))).isNotEmpty();
    }

    /** A segment that somebody who was interviewed belongs to. */
    private Id<Segment> heardSegment() {
        return workspace
                .read(entries -> entries.all(Segment.class).stream()
                        .map(Segment::id)
                        .filter(segment ->
                                HighlightRow.all(entries).stream().anyMatch(row -> isIn(entries, row, segment)))
                        .findFirst()
                        .orElseThrow())
                .join();
    }

    private static boolean isIn(Entries entries, HighlightRow row, Id<Segment> segment) {
        return new Membership(entries)
                .has(segment, Objects.requireNonNull(row.interview().organisation()));
    }

    private Tag usedTag() {
        return workspace.read(HighlightRow::all).join().stream()
                .flatMap(row -> row.tags().stream())
                .findFirst()
                .orElseThrow();
    }

    private void passes(Condition condition, BiPredicate<Entries, HighlightRow> byHand) {
        var expected = workspace
                .read(entries -> HighlightRow.all(entries).stream()
                        .filter(row -> byHand.test(entries, row))
                        .toList())
                .join();
        assertThat(expected).as("%s", condition).isNotEmpty();
        assertThat(found(new Filter(List.of(condition)))).as("%s", condition).isEqualTo(expected);
    }

    private static int month(HighlightRow row) {
        return Objects.requireNonNull(row.interview().heldOn()).getMonthValue();
    }

    private List<HighlightRow> found(Filter filter) {
        return workspace
                .read(entries -> {
                    var passing = new Passing(entries, filter);
                    return HighlightRow.all(entries).stream()
                            .filter(passing::lets)
                            .toList();
                })
                .join();
    }

    private <E extends app.rungs.model.Entry> E first(Class<E> type) {
        return workspace.read(entries -> entries.all(type)).join().stream()
                .min(java.util.Comparator.comparing(app.rungs.model.Entry::title))
                .orElseThrow();
    }
}
