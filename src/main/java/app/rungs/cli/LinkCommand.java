package app.rungs.cli;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Links one entry to another and prints the link's id. */
@Command(name = "link", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // the command line fills the fields in
final class LinkCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "FROM", descriptionKey = "from")
    private String from;

    @Parameters(index = "2", paramLabel = "RELATION", descriptionKey = "relation")
    private String relation;

    @Parameters(index = "3", paramLabel = "TO", descriptionKey = "to")
    private String to;

    @Option(names = "--against", descriptionKey = "against")
    private boolean against;

    @Option(names = "--note", paramLabel = "WORDS", descriptionKey = "note")
    private @Nullable String note;

    @Option(names = "--recheck", paramLabel = "DAY", descriptionKey = "recheck-on")
    private @Nullable LocalDate recheck;

    @Override
    public Integer call() {
        var id = Id.<Link>fresh(EntryType.LINK);
        try (var open = workspace.open()) {
            open.edit(Messages.of("cli.link.edit"), draft -> {
                        var lookup = new Lookup(draft.entries());
                        var link = new Link(
                                id,
                                lookup.one(from).id(),
                                relation(),
                                lookup.one(to).id(),
                                polarity(),
                                note);
                        draft.add(link.rechecked(recheck));
                    })
                    .join();
        }
        workspace.out().println(id);
        return Cli.DONE;
    }

    private String word() {
        return relation.strip().toLowerCase(Locale.ROOT);
    }

    /** {@code supports} and {@code contradicts} are short for evidence for and against. */
    private Relation relation() {
        if (word().equals("supports") || word().equals("contradicts")) {
            return Relation.EVIDENCE;
        }
        return Choices.find(Relation.class, word())
                .orElseThrow(() -> new Refusal(Messages.of(
                        "cli.link.relation",
                        relation,
                        Arrays.stream(Relation.values()).map(Choices::word).collect(Collectors.joining(", ")))));
    }

    private Polarity polarity() {
        return against || word().equals("contradicts") ? Polarity.CONTRADICTING : Polarity.SUPPORTING;
    }
}
