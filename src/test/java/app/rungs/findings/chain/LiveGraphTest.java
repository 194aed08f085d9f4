package app.rungs.findings.chain;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Redaction;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveGraphTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void theChainFollowsEveryEditAndItsUndo() {
        var made = new ChainEntries();
        var whole = made.wholeChain();
        var link = whole.links().get(2);
        try (var workspace = Workspace.create(folder.resolve("New.rungs"), CLOCK, Runnable::run);
                var graph = new LiveGraph(workspace, CLOCK)) {
            assertThat(graph.ask(all -> all.steps().size()).join()).isZero();
            workspace.edit("Add", draft -> made.all().forEach(draft::add)).join();
            assertThat(brokenAt(graph, whole)).isEqualTo("");
            workspace.edit("Unlink", draft -> draft.remove(link.id())).join();
            assertThat(brokenAt(graph, whole)).isEqualTo("strategic goal");
            workspace.undo().join();
            assertThat(brokenAt(graph, whole)).isEqualTo("");
        }
    }

    @Test
    void aRedactedNameLeavesTheChainAtOnceAndComesBackWhenThatIsTakenBack() {
        var made = new ChainEntries();
        var quote = made.wholeChain().entries().getFirst();
        var name = new Redaction(Id.fresh(EntryType.REDACTION), "lights", "[thing]", null);
        try (var workspace = Workspace.create(folder.resolve("New.rungs"), CLOCK, Runnable::run);
                var graph = new LiveGraph(workspace, CLOCK)) {
            workspace.edit("Add", draft -> made.all().forEach(draft::add)).join();
            assertThat(title(graph, quote)).isEqualTo("The lights are out");
            workspace.edit("Redact", draft -> draft.add(name)).join();
            assertThat(title(graph, quote)).isEqualTo("The [thing] are out");
            workspace.undo().join();
            assertThat(title(graph, quote)).isEqualTo("The lights are out");
        }
    }

    @Test
    void aLineWithoutAHighlightLeavesTheChainsAsTheyAre() {
        var made = new ChainEntries();
        made.wholeChain();
        var interview = made.all().stream()
                .filter(Interview.class::isInstance)
                .map(it -> ((Interview) it).id())
                .findFirst()
                .orElseThrow();
        try (var workspace = Workspace.create(folder.resolve("New.rungs"), CLOCK, Runnable::run);
                var graph = new LiveGraph(workspace, CLOCK)) {
            workspace.edit("Add", draft -> made.all().forEach(draft::add)).join();
            var before = graph.ask(all -> all).join();
            workspace
                    .edit(
                            "Note",
                            draft -> draft.add(new Turn(
                                    Id.fresh(EntryType.TURN), interview, 99, TurnKind.NOTE, null, null, "And so on")))
                    .join();
            assertThat(graph.ask(all -> all).join()).isSameAs(before);
        }
    }

    private static String title(LiveGraph graph, Id<?> entry) {
        return graph.ask(all -> all.chain(entry).node(entry).title()).join();
    }

    private static String brokenAt(LiveGraph graph, ChainEntries.Whole whole) {
        return graph.ask(all -> all.chain(whole.entries().getFirst()))
                .join()
                .lanes()
                .getFirst()
                .route()
                .brokenAt()
                .map(Stage::inWords)
                .orElse("");
    }
}
