package app.rungs.cli;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.gap.Gap;
import app.rungs.findings.gap.Gaps;
import app.rungs.model.Choices;
import app.rungs.model.Refusal;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is missing, the most pressing kind first. */
@Command(name = "gaps", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--kind", descriptionKey = "gap-kind")
    private @Nullable String kind;

    @Option(names = "--segment", descriptionKey = "gap-segment")
    private @Nullable String segment;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        var wanted = kind == null ? null : kind(kind);
        try (var open = workspace.open()) {
            var gaps = open.read(entries -> {
                        var within = segment == null
                                ? null
                                : new Lookup(entries)
                                        .one(Segment.class, segment)
                                        .id()
                                        .value();
                        return Gaps.of(ChainGraph.read(entries, asOf.in(open))).stream()
                                .filter(gap -> wanted == null || gap.kind() == wanted)
                                .filter(gap -> within == null || gap.segments().contains(within))
                                .toList();
                    })
                    .join();
            if (json) {
                Printed.json(workspace.out(), out -> write(out, gaps));
            } else {
                print(gaps);
            }
        }
        return Cli.DONE;
    }

    private static Gap.Kind kind(String word) {
        return Choices.find(Gap.Kind.class, word).orElseThrow(() -> new Refusal(Messages.of("cli.gaps.noKind", word)));
    }

    private void print(List<Gap> gaps) {
        var out = workspace.out();
        if (gaps.isEmpty()) {
            out.println(Messages.of("cli.gaps.none"));
        }
        for (var found : Gap.Kind.values()) {
            var own = gaps.stream().filter(gap -> gap.kind() == found).toList();
            if (!own.isEmpty()) {
                out.println(Messages.of("cli.gaps.kind", found.inWords(), own.size()));
                own.forEach(gap -> {
                    out.println("  " + gap.title() + "  " + gap.about());
                    out.println("    " + gap.what() + " "
                            + Messages.of("cli.gaps.next", gap.deed().inWords()));
                });
            }
        }
    }

    private static void write(JsonGenerator json, List<Gap> gaps) throws IOException {
        json.writeStartArray();
        for (var gap : gaps) {
            json.writeStartObject();
            json.writeStringField("kind", Choices.word(gap.kind()));
            json.writeStringField("type", gap.about().type().word());
            json.writeStringField("id", gap.about().toString());
            json.writeStringField("title", gap.title());
            json.writeStringField("what", gap.what());
            json.writeStringField("next", gap.deed().inWords());
            json.writeStringField("layer", gap.layer() == null ? null : Choices.word(gap.layer()));
            json.writeStringField(
                    "segments",
                    gap.segments().stream().map(Object::toString).sorted().collect(Collectors.joining(" ")));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
