package app.rungs.cli;

import app.rungs.brief.BriefExport;
import app.rungs.brief.BriefFormat;
import app.rungs.brief.BriefFormat.Made;
import app.rungs.brief.Sheet;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands out briefs of any kind in any format, one or many at once. */
@Command(name = "brief", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Mixin
    private final BriefChoice choice = new BriefChoice();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "brief-out")
    private @Nullable Path out;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "brief-to")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "brief-format")
    private List<String> formats = List.of();

    @Option(names = "--sheet", paramLabel = "SHEET", defaultValue = "A4", descriptionKey = "brief-sheet")
    private Sheet sheet = Sheet.A4;

    @Option(names = "--anonymous", descriptionKey = "brief-anonymous")
    private boolean anonymous;

    @Option(names = "--publish", descriptionKey = "brief-publish")
    private boolean publish;

    @Option(names = "--override", paramLabel = "REASON", descriptionKey = "brief-override")
    private @Nullable String reason;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--list", descriptionKey = "brief-list")
    private boolean list;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            if (list) {
                new BriefList(open).print(workspace.out(), json);
                return Cli.DONE;
            }
            var wanted = choice.in(open);
            var wishes = formats().stream()
                    .map(it -> new BriefExport(it, sheet, anonymous))
                    .toList();
            if (out == null && folder == null) {
                throw new Refusal(Messages.of("cli.brief.whereTo"));
            }
            if (out != null && wanted.size() * wishes.size() > 1) {
                throw new Refusal(Messages.of("cli.brief.oneFile", wanted.size() * wishes.size()));
            }
            return writeAll(open, wanted, wishes);
        }
    }

    private List<BriefFormat> formats() {
        if (!formats.isEmpty()) {
            return formats.stream().distinct().map(BriefCommand::format).toList();
        }
        var name = out == null ? "" : String.valueOf(out.getFileName());
        return List.of(BriefFormat.of(name.substring(name.lastIndexOf('.') + 1)).orElse(BriefFormat.PDF));
    }

    private static BriefFormat format(String word) {
        return BriefFormat.of(word).orElseThrow(() -> new Refusal(Messages.of("cli.brief.noFormat", word)));
    }

    /** One that is refused does not keep the others from being written. */
    private int writeAll(Workspace open, List<BriefChoice.Wanted> wanted, List<BriefExport> wishes) {
        var names = new FileNames();
        int all = wanted.size() * wishes.size();
        int number = 0;
        int refused = 0;
        for (var one : wanted) {
            for (var wish : wishes) {
                number++;
                try {
                    var to = place(names, one, wish);
                    say(to, written(open, one, wish, to), number, all);
                } catch (Refusal refusal) {
                    if (all == 1) {
                        throw refusal;
                    }
                    refused++;
                    workspace
                            .err()
                            .println(Messages.of(
                                    "cli.brief.refused",
                                    number,
                                    all,
                                    one.title(),
                                    refusal.problem().inWords()));
                }
            }
        }
        if (refused > 0) {
            workspace.err().println(Messages.of("cli.brief.left", refused, all));
        }
        return refused == 0 ? Cli.DONE : Cli.REFUSED;
    }

    private Made written(Workspace open, BriefChoice.Wanted one, BriefExport wish, Path to) {
        return publish || reason != null
                ? one.publish(open, wish, asOf.in(open), to, reason)
                : one.write(open, wish, asOf.in(open), to);
    }

    private Path place(FileNames names, BriefChoice.Wanted one, BriefExport wish) {
        if (out != null) {
            return out;
        } else if (folder != null) {
            return names.in(
                    folder, one.fileName(wish.anonymous()), wish.format().extension());
        }
        throw new Refusal(Messages.of("cli.brief.whereTo"));
    }

    private void say(Path file, Made made, int number, int all) {
        var done = made.pages() == 0
                ? Messages.of("cli.brief.written", file)
                : Messages.of("cli.brief.done", file, made.pages());
        workspace.out().println(all == 1 ? done : Messages.of("cli.brief.step", number, all, done));
        workspace.out().flush();
        made.problems().stream().map(Problem::inWords).forEach(workspace.err()::println);
    }
}
