package app.rungs.cli;

import app.rungs.findings.Evidence;
import app.rungs.findings.ObstacleValues;
import app.rungs.model.Choices;
import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each obstacle is worth to each segment, why, and on whose word. */
@Command(name = "values", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class ValuesCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            var values = open.read(ObstacleValues::of).join();
            if (json) {
                Printed.json(workspace.out(), writing -> write(writing, values));
            } else {
                print(values);
            }
        }
        return Cli.DONE;
    }

    private void print(ObstacleValues values) {
        var out = workspace.out();
        for (var obstacle : values.obstacles()) {
            out.println(Messages.of("cli.values.obstacle", obstacle.statement(), values.divergence(obstacle)));
            for (var segment : values.segments()) {
                values.at(segment, obstacle).ifPresent(cell -> {
                    var reason = cell.value().reason();
                    out.println(String.format(
                            Locale.ROOT,
                            "    %3d  %s%s",
                            cell.value().points(),
                            segment.name(),
                            reason == null ? "" : ": " + reason));
                    cell.evidence().forEach(evidence -> out.println("           " + cited(evidence)));
                });
            }
            out.println("    " + values.onDropping(obstacle));
        }
        values.agreements()
                .forEach(agreement -> out.println(Messages.of(
                        "cli.values.agreement",
                        agreement.one().name(),
                        agreement.other().name(),
                        agreement.rho().isPresent()
                                ? String.format(
                                        Locale.ROOT, "%.2f", agreement.rho().getAsDouble())
                                : "–")));
        values.giving().stream()
                .filter(segment -> values.given(segment) != 100)
                .forEach(segment -> out.println(Messages.of("cli.values.sum", segment.name(), values.given(segment))));
    }

    private static String cited(Evidence evidence) {
        var hand = evidence.hand();
        return Messages.of(
                evidence.supports() ? "cli.values.supports" : "cli.values.contradicts",
                evidence.words(),
                evidence.who(),
                hand == null ? "" : Choices.inWords(hand));
    }

    private static void write(JsonGenerator json, ObstacleValues values) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("obstacles");
        for (var obstacle : values.obstacles()) {
            json.writeStartObject();
            json.writeStringField("obstacle", obstacle.statement());
            json.writeNumberField("divergence", values.divergence(obstacle));
            json.writeBooleanField("mayDropSegment", values.mayDropSegment(obstacle));
            json.writeArrayFieldStart("segments");
            for (var segment : values.segments()) {
                if (values.at(segment, obstacle).isPresent()) {
                    write(json, segment, obstacle, values);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("agreements");
        for (var agreement : values.agreements()) {
            json.writeStartObject();
            json.writeStringField("one", agreement.one().name());
            json.writeStringField("other", agreement.other().name());
            if (agreement.rho().isPresent()) {
                json.writeNumberField("rho", agreement.rho().getAsDouble());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Segment segment, Obstacle obstacle, ObstacleValues values)
            throws IOException {
        var cell = values.at(segment, obstacle).orElseThrow();
        json.writeStartObject();
        json.writeStringField("segment", segment.name());
        json.writeNumberField("points", cell.value().points());
        json.writeStringField("reason", cell.value().reason());
        json.writeArrayFieldStart("lacks");
        for (var lack : cell.lacks()) {
            json.writeString(Choices.word(lack));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (var evidence : cell.evidence()) {
            json.writeStartObject();
            json.writeStringField("id", evidence.piece().toString());
            json.writeStringField("words", evidence.words());
            json.writeStringField("who", evidence.who());
            json.writeBooleanField("supports", evidence.supports());
            var hand = evidence.hand();
            json.writeStringField("hand", hand == null ? null : Choices.word(hand));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
