package app.rungs.findings.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.chain.ChainEntries;
import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.Snapshot;
import app.rungs.findings.chain.Stage;
import app.rungs.findings.gap.Gap.Kind;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.model.Relation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final ChainEntries made = new ChainEntries();

    @Test
    void aClaimNobodySpeaksForIsUncitedAndLeadsToCiting() {
        var job = made.job("Restore supply");
        assertThat(of(job, Kind.UNCITED)).singleElement().satisfies(gap -> {
            assertThat(gap.deed()).isEqualTo(new Deed.Cite(job.id()));
            assertThat(gap.page()).isEqualTo(job.id());
            assertThat(gap.layer()).isEqualTo(Layer.TACTICAL);
        });
    }

    @Test
    void aClaimThatOnlyHearsaySupportsSaysSoBeforeItSaysThatItIsOneVoice() {
        var job = made.job("Restore supply");
        made.evidence(made.quote(made.interview(Hand.THIRD), "They say so"), job.id());
        assertThat(of(job, Kind.THIRD_HAND)).hasSize(1);
        assertThat(of(job, Kind.SINGLE_SOURCE)).isEmpty();
        assertThat(of(job, Kind.UNCITED)).isEmpty();
    }

    @Test
    void oneTalkativeOrganisationIsASingleSource() {
        var job = made.job("Restore supply");
        var interview = made.interview(Hand.FIRST);
        made.evidence(made.quote(interview, "Once"), job.id());
        made.evidence(made.quote(interview, "Twice"), job.id());
        assertThat(of(job, Kind.SINGLE_SOURCE)).hasSize(1);
        made.evidence(made.quote(made.interview(Hand.FIRST), "Me too"), job.id());
        assertThat(of(job, Kind.SINGLE_SOURCE)).isEmpty();
    }

    @Test
    void aClaimWhoseWordsAreAllOldIsStale() {
        var job = made.job("Restore supply");
        made.evidence(made.quote(made.interview(Hand.FIRST), "Once"), job.id());
        made.evidence(made.quote(made.interview(Hand.FIRST), "Twice"), job.id());
        assertThat(of(job, Kind.STALE)).isEmpty();
        assertThat(Gaps.of(ChainGraph.of(Snapshot.of(made.all()), TODAY.plusYears(2))).stream()
                        .filter(gap -> gap.about().equals(job.id()) && gap.kind() == Kind.STALE))
                .hasSize(1);
    }

    @Test
    void wordsOfAnUngradedInterviewSupportNothingAndTheInterviewIsAGap() {
        var job = made.job("Restore supply");
        var interview = made.interview(null);
        made.evidence(made.quote(interview, "They say so"), job.id());
        assertThat(of(job, Kind.UNCITED)).hasSize(1);
        assertThat(of(interview, Kind.GRADE))
                .singleElement()
                .extracting(Gap::deed)
                .isEqualTo(new Deed.Fill(interview.id(), "hand"));
    }

    @Test
    void whatLeadsNowhereIsAnOrphanAndNamesTheStageThatIsMissing() {
        var job = made.job("Restore supply");
        var metric = made.metric("Minutes lost");
        assertThat(of(job, Kind.ORPHAN))
                .extracting(Gap::deed)
                .containsExactly(new Deed.Join(job.id(), Stage.METRIC, true));
        assertThat(of(metric, Kind.ORPHAN))
                .extracting(Gap::deed)
                .containsExactlyInAnyOrder(
                        new Deed.Join(metric.id(), Stage.GOAL, true), new Deed.Join(metric.id(), Stage.JOB, false));
        var quote = made.quote(made.interview(Hand.FIRST), "The lights are out");
        assertThat(of(quote, Kind.ORPHAN)).hasSize(1);
    }

    @Test
    void aWholeChainHasNoOrphansAndTouchesItsSegment() {
        var whole = made.wholeChain();
        assertThat(gaps())
                .noneMatch(gap -> gap.kind() == Kind.ORPHAN && whole.entries().contains(gap.about()));
        var segment = made.all().stream()
                .filter(entry -> entry.id().type() == EntryType.SEGMENT)
                .map(entry -> entry.id().value())
                .findFirst()
                .orElseThrow();
        assertThat(gaps().stream()
                        .filter(gap -> gap.about().equals(whole.entries().get(1))))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.segments()).containsExactly(segment));
    }

    @Test
    void aGoalThatOthersServeIsWorthWhatTheyAre() {
        var segment = made.segment("Municipal utilities");
        var trust = made.goal("Keep trust", segment, null);
        var minutes = made.goal("Keep minutes low", segment, trust);
        var value = made.value(segment, made.obstacle("Nobody knows where"), 100);
        made.link(minutes.id(), Relation.VALUED_AS, value.id());
        made.link(made.metric("Minutes lost").id(), Relation.ADVANCES, minutes.id());
        assertThat(of(trust, Kind.ORPHAN)).isEmpty();
        assertThat(of(minutes, Kind.ORPHAN)).isEmpty();
    }

    @Test
    void whatIsUnmeasuredAndUnansweredIsNamedWithTheFieldToFillIn() {
        var job = made.job("Restore supply");
        var outcome = made.outcome(job);
        var metric = made.metric("Minutes lost");
        var segment = made.segment("Municipal utilities");
        assertThat(of(outcome, Kind.UNMEASURED))
                .extracting(Gap::deed)
                .containsExactly(new Deed.Fill(outcome.id(), "baseline"));
        assertThat(of(metric, Kind.UNMEASURED))
                .extracting(Gap::deed)
                .containsExactly(new Deed.Make(EntryType.READING, "metric", metric.id()));
        assertThat(of(segment, Kind.UNANSWERED))
                .extracting(Gap::deed)
                .containsExactly(new Deed.Fill(segment.id(), "drivers"));
        assertThat(of(job, Kind.UNANSWERED)).hasSize(1);
    }

    @Test
    void pointsThatDoNotAddUpToAHundredAreAGap() {
        var segment = made.segment("Municipal utilities");
        made.value(segment, made.obstacle("Nobody knows where"), 40);
        assertThat(of(segment, Kind.VALUES)).hasSize(1);
        made.value(segment, made.obstacle("Nobody comes"), 60);
        assertThat(of(segment, Kind.VALUES)).isEmpty();
    }

    private List<Gap> gaps() {
        return Gaps.of(ChainGraph.of(Snapshot.of(made.all()), TODAY));
    }

    private List<Gap> of(Entry entry, Kind kind) {
        Id<?> id = entry.id();
        return gaps().stream()
                .filter(gap -> gap.about().equals(id) && gap.kind() == kind)
                .toList();
    }
}
