package app.rungs.bench;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Redaction;
import app.rungs.model.Turn;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Erasing a name for good in a workspace of that many notes, half of them made by edits of their own, with 50 kept originals of
 * 100 kB; one note in a hundred and one original in five hold the name.
 */
public final class EraseBench {

    private static final String NAME = "Zebulon Quist";
    private static final int ORIGINALS = 50;
    private static final int ORIGINAL_LINES = 3_000;

    private EraseBench() {}

    /** {@code [ENTRIES]}, 50,000 unless said otherwise. */
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        var path = Files.createTempDirectory("rungs-bench").resolve("erase.rungs");
        OpenBench.make(path, entries);
        keepOriginals(path);
        var redaction = new Redaction(Id.fresh(EntryType.REDACTION), NAME, "[name 1]", null);
        try (var workspace = Workspace.open(path, InstantSource.system(), Runnable::run)) {
            nameSome(workspace);
            workspace.edit("Redact", draft -> draft.add(redaction)).join();
            var usage = new Usage();
            var plan = workspace.erasing(redaction.id()).join();
            said("erase-plan", entries, usage);
            System.out.printf(
                    "{\"part\":\"erase\",\"named\":\"%s\",\"edits\":%d,\"originals\":%d}%n",
                    plan.entries(), plan.edits(), plan.originals().size());
            usage = new Usage();
            workspace.erase(redaction.id(), redaction.term(), _ -> {}).join();
            said("erase", entries, usage);
        }
    }

    /** Each in an edit of its own. */
    private static void nameSome(Workspace workspace) {
        var notes = workspace.read(all -> all.all(Turn.class)).join();
        for (int i = 0; i < notes.size(); i += 100) {
            var note = notes.get(i);
            workspace
                    .edit("Name", draft -> draft.update(note.id(), it -> it.worded(it.text() + " Ask " + NAME + ".")))
                    .join();
        }
    }

    private static void keepOriginals(Path path) throws Exception {
        for (int i = 0; i < ORIGINALS; i++) {
            Files.writeString(
                    path.resolve("attachments/" + i + ".txt"),
                    "The crew waits for a list of units. ".repeat(ORIGINAL_LINES) + (i % 5 == 0 ? NAME : ""));
        }
    }

    private static void said(String step, int entries, Usage usage) {
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"erase\",\"step\":\"%s\",\"entries\":%d,\"s\":%.1f,\"cpu_s\":%.1f}%n",
                step,
                entries,
                usage.millis() / 1e3,
                usage.cpuMillis() / 1e3);
    }
}
