package app.rungs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a start of the program was for. The program that runs already does it for a second one.
 *
 * @param kind what is asked
 * @param words the files or the note's lines it is about
 */
record Errand(Kind kind, List<String> words) {

    /** Where the window is on its way when nothing else is asked. */
    static final Errand SHOW = new Errand(Kind.SHOW, List.of());

    enum Kind {
        /** Show the window. */
        SHOW,
        /** Open a workspace. */
        OPEN,
        /** Look through files to import. */
        IMPORT,
        /** Keep a note; without words, ask for them. */
        NOTE,
        /** Begin an interview. */
        INTERVIEW
    }

    /** What a command line asks of the window; empty where it is about something else. */
    static Optional<Errand> of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(SHOW);
        }
        return switch (arguments.getFirst()) {
            case "--note" -> Optional.of(note(String.join(" ", arguments.subList(1, arguments.size()))));
            case "--new-interview" -> Optional.of(new Errand(Kind.INTERVIEW, List.of()));
            default -> ofFiles(arguments);
        };
    }

    /** The command line that asks for it. */
    List<String> arguments() {
        return switch (kind) {
            case NOTE -> words.isEmpty() ? List.of("--note") : List.of("--note", text());
            case INTERVIEW -> List.of("--new-interview");
            case SHOW, OPEN, IMPORT -> words;
        };
    }

    /** A workspace is opened, other files are imported. */
    private static Optional<Errand> ofFiles(List<String> arguments) {
        var files = new ArrayList<String>();
        for (var argument : arguments) {
            var path = Path.of(argument).toAbsolutePath().normalize();
            if (argument.startsWith("-") || !isWorkspace(path) && !path.toFile().exists()) {
                return Optional.empty();
            }
            files.add(path.toString());
        }
        return Optional.of(
                isWorkspace(Path.of(files.getFirst()))
                        ? new Errand(Kind.OPEN, List.of(files.getFirst()))
                        : new Errand(Kind.IMPORT, files));
    }

    /** A note; blank words leave it to the window to ask for them. */
    static Errand note(String words) {
        return new Errand(
                Kind.NOTE, words.isBlank() ? List.of() : words.strip().lines().toList());
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    static Optional<Errand> read(String text) {
        var lines = text.lines().toList();
        for (var kind : Kind.values()) {
            if (!lines.isEmpty() && lines.getFirst().equals(kind.name())) {
                return Optional.of(new Errand(kind, lines.subList(1, lines.size())));
            }
        }
        return Optional.empty();
    }

    String written() {
        return kind + "\n" + String.join("\n", words);
    }

    /** The workspace to open; empty where none is named. */
    Optional<Path> workspace() {
        return kind == Kind.OPEN ? Optional.of(Path.of(words.getFirst())) : Optional.empty();
    }

    /** The files it is about. */
    List<Path> files() {
        return words.stream().map(Path::of).toList();
    }

    /** The note's words. */
    String text() {
        return String.join("\n", words);
    }

    private static boolean isWorkspace(Path path) {
        return path.toString().endsWith(".rungs")
                || path.resolve("open.rungs").toFile().isFile();
    }
}
