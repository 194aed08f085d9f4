package app.rungs.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.storage.EntryJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of every type of entry, at random: taken back, done again, after a restart, and from the journal alone. */
@Execution(ExecutionMode.CONCURRENT)
class RandomEditsTest {

    private static final int EDITS = 180;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-04T09:00:00Z");
    private final Set<EntryType> made = EnumSet.noneOf(EntryType.class);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42})
    void randomEditsAreUndoneRedoneAndRebuiltExactly(long seed) throws IOException {
        var path = folder.resolve("random.rungs");
        Set<String> end;
        try (var workspace = Workspace.create(path, () -> now, Runnable::run)) {
            var states = edit(workspace, new Random(seed));
            end = contents(workspace);
            assertThat(made).as("seed %d", seed).containsExactlyInAnyOrder(EntryType.values());
            for (var before : states.reversed()) {
                assertThat(workspace.undo().join()).isPresent();
                assertThat(contents(workspace)).as("seed %d", seed).isEqualTo(before);
            }
            assertThat(workspace.undo().join()).isEmpty();
            assertThat(workspace.check().join()).isZero();
        }
        try (var workspace = Workspace.open(path, () -> now, Runnable::run)) {
            while (workspace.redo().join().isPresent()) {
                now = now.plusSeconds(1);
            }
            assertThat(contents(workspace)).as("seed %d", seed).isEqualTo(end);
            workspace.check().join();
        }
        Files.delete(path.resolve("database.mv.db"));
        try (var workspace = Workspace.open(path, () -> now, Runnable::run)) {
            assertThat(workspace.mended()).hasSize(1);
            assertThat(contents(workspace)).as("seed %d", seed).isEqualTo(end);
            workspace.check().join();
        }
    }

    /** Edits until every type was there, at least so often; says what was there before each edit. */
    private List<Set<String>> edit(Workspace workspace, Random random) {
        var any = new AnyEntries(random);
        var states = new ArrayList<Set<String>>();
        var before = contents(workspace);
        for (int i = 0; i < EDITS || made.size() < EntryType.values().length; i++) {
            now = now.plusSeconds(61);
            assertThat(i).as("edits until every type was there").isLessThan(EDITS * 10);
            var edit = workspace
                    .edit("Edit " + i, draft -> {
                        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                            change(draft, any, random);
                        }
                    })
                    .join();
            // What comes and goes in one edit is a step too, though nothing looks different after it.
            if (!edit.changes().isEmpty()) {
                states.add(before);
                before = contents(workspace);
            }
        }
        return states;
    }

    @SuppressWarnings("unchecked") // a revision has its entry's type
    private void change(app.rungs.storage.Draft draft, AnyEntries any, Random random) {
        var there = new ArrayList<Id<?>>();
        for (var type : EntryType.values()) {
            draft.entries().all(Shapes.of(type).record()).forEach(entry -> there.add(entry.id()));
        }
        there.sort(java.util.Comparator.comparing(Id::toString));
        int what = there.size() < 20 ? 0 : random.nextInt(8);
        if (what < 4) {
            var type = EntryType.values()[random.nextInt(EntryType.values().length)];
            any.fresh(type, there).ifPresent(entry -> {
                draft.add(entry);
                made.add(type);
            });
        } else {
            var id = there.get(random.nextInt(there.size()));
            if (what == 7) {
                draft.remove(id);
            } else {
                var entry = draft.entries().any(id).orElseThrow();
                any.revised(entry, there).ifPresent(revised -> draft.update((Id<Entry>) id, it -> revised));
            }
        }
    }

    /** Every entry there is, as its canonical text. */
    private static Set<String> contents(Workspace workspace) {
        return workspace
                .read(it -> {
                    var all = new TreeSet<String>();
                    for (var type : EntryType.values()) {
                        it.original().all(Shapes.of(type).record()).forEach(entry -> all.add(text(entry)));
                    }
                    return all;
                })
                .join();
    }

    private static String text(Entry entry) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            EntryJson.write(json, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
