package app.rungs.cli;

import app.rungs.findings.chain.Break;
import app.rungs.findings.chain.Chain;
import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.ChainWords;
import app.rungs.findings.chain.Node;
import app.rungs.findings.chain.Step;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the chain of one entry: the best path for each segment, its confidence, and where it breaks. */
@Command(name = "chain", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class ChainCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String id;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            var chain = open.read(entries -> {
                        var entry = new Lookup(entries).one(id);
                        if (!json) {
                            var type = entry.id().type();
                            workspace.out().println(Messages.of("type." + type.word()) + "  " + entry.title());
                        }
                        return ChainGraph.read(entries, asOf.in(open)).chain(entry.id());
                    })
                    .join();
            if (json) {
                Printed.json(workspace.out(), out -> write(out, chain));
            } else {
                print(chain);
            }
        }
        return Cli.DONE;
    }

    private void print(Chain chain) {
        var out = workspace.out();
        if (chain.anchors().isEmpty()) {
            out.println("  " + Messages.of("cli.chain.none"));
        }
        for (var lane : chain.lanes()) {
            out.println();
            var route = lane.route();
            out.println("  " + (lane.name().isEmpty() ? "" : lane.name() + ": ") + ChainWords.verdict(route));
            for (int i = 0; i < route.entries().size(); i++) {
                if (i > 0) {
                    var step = route.steps().get(i - 1);
                    out.println("      " + ChainWords.claim(step) + ": " + ChainWords.strength(step));
                }
                var node = chain.node(route.entries().get(i));
                out.println("    " + node.stage().inWords() + "  " + node.title() + "  " + node.id());
            }
            for (var gap : route.breaks()) {
                out.println("    " + ChainWords.inWords(gap, chain));
            }
        }
    }

    private static void write(JsonGenerator json, Chain chain) throws IOException {
        json.writeStartObject();
        json.writeStringField("of", chain.of().toString());
        json.writeArrayFieldStart("paths");
        for (var lane : chain.lanes()) {
            json.writeStartObject();
            json.writeStringField("segment", lane.name());
            json.writeNumberField("confidence", lane.route().confidence());
            var brokenAt = lane.route().brokenAt();
            json.writeStringField(
                    "brokenAt", brokenAt.isEmpty() ? null : brokenAt.get().inWords());
            json.writeArrayFieldStart("entries");
            for (var entry : lane.route().entries()) {
                write(json, chain.node(entry));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            for (var step : lane.route().steps()) {
                write(json, step);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("breaks");
            for (var gap : lane.route().breaks()) {
                write(json, gap);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Node node) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id().toString());
        json.writeStringField("type", node.id().type().word());
        json.writeStringField("stage", node.stage().inWords());
        json.writeStringField("title", node.title());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", step.from().toString());
        json.writeStringField("claim", ChainWords.claim(step));
        json.writeStringField("to", step.to().toString());
        json.writeStringField("link", text(step.link()));
        json.writeNumberField("strength", step.confidence());
        var strength = step.strength();
        if (strength != null) {
            json.writeNumberField("breadth", strength.breadth());
            json.writeNumberField("hand", strength.hand());
            json.writeNumberField("recency", strength.recency());
            json.writeNumberField("diversity", strength.diversity());
            json.writeNumberField("agreement", strength.agreement());
            json.writeNumberField("supports", strength.supports());
            json.writeNumberField("contradicts", strength.contradicts());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Break gap) throws IOException {
        var step = gap.step();
        json.writeStartObject();
        json.writeStringField("at", gap.at().inWords());
        json.writeStringField("after", gap.after().toString());
        json.writeStringField("link", step == null ? null : text(step.link()));
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable Id<?> id) {
        return id == null ? null : id.toString();
    }
}
