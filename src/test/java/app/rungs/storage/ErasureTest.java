package app.rungs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Redaction;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.sample.PlantedNames;
import app.rungs.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that was erased for good is in no byte of the workspace's folder; all else stays, whenever the program is killed. */
class ErasureTest {

    private static final String NAME = "Zebulon Quist";
    private static final Id<Redaction> REDACTION = new Id<>(EntryType.REDACTION, new UUID(1, 1));
    private static final Id<Turn> TURN = new Id<>(EntryType.TURN, new UUID(3, 3));

    @TempDir
    Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void plant() throws IOException {
        path = folder.resolve("a.rungs");
        try (var workspace = PlantedNames.build(path)) {
            workspace
                    .edit("Say it of zebulon quist", draft -> {
                        var interview = draft.entries().all(Interview.class).getFirst();
                        draft.add(new Turn(
                                TURN, interview.id(), 9_000, TurnKind.SPOKEN, NAME, null, "Then Zebulon Quist drove."));
                        // Two that mark half the name each, and one behind it.
                        draft.add(marked(5, 12, "Zebulon"));
                        draft.add(marked(13, 24, "Quist drove"));
                        draft.add(marked(19, 24, "drove"));
                        draft.update(interview.id(), it -> imported(it, "ab12"));
                    })
                    .join();
            workspace
                    .edit("Type", draft -> draft.update(TURN, it -> it.worded("And then Zebulon Quist drove.")))
                    .join();
        }
        var kept = path.resolve("attachments");
        Files.writeString(kept.resolve("00.txt"), "I met zebulon  quist there.", StandardCharsets.UTF_16LE);
        try (var zip = new ZipOutputStream(Files.newOutputStream(kept.resolve("01.docx")))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:t>Zebu</w:t></w:r><w:r><w:t>lon Quist</w:t>".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(kept.resolve("02.txt"), "Nobody you know.");
        Files.write(kept.resolve("ab12.pdf"), new byte[] {1, 2, 3});
        Files.createDirectories(path.resolve("quarantine"));
        Files.copy(path.resolve("database.mv.db"), path.resolve("quarantine").resolve("old-database.mv.db"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(path.resolve("backups/old.zip")))) {
            zip.putNextEntry(new ZipEntry("journal"));
            zip.write(Files.readAllBytes(path.resolve("journal/00000001.journal")));
        }
    }

    @Test
    void noByteOfTheFolderHoldsAnErasedNameAndNothingElseIsLost() {
        assertThat(leaks()).contains("database.mv.db", "00000001.journal", "00.txt", "old-database.mv.db");
        List<Entry> before;
        try (var workspace = open()) {
            before = PlantedNames.shown(workspace);
            var plan = workspace.erasing(REDACTION).join();
            assertThat(plan.originals()).containsExactly("00.txt", "01.docx", "ab12.pdf");
            assertThat(plan.copies()).isEqualTo(2);
            assertThat(plan.edits()).isGreaterThan(4);
            assertThat(plan.entries()).containsKeys(EntryType.JOB, EntryType.TURN, EntryType.REDACTION);
            assertThatThrownBy(
                            () -> workspace.erase(REDACTION, "Zebulon", _ -> {}).join())
                    .hasMessageContaining("type it to the letter");
            assertThat(leaks()).contains("database.mv.db");

            var told = new ArrayList<Double>();
            assertThat(workspace.erase(REDACTION, NAME, told::add).join()).isEqualTo(PlantedNames.REPLACEMENT);
            assertThat(told).isSorted().hasSizeGreaterThan(2).allMatch(it -> it > 0 && it <= 1);
            assertThat(PlantedNames.shown(workspace)).isEqualTo(before);
            assertThat(workspace.readLog(EditLog::lines).join().getLast().name())
                    .isEqualTo("Erase a name for good: [name 1]");
            assertThat(quotes(workspace)).containsExactly("[name 1]", "[name 1] drove", "drove");
        }
        assertThat(leaks()).isEmpty();
        assertThat(path.resolve("attachments").toFile().list())
                .containsExactlyInAnyOrder("00.erased", "01.erased", "ab12.erased", "02.txt");
        assertThat(new Attachments(Folder.find(path)).erasedOn("ab12")).contains("2026-03-04");
        try (var workspace = open()) {
            assertThat(workspace.mended()).isEmpty();
            workspace.check().join();
            assertThat(PlantedNames.shown(workspace)).isEqualTo(before);
        }
    }

    @Test
    void everyStepBeforeAnErasureCanBeTakenBackAndDoneAgain() throws Exception {
        makeOneEditOlder();
        try (var workspace = open()) {
            workspace.erase(REDACTION, NAME, _ -> {}).join();
            var before = workspace.hash().join();
            int steps = 0;
            while (workspace.undo().join().isPresent()) {
                steps++;
            }
            assertThat(steps).isGreaterThan(6);
            for (int i = 0; i < steps; i++) {
                workspace.redo().join();
            }
            assertThat(workspace.hash().join()).isEqualTo(before);
            workspace.check().join();
        }
        assertThat(leaks()).isEmpty();
        // Edits of an older format cannot be made again in today's tables: a copy of the new state stands in for them.
        var copies = Backup.all(new Folder(path));
        assertThat(copies).hasSize(1);
        try (var copy = Workspace.open(copies.getFirst().path(), PlantedNames.CLOCK, Runnable::run)) {
            copy.check().join();
        }
    }

    private void makeOneEditOlder() throws SQLException {
        var all = new Folder(path);
        try (var connection = Connections.open(all, Connections.Use.EXISTING);
                var statement = connection.createStatement()) {
            statement.execute("update edit_log set schema_version = 1 where seq = 1");
        }
        new File(all.lock().toString()).delete();
    }

    @Test
    void aKillBeforeAllIsWrittenLeavesTheWorkspaceAsItWas() throws IOException {
        prepare();
        Files.delete(path.resolve("erasing/ready"));
        var hash = "";
        try (var workspace = open()) {
            assertThat(workspace.mended()).isEmpty();
            hash = workspace.hash().join();
            assertThat(path.resolve("erasing")).doesNotExist();
            assertThat(workspace.erase(REDACTION, NAME, _ -> {}).join()).isEqualTo("[name 1]");
            assertThat(workspace.hash().join()).isNotEqualTo(hash);
        }
        assertThat(leaks()).isEmpty();
    }

    @Test
    void aKillOnceAllIsWrittenIsFinishedByTheNextOpening() throws IOException {
        prepare();
        var half = folder.resolve("half.rungs");
        for (int done = 0; done < 5; done++) {
            copy(path, half);
            move(half, "database.mv.db", done > 0);
            move(half, "journal/00000001.journal", done > 1);
            if (done > 2) {
                Attachments.erase(new Folder(half), "00.txt", "2026-03-04");
            }
            if (done > 3) {
                Files.delete(half.resolve("backups/old.zip"));
            }
            try (var workspace = Workspace.open(half, PlantedNames.CLOCK, Runnable::run)) {
                assertThat(workspace.mended())
                        .singleElement()
                        .satisfies(it -> assertThat(it.sentence()).contains("has been finished"));
                workspace.check().join();
                assertThat(workspace.read(it -> it.all(Redaction.class)).join())
                        .as("the redaction goes with the name")
                        .isEmpty();
            }
            assertThat(PlantedNames.leaking(half))
                    .as("killed after %d steps", done)
                    .isEmpty();
            assertThat(half.resolve("erasing")).doesNotExist();
        }
    }

    /** All but putting it in place. */
    private void prepare() throws IOException {
        var all = new Folder(path);
        var only = new Redaction(REDACTION, NAME, PlantedNames.REPLACEMENT, null);
        new ErasingFolder(all).prepare(ErasedImages.mask(List.of(only), only), PlantedNames.CLOCK.instant(), _ -> {});
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (var old = Files.walk(to)) {
                old.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void move(Path half, String file, boolean done) throws IOException {
        if (done) {
            Files.delete(half.resolve(file));
            Files.move(half.resolve("erasing").resolve(file), half.resolve(file));
        }
    }

    private Workspace open() {
        return Workspace.open(path, PlantedNames.CLOCK, Runnable::run);
    }

    private static Highlight marked(int start, int end, String quote) {
        return new Highlight(Id.fresh(EntryType.HIGHLIGHT), TURN, start, end, quote, null);
    }

    private static Interview imported(Interview interview, String hash) {
        var shape = Shapes.of(Interview.class);
        return shape.make(
                interview.id(), field -> field.name().equals("fileHash") ? hash : shape.get(interview, field));
    }

    private static List<String> quotes(Workspace workspace) {
        return workspace
                .read(entries -> entries.naming(Highlight.class, TURN).stream()
                        .sorted(Comparator.comparing(Highlight::start).thenComparing(Highlight::end))
                        .map(Highlight::quote)
                        .toList())
                .join();
    }

    private List<String> leaks() {
        return PlantedNames.leaking(path);
    }
}
