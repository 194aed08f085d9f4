package app.rungs.storage;

import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/** A copy of a workspace's database and journal, made before its format is changed. It is a workspace itself. */
record Backup(Path path) {

    /**
     * Copies the database and the journal, compares the copies with their originals, and opens the copied database.
     *
     * @throws WorkspaceException if that cannot be done
     */
    static Backup make(Folder folder, int from, int to, InstantSource clock) {
        String name = clock.instant().toString().replace(":", "") + "-before-version-" + to + "-from-" + from;
        var copy = new Folder(folder.backups().resolve(name + ".rungs"));
        for (int n = 2; Files.exists(copy.path()); n++) {
            copy = new Folder(folder.backups().resolve(name + "-" + n + ".rungs"));
        }
        try {
            Files.createDirectories(copy.journal());
            copy(folder.databaseFile(), copy.databaseFile());
            if (Files.exists(folder.journalFile())) {
                copy(folder.journalFile(), copy.journalFile());
            }
            copy.mark();
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.schema.noCopy", copy.path(), Disk.reason(e)), e);
        }
        if (Damage.makesUnreadable(copy)) {
            var cause = new IOException("The copy cannot be opened");
            throw new WorkspaceException(Messages.of("storage.schema.noCopy", copy.path(), Disk.reason(cause)), cause);
        }
        return new Backup(copy.path());
    }

    /** The copies there are, the latest first. */
    static List<Backup> all(Folder folder) throws IOException {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (var copies = Files.list(folder.backups())) {
            return copies.filter(copy -> new Folder(copy).isWorkspace())
                    .sorted(Comparator.reverseOrder())
                    .map(Backup::new)
                    .toList();
        }
    }

    Path database() {
        return new Folder(path).databaseFile();
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.copy(file, to);
        try (var written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        if (Files.mismatch(file, to) >= 0) {
            throw new IOException("The copy differs from its original");
        }
    }
}
