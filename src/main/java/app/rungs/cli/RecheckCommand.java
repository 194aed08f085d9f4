package app.rungs.cli;

import app.rungs.findings.RecheckDue;
import app.rungs.model.Link;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import app.rungs.workspace.Workspace;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets the day to look again at a piece of evidence, or lists what is past its day. */
@Command(name = "recheck", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class RecheckCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", arity = "0..1", paramLabel = "LINK", descriptionKey = "recheck-link")
    private @Nullable String link;

    @Parameters(index = "2", arity = "0..1", paramLabel = "DAY", descriptionKey = "recheck-day")
    private @Nullable LocalDate day;

    @Option(names = "--clear", descriptionKey = "recheck-clear")
    private boolean clear;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            if (link == null) {
                list(open);
            } else {
                set(open, link);
            }
        }
        return Cli.DONE;
    }

    private void set(Workspace open, String named) {
        if (clear == (day != null)) {
            throw new Refusal(Messages.of("cli.recheck.which"));
        }
        open.edit(Messages.of("cli.recheck.edit"), draft -> {
                    var found = new Lookup(draft.entries()).one(Link.class, named);
                    if (found.relation() != Relation.EVIDENCE) {
                        throw new Refusal(Messages.of("cli.recheck.notEvidence", named));
                    }
                    draft.update(found.id(), it -> it.rechecked(day));
                })
                .join();
    }

    private void list(Workspace open) {
        var due = open.read(entries -> RecheckDue.of(entries, asOf.in(open))).join();
        var out = workspace.out();
        if (json) {
            Printed.json(out, writer -> write(writer, due));
            return;
        }
        if (due.isEmpty()) {
            out.println(Messages.of("cli.recheck.none"));
        }
        due.forEach(one -> {
            out.println(Messages.of("cli.recheck.due", one.link(), one.words()));
            out.println(Messages.of("cli.recheck.line", one.about(), one.due()));
        });
    }

    private static void write(JsonGenerator json, List<RecheckDue> due) throws IOException {
        json.writeStartArray();
        for (var one : due) {
            json.writeStartObject();
            json.writeStringField("link", one.link().toString());
            json.writeStringField("piece", one.piece().toString());
            json.writeStringField("words", one.words());
            json.writeStringField("claim", one.claim().toString());
            json.writeStringField("about", one.about());
            json.writeStringField("due", one.due().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
