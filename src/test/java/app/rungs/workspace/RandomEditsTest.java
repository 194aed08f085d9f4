package app.rungs.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.storage.Draft;
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
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of every type of entry, at random: taken back, done again, after a restart, and from the journal alone. */
@Execution(ExecutionMode.CONCURRENT)
class RandomEditsTest {

    private static final int EDITS = 180;

    /** Everything there is is looked at after every so many steps back: what a step left behind is still there then. */
    private static final int LOOK = 9;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-04T09:00:00Z");
    private final Set<EntryType> made = EnumSet.noneOf(EntryType.class);

    @Test
    void randomEditsAreUndoneRedoneAndRebuiltExactly() throws IOException {
        editAtRandom(7);
    }

    @Tag("faults")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 42, 1_234, 98_765})
    void randomEditsOfOtherSeedsAreUndoneRedoneAndRebuiltExactly(long seed) throws IOException {
        editAtRandom(seed);
    }

    private void editAtRandom(long seed) throws IOException {
        System.out.println("seed " + seed);
        var path = folder.resolve("random.rungs");
        Set<String> end;
        try (var workspace = Workspace.create(path, () -> now, Runnable::run)) {
            var states = edit(workspace, new Random(seed));
            end = contents(workspace);
            assertThat(made).as("seed %d", seed).containsExactlyInAnyOrder(EntryType.values());
            for (int step = states.size() - 1; step >= 0; step--) {
                assertThat(workspace.undo().join()).isPresent();
                if (step % LOOK == 0) {
                    assertThat(contents(workspace)).as("seed %d", seed).isEqualTo(states.get(step));
                }
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

    /** Edits until every type was there, at least so often; says what was there before those that are looked at. */
    private List<Set<String>> edit(Workspace workspace, Random random) {
        var any = new AnyEntries(random);
        var states = new ArrayList<Set<String>>();
        var before = contents(workspace);
        var there = new TreeMap<String, Id<?>>();
        for (int i = 0; i < EDITS || made.size() < EntryType.values().length; i++) {
            now = now.plusSeconds(61);
            assertThat(i).as("edits until every type was there").isLessThan(EDITS * 10);
            var edit = workspace
                    .edit("Edit " + i, draft -> {
                        var known = new ArrayList<>(there.values());
                        int changes = 1 + random.nextInt(3);
                        while (changes > 0 && change(draft, any, random, known)) {
                            changes--;
                        }
                    })
                    .join();
            // What comes and goes in one edit is a step too, though nothing looks different after it.
            if (!edit.changes().isEmpty()) {
                states.add(before);
                edit.changes().forEach(it -> keep(it, there));
                before = states.size() % LOOK == 0 ? contents(workspace) : Set.of();
            }
        }
        return states;
    }

    private static void keep(Change change, Map<String, Id<?>> there) {
        if (change instanceof Change.Removed) {
            there.remove(change.id().toString());
        } else {
            there.put(change.id().toString(), change.id());
        }
    }

    /** False once something went: who knows what went with it, and may not be named any more. */
    @SuppressWarnings("unchecked") // a revision has its entry's type
    private boolean change(Draft draft, AnyEntries any, Random random, List<Id<?>> there) {
        int what = there.size() < 20 ? 0 : random.nextInt(8);
        if (what < 4) {
            var type = EntryType.values()[random.nextInt(EntryType.values().length)];
            any.fresh(type, there).ifPresent(entry -> {
                draft.add(entry);
                there.add(entry.id());
                made.add(type);
            });
            return true;
        }
        var id = there.get(random.nextInt(there.size()));
        if (what == 7) {
            draft.remove(id);
            return false;
        }
        any.revised(draft.entries().any(id).orElseThrow(), there)
                .ifPresent(revised -> draft.update((Id<Entry>) id, it -> revised));
        return true;
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
