package app.rungs.cli;

import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds one entry and prints its id. */
@Command(name = "add", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kind")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String kind;

    @Parameters(index = "2..*", paramLabel = "FIELD=VALUE", descriptionKey = "field")
    private List<String> fields = new ArrayList<>();

    @Override
    public Integer call() {
        var type = Kinds.of(kind);
        var id = Id.<Entry>fresh(type);
        try (var open = workspace.open()) {
            open.edit(Messages.of("cli.add.edit", Messages.of("type." + type.word())), draft -> {
                        var values = new FieldValues(Shapes.of(type), draft.entries()).read(fields);
                        draft.add(Shapes.of(type).complete(id, values::get));
                    })
                    .join();
        }
        workspace.out().println(id);
        return Cli.DONE;
    }
}
