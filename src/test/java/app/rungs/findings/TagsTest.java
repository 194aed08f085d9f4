package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rungs.findings.AlikeTags.Reason;
import app.rungs.findings.TagTrend.Quarter;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Entries;
import app.rungs.workspace.TagEdits;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags: what they add up to, which may be one, and merging and splitting that undo takes back whole. */
@SuppressWarnings("NullAway.Init") // each test opens its workspace first
class TagsTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Tag onboarding;
    private Tag flow;
    private Tag setup;
    private int turns;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("a.rungs"), InstantSource.system(), Runnable::run);
        onboarding = tag("onboarding", null);
        flow = tag("onboarding_flow", null);
        setup = tag("user_setup", null);
        var first = interview("2025-11-03", organisation("First (fictional)"));
        var second = interview("2026-01-20", organisation("Second (fictional)"));
        quote(first, "New dispatchers wait three weeks until their account works", onboarding, flow);
        quote(second, "Until somebody creates the account new dispatchers wait", onboarding);
        quote(second, "It takes weeks before a new account works", onboarding);
        quote(second, "The account of a new dispatcher works after three weeks", setup);
        quote(first, "We wait weeks until new dispatchers have an account", setup);
        quote(interview(null, null), "Nobody knows whose screen that is", tag("screens", null));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nearDuplicatesAreFoundByNameAndByWhatIsSaidThere() {
        assertThat(read(AlikeTags::of))
                .extracting(pair -> pair.kept().name(), pair -> pair.other().name(), AlikeTags.Pair::reason)
                .containsExactlyInAnyOrder(
                        tuple("onboarding", "onboarding_flow", Reason.NAMES),
                        tuple("onboarding", "user_setup", Reason.WORDS));
    }

    @Test
    void mergingMovesEveryHighlightKeepsTheNameAndIsTakenBackWhole() {
        var kind = tag("first day", flow.id());
        String before = workspace.hash().join();

        workspace
                .edit("Merge", draft -> TagEdits.merge(draft, flow.id(), onboarding.id()))
                .join();

        var tree = read(TagTree::new);
        assertThat(tree.pieces(onboarding.id())).hasSize(3);
        assertThat(read(entries -> entries.get(onboarding.id())).spellings()).containsExactly("onboarding_flow");
        assertThat(read(entries -> entries.get(kind.id())).parent()).isEqualTo(onboarding.id());
        boolean there = read(entries -> entries.any(flow.id()).isPresent());
        assertThat(there).isFalse();

        workspace
                .edit("Merge", draft -> TagEdits.merge(draft, setup.id(), onboarding.id()))
                .join();
        assertThat(read(TagTree::new).pieces(onboarding.id())).hasSize(5);
        assertThat(read(entries -> entries.get(onboarding.id())).spellings())
                .containsExactly("onboarding_flow", "user_setup");

        workspace.undo().join();
        workspace.undo().join();
        assertThat(workspace.hash().join()).isEqualTo(before);
    }

    @Test
    void aTagIsMergedIntoOneOfItsOwnKinds() {
        var kind = tag("accounts", onboarding.id());

        workspace
                .edit("Merge", draft -> TagEdits.merge(draft, onboarding.id(), kind.id()))
                .join();

        var merged = read(entries -> entries.get(kind.id()));
        assertThat(merged.parent()).isNull();
        assertThat(read(TagTree::new).pieces(kind.id())).hasSize(3);
        assertThatThrownBy(() -> workspace
                        .edit("Merge", draft -> TagEdits.merge(draft, kind.id(), kind.id()))
                        .join())
                .hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void splittingMovesTheChosenHighlightsToANewTagBesideIt() {
        var chosen =
                read(TagTree::new).pieces(onboarding.id()).stream().limit(2).toList();

        workspace
                .edit("Split", draft -> TagEdits.split(draft, onboarding.id(), "accounts", chosen))
                .join();

        var tree = read(TagTree::new);
        assertThat(tree.pieces(onboarding.id())).hasSize(1);
        var fresh = tree.tags().stream()
                .filter(it -> it.name().equals("accounts"))
                .findFirst()
                .orElseThrow();
        assertThat(tree.pieces(fresh.id())).containsExactlyInAnyOrderElementsOf(chosen);
        assertRefused("nothing", List.of());
        assertRefused("Onboarding", chosen);
    }

    @Test
    void aTagCannotBecomeAKindOfItself() {
        var kind = tag("accounts", onboarding.id());

        assertThatThrownBy(() -> workspace
                        .edit("Move", draft -> TagEdits.move(draft, onboarding.id(), kind.id()))
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("move that one first");
        workspace.edit("Move", draft -> TagEdits.move(draft, kind.id(), null)).join();
        assertThat(read(entries -> entries.get(kind.id())).parent()).isNull();
    }

    @Test
    void theTreeCountsATagWithItsKinds() {
        workspace
                .edit("Move", draft -> TagEdits.move(draft, setup.id(), onboarding.id()))
                .join();

        assertThat(read(TagTree::new).roots())
                .extracting(node -> node.tag().name(), TagTree.Node::own, TagTree.Node::all)
                .containsExactly(tuple("onboarding", 3, 5), tuple("onboarding_flow", 1, 1), tuple("screens", 1, 1));
    }

    @Test
    void theTrendCountsUsesAndOrganisationsByQuarter() {
        var trend = read(entries -> TagTrend.of(entries, onboarding.id()));

        assertThat(trend.quarters()).containsExactly(new Quarter(2025, 4, 1, 1), new Quarter(2026, 1, 2, 1));
        assertThat(trend.uses()).hasSize(3).allMatch(TagTrend.Use::own);
        assertThat(trend.undated()).isZero();
    }

    private void assertRefused(String name, List<UUID> chosen) {
        assertThatThrownBy(() -> workspace
                        .edit("Split", draft -> TagEdits.split(draft, onboarding.id(), name, chosen))
                        .join())
                .hasCauseInstanceOf(Refusal.class);
    }

    private Tag tag(String name, @Nullable Id<Tag> parent) {
        return add(new Tag(Id.fresh(EntryType.TAG), name, parent, null));
    }

    private Id<Organisation> organisation(String name) {
        return add(new Organisation(Id.fresh(EntryType.ORGANISATION), name, null, true))
                .id();
    }

    private Id<Interview> interview(@Nullable String day, @Nullable Id<Organisation> organisation) {
        return add(new Interview(
                        Id.fresh(EntryType.INTERVIEW),
                        "Talk",
                        day == null ? null : LocalDate.parse(day),
                        null,
                        null,
                        null,
                        null,
                        organisation,
                        null,
                        null,
                        null,
                        true))
                .id();
    }

    private void quote(Id<Interview> interview, String words, Tag... tags) {
        var turn = add(new Turn(Id.fresh(EntryType.TURN), interview, turns++, TurnKind.SPOKEN, "Ann", null, words));
        var highlight = add(new Highlight(Id.fresh(EntryType.HIGHLIGHT), turn.id(), 0, words.length(), words, null));
        for (var tag : tags) {
            add(new Link(
                    Id.fresh(EntryType.LINK), highlight.id(), Relation.TAGGED, tag.id(), Polarity.SUPPORTING, null));
        }
    }

    private <E extends Entry> E add(E entry) {
        workspace.edit("Add", draft -> draft.add(entry)).join();
        return entry;
    }

    private <T> T read(Function<Entries, T> question) {
        return workspace.read(question).join();
    }
}
