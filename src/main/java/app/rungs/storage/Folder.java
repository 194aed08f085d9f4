package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A workspace's folder, {@code NAME.rungs}: the database, the journal that vouches for it, attachments, the search index,
 * copies made before migrations, and the small file that carries the file association.
 */
public record Folder(Path path) {

    /** The file by which a desktop opens the workspace, and by which the folder is known to be one. */
    private static final String MARKER = "open.rungs";

    /** A folder for a new workspace; opening it makes it one. An empty folder that is there already is taken. */
    public static Folder create(Path path) {
        var folder = new Folder(path.toAbsolutePath().normalize());
        try {
            if (Files.exists(folder.path) && !isEmpty(folder.path)) {
                throw new Refusal(Messages.of(
                        folder.isWorkspace() ? "storage.folder.isWorkspace" : "storage.folder.notEmpty", folder.path));
            }
            for (var inner : new Path[] {folder.journal(), folder.attachments(), folder.index(), folder.backups()}) {
                Files.createDirectories(inner);
            }
        } catch (IOException e) {
            throw new Refusal(Messages.of("storage.folder.cannotWrite", folder.path, Disk.reason(e)));
        }
        return folder;
    }

    /** The workspace folder at {@code path}, which may also name the marker file in it or leave out {@code .rungs}. */
    public static Folder find(Path path) {
        var given = path.toAbsolutePath().normalize();
        var named = given.endsWith(MARKER) && Files.isRegularFile(given)
                ? given.resolveSibling("").normalize()
                : given;
        var folder = new Folder(named);
        var longer = new Folder(named.resolveSibling(named.getFileName() + ".rungs"));
        if (folder.isWorkspace()) {
            return folder;
        } else if (longer.isWorkspace()) {
            return longer;
        }
        throw new Refusal(
                Messages.of(Files.exists(named) ? "storage.folder.noWorkspace" : "storage.folder.missing", named));
    }

    /** What a workspace is called: its folder's name without {@code .rungs}; {@code path} may name the marker in it. */
    public static String name(Path path) {
        var folder = path.endsWith(MARKER) && path.getParent() != null ? path.getParent() : path;
        var last = folder.getFileName();
        return (last == null ? folder : last).toString().replaceFirst("\\.rungs$", "");
    }

    public boolean isWorkspace() {
        return Files.isRegularFile(path.resolve(MARKER));
    }

    /** Where H2 keeps the rows; H2 adds {@code .mv.db} itself. */
    Path database() {
        return path.resolve("database");
    }

    Path databaseFile() {
        return path.resolve("database.mv.db");
    }

    Path journal() {
        return path.resolve("journal");
    }

    Path journalFile() {
        return journal().resolve("00000001.journal");
    }

    public Path attachments() {
        return path.resolve("attachments");
    }

    public Path index() {
        return path.resolve("index");
    }

    Path backups() {
        return path.resolve("backups");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /** Makes it known as a workspace: the last thing that is done when one is made. */
    void mark() throws IOException {
        Files.writeString(path.resolve(MARKER), "{\"format\": 1}\n");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inner = Files.list(folder)) {
            return inner.findAny().isEmpty();
        }
    }
}
