package app.rungs.cli;

import app.rungs.model.Entry;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Entries;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the entries of one type; {@code notes} are the lines captured live. */
@Command(name = "list", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kinds")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String kind;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        boolean notes = kind.strip().toLowerCase(java.util.Locale.ROOT).matches("notes?");
        try (var open = workspace.open()) {
            var listed =
                    open.read(entries -> notes ? notes(entries) : all(entries)).join();
            if (json) {
                Printed.json(workspace.out(), listed);
            } else {
                listed.forEach(entry -> workspace.out().println(entry.id() + "  " + line(entry)));
            }
        }
        return Cli.DONE;
    }

    private List<? extends Entry> all(Entries entries) {
        return entries.all(Shapes.of(Kinds.of(kind)).record()).stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.title().toLowerCase(java.util.Locale.ROOT))
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    private static List<Turn> notes(Entries entries) {
        return entries.having(Turn.class, "kind", TurnKind.NOTE).stream()
                .sorted(Comparator.comparing((Turn turn) -> turn.interview().value())
                        .thenComparing(Turn::position))
                .toList();
    }

    private static String line(Entry entry) {
        return entry.title().strip().replaceAll("\\R", " ");
    }
}
