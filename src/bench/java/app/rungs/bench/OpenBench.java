package app.rungs.bench;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;

/**
 * How long a workspace takes to open: to the first list, and to a full count of everything in it; and what it then holds
 * in memory. {@code --make N} first makes one of N entries, half of them by edits of their own, half by imports.
 */
public final class OpenBench {

    /** How many notes an import brings. */
    private static final int IMPORT = 500;

    private OpenBench() {}

    /** {@code WORKSPACE} [{@code --make N}]. */
    public static void main(String[] arguments) {
        var path = Path.of(arguments[0]);
        if (arguments.length > 2 && arguments[1].equals("--make")) {
            make(path, Integer.parseInt(arguments[2]));
        }
        long start = System.nanoTime();
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            double opened = millisSince(start);
            int interviews =
                    workspace.read(it -> it.all(Interview.class)).join().size();
            double firstRead = millisSince(start);
            int listed = workspace.read(it -> it.count(EntryType.TURN)).join();
            long counting = System.nanoTime();
            long entries = workspace.check().join();
            System.out.printf(
                    Locale.ROOT,
                    "{\"part\":\"open\",\"peer\":\"rungs\",\"entries\":%d,\"turns\":%d,\"interviews\":%d,\"edits\":%d,"
                            + "\"open_ms\":%.0f,\"first_read_ms\":%.0f,\"full_count_ms\":%.0f,\"heap_mb\":%.1f,"
                            + "\"mended\":%d,\"file_mb\":%.1f}%n",
                    entries,
                    listed,
                    interviews,
                    workspace.readLog(log -> log.latest(1)).join().getFirst().seq(),
                    opened,
                    firstRead,
                    millisSince(counting),
                    heap(),
                    workspace.mended().size(),
                    path.resolve("database.mv.db").toFile().length() / 1e6);
        }
    }

    /** Makes a workspace of that many entries where there is none yet. */
    static void make(Path path, int entries) {
        if (Files.exists(path)) {
            return;
        }
        var first = new Id<Interview>(EntryType.INTERVIEW, new UUID(1, 1));
        try (var workspace = Notes.begin(path, first)) {
            int alone = entries / 2;
            for (int i = 0; i < alone; i++) {
                Turn note = Notes.note(first, i);
                workspace.edit("Note", draft -> draft.add(note)).join();
            }
            for (int from = alone; from < entries - 1; from += IMPORT) {
                int begin = from;
                int end = Math.min(entries - 1, from + IMPORT);
                workspace
                        .importing("Import", draft -> {
                            for (int i = begin; i < end; i++) {
                                draft.add(Notes.note(first, i));
                            }
                        })
                        .join();
            }
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** What is still held after collecting garbage, in megabytes. */
    private static double heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
