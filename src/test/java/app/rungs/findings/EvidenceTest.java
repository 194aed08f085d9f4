package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.gap.Deed;
import app.rungs.findings.gap.Gap;
import app.rungs.findings.gap.Gaps;
import app.rungs.insight.Freshness;
import app.rungs.model.Ageing;
import app.rungs.model.Confirmation;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.EvidenceClass;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Purpose;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speaks for a claim, how it ages here, and what waits. */
@SuppressWarnings("NullAway.Init") // each test opens its workspace first
class EvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir
    Path folder;

    private Workspace workspace;
    private Id<Obstacle> claim;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("a.rungs"), InstantSource.system(), Runnable::run);
        claim = add(new Obstacle(Id.fresh(EntryType.OBSTACLE), "Crews drive out twice", null, null, null, null))
                .id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void thirdHandEvidenceCountsForNothingUntilItIsConfirmed() {
        var told = told(Hand.THIRD, TODAY);
        assertThat(evidence()).singleElement().matches(Evidence::waits).matches(piece -> !piece.citable());
        assertThat(EvidenceOf.strength(evidence(), TODAY).hasEvidence()).isFalse();
        assertThat(read(Unconfirmed::of)).extracting(Unconfirmed::item).containsExactly(told);

        add(new Confirmation(Id.fresh(EntryType.CONFIRMATION), told, TODAY, "asked the crew"));

        assertThat(read(Unconfirmed::of)).isEmpty();
        var strength = EvidenceOf.strength(evidence(), TODAY);
        assertThat(strength.hand()).isEqualTo(0.2);
        // One organisation, third hand, today, one class: 100 x (0.2 x 0.2 x 1 x 1/3)^1/4.
        assertThat(strength.total()).isCloseTo(33.98, within(0.01));
    }

    @Test
    void whatWaitsLongestStandsFirst() {
        told(Hand.THIRD, TODAY.minusMonths(1));
        var oldest = told(Hand.THIRD, TODAY.minusYears(1));
        told(Hand.SECOND, TODAY.minusYears(2));
        told(Hand.THIRD, null);

        assertThat(read(Unconfirmed::of)).hasSize(3).first().returns(oldest, Unconfirmed::item);
        assertThat(read(Unconfirmed::of).getLast().date()).isNull();
    }

    @Test
    void evidenceAgesAsTheWorkspaceSays() {
        told(Hand.FIRST, TODAY.minusMonths(18));
        assertThat(EvidenceOf.strength(evidence(), TODAY).recency()).isCloseTo(0.5, within(0.01));
        assertThat(evidence().getFirst().isStale(TODAY)).isTrue();

        add(new Ageing(Id.fresh(EntryType.AGEING), EvidenceClass.INTERVIEW, 36, 24));

        assertThat(EvidenceOf.strength(evidence(), TODAY).recency()).isCloseTo(0.7071, within(0.01));
        assertThat(evidence().getFirst().isStale(TODAY)).isFalse();
        Freshness documents = read(
                entries -> new FreshnessTable(entries.all(Ageing.class), _ -> List.of()).of(EvidenceClass.DOCUMENT));
        assertThat(documents).isEqualTo(new Freshness(36, 24));
    }

    @Test
    void aDaySetByHandSaysWhenToLookAgainAndIsListedOnceItHasPassed() {
        told(Hand.FIRST, TODAY.minusMonths(13));
        assertThat(evidence().getFirst().isStale(TODAY)).isTrue();

        // Somebody asked again and was told that it holds.
        var link = read(entries -> entries.all(Link.class)).getFirst().id();
        recheck(link, TODAY.plusMonths(3));
        assertThat(evidence().getFirst().isStale(TODAY)).isFalse();
        assertThat(evidence().getFirst().dueOn()).contains(TODAY.plusMonths(3));
        assertThat(due(TODAY)).isEmpty();
        assertThat(stale(TODAY)).isEmpty();

        var later = TODAY.plusMonths(4);
        assertThat(evidence().getFirst().isStale(later)).isTrue();
        assertThat(due(later))
                .singleElement()
                .returns("Crews drive out twice", RecheckDue::about)
                .returns("They drive", RecheckDue::words)
                .returns(TODAY.plusMonths(3), RecheckDue::due);
        assertThat(stale(later))
                .singleElement()
                .returns(new Deed.Cite(claim), Gap::deed)
                .returns("Its evidence “They drive” was to be looked at again by 2026-06-04.", Gap::what);
        // Past its half-life it is stale whatever the day says.
        assertThat(evidence().getFirst().rechecked(TODAY.plusYears(9)).isStale(TODAY.plusMonths(6)))
                .isTrue();

        workspace.undo().join();
        assertThat(evidence().getFirst().recheckOn()).isNull();
        assertThat(evidence().getFirst().isStale(TODAY)).isTrue();
    }

    private void recheck(Id<Link> link, LocalDate day) {
        workspace
                .edit("Look again", draft -> draft.update(link, it -> it.rechecked(day)))
                .join();
    }

    private List<RecheckDue> due(LocalDate day) {
        return read(entries -> RecheckDue.of(entries, day));
    }

    private List<Gap> stale(LocalDate day) {
        return read(entries -> Gaps.of(ChainGraph.read(entries, day))).stream()
                .filter(gap -> gap.kind() == Gap.Kind.STALE)
                .toList();
    }

    @Test
    void aReadingAgesByItsOwnPeriodWhereItsDatesShowOne() {
        var metric = add(new Metric(Id.fresh(EntryType.METRIC), "SAIDI", null, null, null, null, null, null));
        var reading = read(metric.id(), TODAY.minusMonths(3));
        link(reading.id());
        assertThat(evidence().getFirst().freshness()).isEqualTo(Freshness.READING);

        read(metric.id(), TODAY.minusMonths(6));
        read(metric.id(), TODAY.minusMonths(9));
        assertThat(evidence().getFirst().freshness().halfLifeMonths()).isCloseTo(3, within(0.1));
    }

    private Reading read(Id<Metric> metric, LocalDate day) {
        return add(new Reading(Id.fresh(EntryType.READING), metric, 1, day, null, null, null, null, null));
    }

    private Id<Interview> told(Hand hand, @Nullable LocalDate day) {
        var organisation = add(new Organisation(Id.fresh(EntryType.ORGANISATION), "Any (fictional)", null, true));
        var interview = add(new Interview(
                Id.fresh(EntryType.INTERVIEW),
                "Talk",
                day,
                Purpose.DISCOVERY,
                hand,
                null,
                null,
                organisation.id(),
                null,
                null,
                null,
                true));
        var turn = add(new Turn(
                Id.fresh(EntryType.TURN), interview.id(), 0, TurnKind.SPOKEN, "Ann", null, "They drive twice."));
        var quote = add(new Highlight(Id.fresh(EntryType.HIGHLIGHT), turn.id(), 0, 10, "They drive", null));
        link(quote.id());
        return interview.id();
    }

    private void link(Id<?> piece) {
        add(new Link(Id.fresh(EntryType.LINK), piece, Relation.EVIDENCE, claim, Polarity.SUPPORTING, null));
    }

    private List<Evidence> evidence() {
        return read(entries -> new EvidenceOf(entries).claim(claim));
    }

    private <E extends Entry> E add(E entry) {
        workspace.edit("Add", draft -> draft.add(entry)).join();
        return entry;
    }

    private <T> T read(Function<Entries, T> question) {
        return workspace.read(question).join();
    }
}
