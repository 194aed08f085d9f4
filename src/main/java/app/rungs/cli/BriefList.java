package app.rungs.cli;

import app.rungs.brief.BriefFormat;
import app.rungs.model.BriefKind;
import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The briefs of a workspace, and of which kinds and formats others can be. */
final class BriefList {

    private record Line(BriefChoice.Wanted brief, String about) {}

    private final List<Line> lines;

    BriefList(Workspace workspace) {
        lines = workspace
                .read(entries -> BriefChoice.ofWorkspace(entries).stream()
                        .map(it -> new Line(
                                it, entries.any(it.about()).map(Entry::title).orElse("")))
                        .toList())
                .join();
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            Printed.json(out, this::write);
            return;
        }
        for (var line : lines) {
            out.println(
                    Messages.of("cli.brief.line", line.brief.title(), Choices.inWords(line.brief.kind()), line.about));
        }
        out.println(Messages.of(
                "cli.brief.kinds",
                Stream.of(BriefKind.values()).map(BriefChoice::word).collect(Collectors.joining(", ")),
                Stream.of(BriefFormat.values()).map(BriefFormat::extension).collect(Collectors.joining(", "))));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var line : lines) {
            json.writeStartObject();
            json.writeStringField("title", line.brief.title());
            json.writeStringField("kind", BriefChoice.word(line.brief.kind()));
            json.writeStringField("id", String.valueOf(line.brief.brief()));
            json.writeStringField("about", line.brief.about().toString());
            json.writeStringField("aboutTitle", line.about);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
