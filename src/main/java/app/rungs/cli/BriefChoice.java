package app.rungs.cli;

import app.rungs.brief.BriefExport;
import app.rungs.brief.BriefFile;
import app.rungs.brief.BriefFormat.Made;
import app.rungs.brief.gate.Gate;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which briefs a command is about: of a segment, of a kind about something, or all of them. */
final class BriefChoice {

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "segment")
    private List<String> segments = List.of();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "brief-kind")
    private @Nullable String kind;

    @Option(names = "--about", paramLabel = "NAME", descriptionKey = "brief-about")
    private List<String> about = List.of();

    @Option(names = "--all", descriptionKey = "brief-all")
    private boolean all;

    /**
     * A brief that is to be written.
     *
     * @param brief null for one that nobody made in the workspace: it says what its kind says
     */
    record Wanted(
            BriefKind kind,
            Id<?> about,
            String title,
            @Nullable Id<Brief> brief) {

        /** What its file is called, before the dot. */
        String fileName() {
            return word(kind) + " " + title;
        }

        Made write(Workspace workspace, BriefExport wish, LocalDate asOf, Path file) {
            var paper = brief == null
                    ? BriefFile.paper(workspace, kind, about.toString(), asOf)
                    : BriefFile.paper(workspace, brief, asOf);
            // What prints a word beside its claim may go; a name that is not to be read may not.
            workspace.read(entries -> Gate.findings(entries, paper)).join().stream()
                    .filter(it -> !it.kind().overridable())
                    .findFirst()
                    .ifPresent(it -> {
                        throw new Refusal(it.sentence());
                    });
            return wish.write(workspace, paper, file);
        }
    }

    /** A kind as it is written in a command. */
    static String word(BriefKind kind) {
        return Choices.word(kind);
    }

    /** @throws Refusal if nothing was chosen, or what was chosen does not exist */
    List<Wanted> in(Workspace workspace) {
        var chosen = workspace.read(this::chosen).join();
        if (chosen.isEmpty()) {
            throw new Refusal(Messages.of(all ? "cli.brief.nothing" : "cli.brief.which"));
        }
        return chosen;
    }

    private List<Wanted> chosen(Entries entries) {
        var wanted = kind == null ? BriefKind.SEGMENT : kind(kind);
        if (all) {
            return kind == null ? ofWorkspace(entries) : ofEach(entries, wanted);
        }
        var type = wanted.about();
        if (!segments.isEmpty() && type != EntryType.SEGMENT) {
            throw new Refusal(Messages.of("cli.brief.notSegment", word(wanted), Messages.of("type." + type.word())));
        }
        return Stream.concat(segments.stream(), about.stream())
                .map(name -> new Lookup(entries).one(Shapes.of(type).record(), name))
                .map(it -> new Wanted(wanted, it.id(), it.title(), null))
                .toList();
    }

    private static BriefKind kind(String word) {
        return Choices.find(BriefKind.class, word)
                .orElseThrow(() -> new Refusal(Messages.of(
                        "cli.brief.noKind",
                        word,
                        Stream.of(BriefKind.values()).map(BriefChoice::word).collect(Collectors.joining(", ")))));
    }

    /** The briefs that the workspace holds, by their titles. */
    static List<Wanted> ofWorkspace(Entries entries) {
        return entries.all(Brief.class).stream()
                .sorted(Comparator.comparing(Brief::title)
                        .thenComparing(it -> it.id().value()))
                .flatMap(it -> it.about().stream().map(id -> new Wanted(it.isFor(), id, it.title(), it.id())))
                .toList();
    }

    private static List<Wanted> ofEach(Entries entries, BriefKind kind) {
        return entries.all(Shapes.of(kind.about()).record()).stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Entry::title)
                        .thenComparing(it -> it.id().value()))
                .map(it -> new Wanted(kind, it.id(), it.title(), null))
                .toList();
    }
}
