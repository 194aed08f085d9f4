package app.rungs.cli;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import app.rungs.storage.EntryJson;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one entry: what it says, what it links to, and what uses it. */
@Command(name = "show", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String id;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            open.read(entries -> {
                        var entry = new Lookup(entries).one(id);
                        if (json) {
                            printJson(entries, entry);
                        } else {
                            print(entries, entry);
                        }
                        return entry;
                    })
                    .join();
        }
        return Cli.DONE;
    }

    private void print(Entries entries, Entry entry) {
        var out = workspace.out();
        var type = entry.id().type();
        out.println(Messages.of("type." + type.word()) + "  " + entry.title());
        out.println("  id: " + entry.id());
        for (var field : Shapes.of(entry).fields()) {
            String words = Printed.words(entries, entry, field);
            if (!words.isEmpty()) {
                out.println("  " + Messages.of(field.key(type)) + ": " + words);
            }
        }
        for (var link : entries.links(entry.id())) {
            out.println("  " + inWords(entries, entry, link));
        }
    }

    private static String inWords(Entries entries, Entry entry, Link link) {
        boolean outgoing = link.from().equals(entry.id());
        Id<?> other = outgoing ? link.to() : link.from();
        String title = entries.any(other).map(Entry::title).orElse("");
        String against = link.polarity() == Polarity.CONTRADICTING ? Choices.inWords(link.polarity()) : "";
        return Messages.of(
                outgoing ? "cli.show.outgoing" : "cli.show.incoming",
                link.title(),
                Messages.of("type." + other.type().word()),
                title,
                other.toString(),
                against);
    }

    private void printJson(Entries entries, Entry entry) {
        Printed.json(workspace.out(), json -> {
            json.writeStartObject();
            json.writeFieldName("entry");
            EntryJson.write(json, entry);
            json.writeArrayFieldStart("links");
            for (var link : entries.links(entry.id())) {
                EntryJson.write(json, link);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
