package app.rungs.brief.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.brief.BriefFile;
import app.rungs.brief.gate.Finding.Kind;
import app.rungs.brief.gate.Staleness.Change;
import app.rungs.brief.kind.Narrative;
import app.rungs.brief.kind.SectionOrder;
import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Publication;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.sample.SampleCopy;
import app.rungs.storage.Draft;
import app.rungs.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a brief, what it takes to hand it out all the same, and when what was handed out no longer holds. */
class GateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Workspace workspace;
    private Id<Brief> brief;

    @BeforeEach
    void open() {
        workspace = SampleCopy.open(folder.resolve("Sample.rungs"));
        brief = workspace
                .read(entries -> entries.all(Brief.class).stream()
                        .filter(it ->
                                it.isFor() == BriefKind.SEGMENT && it.title().startsWith("Municipal"))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aSentenceOfTheNarrativeRestsOnTheEntriesItNamesAndReadsTheirWordsOfToday() {
        var job = the(Job.class, "Restore supply");
        edit(draft -> draft.update(
                brief, it -> it.telling("They " + Narrative.reference(job.id()) + ". Everyone wants that.")));
        var told = paper().sections().stream()
                .filter(it -> it.id().equals("narrative"))
                .flatMap(it -> it.blocks().stream())
                .flatMap(Block::claims)
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().text()).contains("Restore supply after an equipment failure");
        assertThat(told.getFirst().cited()).isTrue();
        assertThat(told.getLast().marks()).containsExactly(Claim.Mark.UNCITED, Claim.Mark.EVERYONE);
        assertThat(findings()).extracting(Finding::kind).contains(Kind.UNCITED, Kind.EVERYONE);
        edit(draft -> draft.update(
                job.id(),
                it -> new Job(
                        it.id(),
                        "Bring supply back",
                        it.layer(),
                        it.situation(),
                        it.motivation(),
                        it.benefit(),
                        it.ultimateGoal(),
                        it.role(),
                        it.department())));
        assertThat(paper().claims()).anySatisfy(it -> assertThat(it.text()).startsWith("They Bring supply back"));
        edit(draft -> draft.remove(job.id()));
        assertThat(paper().claims())
                .anySatisfy(it -> assertThat(it.text()).startsWith("They (no longer in the workspace)"));
        workspace.undo().join();
        assertThat(paper().claims()).anySatisfy(it -> assertThat(it.text()).startsWith("They Bring supply back"));
    }

    @Test
    void whoeverWritesOnIsShownTitlesAndKeepsEveryEntryTheNarrativeNamed() {
        var goals = List.of("Twice", "Twice", "With ]] in it", "Gone soon").stream()
                .map(it -> new Goal(Id.fresh(EntryType.GOAL), it, null, null, null, null))
                .toList();
        edit(draft -> goals.forEach(draft::add));
        var kept = goals.stream().map(it -> Narrative.reference(it.id())).collect(Collectors.joining(" and "))
                + " and [[nobody]] and [[job ------------------------------------]].";
        edit(draft -> draft.remove(goals.getLast().id()));
        workspace
                .read(entries -> {
                    var shown = Narrative.shown(entries, kept);
                    assertThat(shown)
                            .isEqualTo("[[Twice]] and [[Twice (2)]] and [[With ] ] in it]] and [[Goal that is gone]]"
                                    + " and [[nobody]] and [[job ------------------------------------]].");
                    assertThat(Narrative.written(shown, Narrative.named(entries, kept)))
                            .isEqualTo(kept);
                    return true;
                })
                .join();
    }

    @Test
    void sectionsComeInTheirOwnOrderAndThoseSwitchedOffAreNotSaid() {
        var before = ids(paper());
        var order = SectionOrder.read(null).over(paper().sections());
        edit(draft -> draft.update(
                brief,
                it -> it.ordered(order.moved("facts", -99)
                        .shown("survey", true)
                        .shown("goals", false)
                        .written())));
        var after = ids(paper());
        assertThat(after.getFirst()).isEqualTo("facts");
        assertThat(after).doesNotContain("goals").hasSize(before.size() - 1);
        assertThat(paper().claims().stream().map(Claim::text)).doesNotContain("Keep the public's trust");
    }

    @Test
    void aPickedQuoteStandsInTheBrief() {
        var quote = the(Highlight.class, "");
        edit(draft -> draft.add(
                new Link(Id.fresh(EntryType.LINK), quote.id(), Relation.RELATES_TO, brief, Polarity.SUPPORTING, null)));
        assertThat(paper().sections().stream().filter(it -> it.id().equals("quotes")))
                .singleElement()
                .satisfies(it -> assertThat(it.blocks().getFirst()).isInstanceOf(Block.Quote.class));
    }

    @Test
    void whatIsUncitedStopsABriefUntilSomebodySaysWhyItGoesOut() throws Exception {
        var file = folder.resolve("brief.pdf");
        assertThatThrownBy(() -> Publishing.publish(workspace, brief, paper(), FILE, file, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("uncited");
        assertThat(file).doesNotExist();
        Publishing.publish(workspace, brief, paper(), FILE, file, "The board meets on Monday");
        assertThat(Files.readAllBytes(file)).isEqualTo(FILE);
        assertThat(published()).singleElement().satisfies(it -> {
            assertThat(it.overridden()).isEqualTo("The board meets on Monday");
            assertThat(it.fileHash()).hasSize(64);
            assertThat(it.rests()).doesNotContain("trust").doesNotContain("January");
        });
        assertThat(stale(paper())).isEmpty();
    }

    @Test
    void aNameThatMustNotBeReadStopsABriefWhateverTheReason() {
        var paper = paper();
        edit(draft -> draft.add(new Redaction(Id.fresh(EntryType.REDACTION), "utility", "[word 1]", null)));
        assertThatThrownBy(() -> Publishing.publish(
                        workspace, brief, paper, FILE, folder.resolve("leak.pdf"), "whatever the reason"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("[word 1]");
        assertThat(folder.resolve("leak.pdf")).doesNotExist();
        assertThat(findings()).extracting(Finding::kind).doesNotContain(Kind.LEAK);
    }

    @Test
    void aChartWithoutWordsStopsABrief() {
        var paper = paper();
        List<Section> sections = new ArrayList<>(paper.sections());
        sections.add(Section.full("mute", "Mute", "", List.of(new Block.Figure(new Chart.Bars(List.of(), 1)))));
        var mute = new Paper(paper.title(), paper.subject(), 0, paper.masthead(), sections, paper.footing());
        assertThat(workspace.read(entries -> Gate.findings(entries, mute)).join())
                .extracting(Finding::kind)
                .contains(Kind.MUTE);
    }

    @Test
    void whatWasHandedOutSaysWhatBecameStaleAndWhy() {
        Publishing.publish(workspace, brief, paper(), FILE, folder.resolve("one.pdf"), "for the test");
        var goal = the(Goal.class, "Keep bills affordable");
        var quote = workspace
                .read(entries -> entries.links(goal.id()).stream()
                        .filter(it -> it.from().type() == EntryType.HIGHLIGHT)
                        .findFirst()
                        .orElseThrow())
                .join();
        edit(draft -> draft.remove(quote.id()));
        assertThat(stale(paper())).extracting(Staleness.Reason::change).contains(Change.UNLINKED);
        var trust = the(Goal.class, "Keep the public");
        edit(draft -> draft.update(
                trust.id(),
                it -> new Goal(
                        it.id(), "Keep the trust of all", it.segment(), it.department(), it.parent(), it.why())));
        assertThat(stale(paper()))
                .anySatisfy(it -> assertThat(it.sentence()).contains("now says “Keep the trust of all”"));
        edit(draft -> draft.add(new Redaction(Id.fresh(EntryType.REDACTION), "January", "[month]", null)));
        assertThat(stale(paper())).extracting(Staleness.Reason::change).contains(Change.REDACTED);
        var evidence = workspace
                .read(entries -> entries.links(goal.id()).stream()
                        .filter(it -> it.relation() == Relation.EVIDENCE)
                        .findFirst()
                        .orElseThrow())
                .join();
        edit(draft -> draft.update(evidence.id(), it -> it.rechecked(DAY.plusDays(3))));
        assertThat(staleOn(DAY.plusDays(3)))
                .extracting(Staleness.Reason::change)
                .doesNotContain(Change.AGED);
        assertThat(staleOn(DAY.plusDays(4)))
                .extracting(Staleness.Reason::sentence)
                .contains("Evidence of C-03 has grown old since: 1 piece is past its half-life or re-check date.");
        assertThat(staleOn(DAY.plusYears(6)))
                .extracting(Staleness.Reason::change)
                .contains(Change.AGED);
    }

    private List<Staleness.Reason> stale(Paper now) {
        return workspace
                .read(entries -> Staleness.of(entries, published().getFirst(), now, DAY))
                .join();
    }

    private List<Staleness.Reason> staleOn(LocalDate day) {
        var now = paper();
        return workspace
                .read(entries -> Staleness.of(entries, published().getFirst(), now, day))
                .join();
    }

    private List<Publication> published() {
        return workspace.read(entries -> Publishing.of(entries, brief)).join();
    }

    private Paper paper() {
        return BriefFile.paper(workspace, brief, DAY);
    }

    private List<Finding> findings() {
        var paper = paper();
        return workspace.read(entries -> Gate.findings(entries, paper)).join();
    }

    private static List<String> ids(Paper paper) {
        return paper.sections().stream().map(Section::id).toList();
    }

    private <E extends app.rungs.model.Entry> E the(Class<E> type, String start) {
        return workspace
                .read(entries -> entries.all(type).stream()
                        .filter(it -> Objects.requireNonNull(it.title()).startsWith(start))
                        .findFirst()
                        .orElseThrow())
                .join();
    }

    private void edit(Consumer<Draft> work) {
        workspace.edit("a change", work).join();
    }
}
