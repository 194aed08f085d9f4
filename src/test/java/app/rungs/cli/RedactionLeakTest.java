package app.rungs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.BriefFile;
import app.rungs.model.Brief;
import app.rungs.model.EntryType;
import app.rungs.model.Shapes;
import app.rungs.sample.PlantedNames;
import app.rungs.storage.EditLog;
import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A name that is planted in every text field of every type and redacted shows in nothing that leaves the program. */
@Execution(ExecutionMode.CONCURRENT)
class RedactionLeakTest {

    @TempDir
    Path folder;

    private Path path = Path.of("");
    private final Map<EntryType, String> one = new EnumMap<>(EntryType.class);
    private final List<String> segments = new ArrayList<>();

    @BeforeEach
    void plant() {
        path = folder.resolve("planted.rungs");
        try (var workspace = PlantedNames.build(path)) {
            workspace
                    .read(entries -> {
                        for (var type : EntryType.values()) {
                            entries.all(Shapes.of(type).record()).stream()
                                    .findFirst()
                                    .ifPresent(entry -> one.put(type, entry.id().toString()));
                        }
                        entries.all(Brief.class).stream()
                                .flatMap(brief -> Stream.ofNullable(brief.segment()))
                                .forEach(segment -> segments.add(segment.toString()));
                        return entries;
                    })
                    .join();
        }
        assertThat(one.keySet()).as("the sample has entries of every type").containsAll(EnumSet.allOf(EntryType.class));
    }

    @Test
    void commandsDoNotPrintIt() {
        one.forEach((type, id) -> {
            assertSilent(run("list", path.toString(), type.word(), "--json"));
            assertSilent(run("show", path.toString(), id));
        });
        assertSilent(run("list", path.toString(), "highlights"));
        assertSilent(run("show", path.toString(), one.getOrDefault(EntryType.INTERVIEW, ""), "--json"));
        assertSilent(run("list", path.toString(), "notes", "--json"));
        assertSilent(run("link", path.toString(), "nothing of this name", "supports", "nor of this"));
        assertSilent(run("metric", path.toString(), one.getOrDefault(EntryType.METRIC, ""), "--json"));
    }

    @Test
    void briefsAndTheirAppendicesDoNotPrintIt() throws IOException {
        assertThat(segments).isNotEmpty();
        try (var workspace = open()) {
            for (var segment : segments) {
                var pdf = BriefFile.print(workspace, segment, LocalDate.of(2026, 3, 4));
                try (var document = Loader.loadPDF(pdf.bytes())) {
                    assertSilent(new PDFTextStripper().getText(document));
                    assertSilent(document.getDocumentInformation().toString());
                    assertSilent(new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void listsTitlesSearchBinAndHistoryDoNotSayIt() {
        try (var workspace = open()) {
            workspace
                    .read(entries -> {
                        var every = EnumSet.allOf(EntryType.class);
                        var listed = entries.listed(every, "", 10_000);
                        assertThat(listed).hasSizeGreaterThan(300);
                        assertSilent(listed.toString());
                        assertSilent(entries.titles(
                                        listed.stream().map(Entries.Listed::id).toList())
                                .toString());
                        assertThat(entries.listed(every, "quist", 10)).isEmpty();
                        assertThat(entries.titled(every, "Zebulon Quist")).isEmpty();
                        assertThat(entries.listed(every, PlantedNames.REPLACEMENT, 10))
                                .hasSize(10);
                        assertSilent(entries.bin().toString());
                        assertThat(entries.bin()).hasSize(1);
                        return listed;
                    })
                    .join();
            assertSilent(workspace.readLog(EditLog::lines).join().toString());
            workspace.undo().join();
            workspace.redo().join();
            workspace
                    .edit(
                            "Plant zebulon quist",
                            draft -> draft.remove(
                                    draft.entries().all(Brief.class).getFirst().id()))
                    .join();
            assertSilent(workspace.undoable().join().toString());
        }
    }

    @Test
    void undoBringsTheNameBackAndTellsEverybodyWhoShowsIt() {
        try (var workspace = open()) {
            var heard = new ArrayList<String>();
            workspace.follow(committed -> heard.add(committed.edit().changes().toString()));
            workspace.undo().join();
            assertThat(heard)
                    .singleElement()
                    .satisfies(it -> assertThat(PlantedNames.leaks(it)).isTrue());
            assertThat(workspace
                            .read(entries -> entries.listed(EnumSet.of(EntryType.PERSON), "quist", 10))
                            .join())
                    .isNotEmpty();
            heard.clear();
            workspace.redo().join();
            assertThat(heard)
                    .singleElement()
                    .satisfies(it -> assertThat(it.split("Updated\\[", -1)).hasSizeGreaterThan(300));
            assertThat(workspace
                            .read(entries -> entries.listed(EnumSet.of(EntryType.PERSON), "quist", 10))
                            .join())
                    .isEmpty();
        }
    }

    private Workspace open() {
        return Workspace.open(path, PlantedNames.CLOCK, Runnable::run);
    }

    private static void assertSilent(String said) {
        assertThat(PlantedNames.leaks(said)).as(said).isFalse();
    }

    private static String run(String... arguments) {
        var said = new StringWriter();
        var writer = new PrintWriter(said, true);
        Cli.commandLine(() -> 0).setOut(writer).setErr(writer).execute(arguments);
        assertThat(said.toString()).isNotBlank();
        return said.toString();
    }
}
