package app.rungs.cli;

import app.rungs.findings.Comparing;
import app.rungs.findings.SegmentComparison;
import app.rungs.findings.SegmentComparison.Cell;
import app.rungs.findings.SegmentComparison.Line;
import app.rungs.findings.SegmentComparison.Note;
import app.rungs.model.Choices;
import app.rungs.model.Segment;
import app.rungs.workspace.Lookup;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Two to four segments side by side: what differs, by how much, and what may not be compared. */
@Command(name = "compare", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--segment", required = true, descriptionKey = "compare.segment")
    private List<String> segments = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            var comparison = open.read(entries -> {
                        var lookup = new Lookup(entries);
                        return Comparing.of(
                                entries,
                                segments.stream()
                                        .map(name ->
                                                lookup.one(Segment.class, name).id())
                                        .toList());
                    })
                    .join();
            if (json) {
                Printed.json(workspace.out(), writing -> write(writing, comparison));
            } else {
                print(comparison);
            }
        }
        return Cli.DONE;
    }

    private void print(SegmentComparison comparison) {
        var out = workspace.out();
        for (var line : comparison.lines()) {
            out.println(line.label());
            if (line.refusal() != null) {
                out.println("    " + line.refusal());
            }
            for (int column = 0; column < line.cells().size(); column++) {
                var cell = line.cells().get(column);
                if (!cell.isEmpty()) {
                    out.println("    " + comparison.segments().get(column).name() + ": " + words(cell));
                }
            }
            line.beside().forEach(note -> out.println("    (" + note.words() + ")"));
        }
    }

    private static String words(Cell cell) {
        return Stream.concat(
                        Stream.of(cell.figure(), cell.difference(), cell.n()),
                        cell.notes().stream().map(note -> note.words().strip()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static void write(JsonGenerator json, SegmentComparison comparison) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("segments");
        for (var segment : comparison.segments()) {
            json.writeString(segment.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lines");
        for (var line : comparison.lines()) {
            write(json, line, comparison);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Line line, SegmentComparison comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("part", Choices.word(line.part()));
        json.writeStringField("line", line.label());
        if (line.refusal() != null) {
            json.writeStringField("refused", line.refusal());
        }
        write(json, "beside", line.beside());
        json.writeArrayFieldStart("cells");
        for (int column = 0; column < line.cells().size(); column++) {
            var cell = line.cells().get(column);
            json.writeStartObject();
            json.writeStringField("segment", comparison.segments().get(column).name());
            json.writeStringField("figure", cell.figure());
            json.writeStringField("difference", cell.difference());
            json.writeStringField("n", cell.n());
            json.writeBooleanField("thin", cell.thin());
            write(json, "notes", cell.notes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<Note> notes) throws IOException {
        json.writeArrayFieldStart(name);
        for (var note : notes) {
            json.writeString(note.words().strip());
        }
        json.writeEndArray();
    }
}
