package app.rungs.cli;

import app.rungs.brief.BriefExport;
import app.rungs.brief.BriefFile;
import app.rungs.brief.BriefFormat.Made;
import app.rungs.brief.gate.Finding;
import app.rungs.brief.gate.Gate;
import app.rungs.brief.gate.Publishing;
import app.rungs.brief.kind.Papers;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Words;
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

        /** What its file is called, before the dot: without its title, which may name somebody, where nobody is to be named. */
        String fileName(boolean anonymous) {
            return word(kind) + " " + (anonymous ? Messages.of("cli.brief.withoutNames") : title);
        }

        /** Writes it, with the words that print beside its claims; a name that is not to be read stops it. */
        Made write(Workspace workspace, BriefExport wish, LocalDate asOf, Path file) {
            var paper = paper(workspace, asOf);
            stopping(workspace, paper);
            return wish.write(workspace, paper, file);
        }

        /**
         * Hands it out, as the window does: what prints a word beside its claim stops it too, unless there is a reason.
         *
         * @param reason null where nobody gave one
         */
        Made publish(Workspace workspace, BriefExport wish, LocalDate asOf, Path file, @Nullable String reason) {
            var paper = paper(workspace, asOf);
            var findings = stopping(workspace, paper);
            if (!findings.isEmpty() && (reason == null || reason.isBlank())) {
                throw new Refusal(Messages.of(
                        "cli.brief.stopped",
                        findings.size(),
                        findings.getFirst().sentence()));
            }
            var made = wish.make(workspace, paper);
            Publishing.publish(workspace, kept(workspace), paper, made.bytes(), file, reason);
            return made;
        }

        private Paper paper(Workspace workspace, LocalDate asOf) {
            var paper = brief == null
                    ? BriefFile.paper(workspace, kind, about.toString(), asOf)
                    : BriefFile.paper(workspace, brief, asOf);
            paper.newest(workspace.today()).filter(asOf::isBefore).ifPresent(newest -> {
                throw new Refusal(Messages.of("cli.brief.later", Words.date(newest), Words.date(asOf)));
            });
            return paper;
        }

        /** What stops it that a reason may override. */
        private static List<Finding> stopping(Workspace workspace, Paper paper) {
            var findings =
                    workspace.read(entries -> Gate.findings(entries, paper)).join();
            findings.stream().filter(it -> !it.kind().overridable()).findFirst().ifPresent(it -> {
                throw new Refusal(it.sentence());
            });
            return findings;
        }

        private Id<Brief> kept(Workspace workspace) {
            return brief != null
                    ? brief
                    : workspace
                            .read(entries -> Papers.made(entries, kind, about))
                            .join()
                            .orElseThrow(() -> new Refusal(Messages.of("cli.brief.notKept", word(kind), title)))
                            .id();
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
