package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Id;
import app.rungs.model.Mask;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import org.jooq.exception.DataAccessException;

/**
 * Where a workspace is written anew without a name, beside the one there is: {@code erasing} in its folder. Until the file
 * {@code ready} in it is on the disk nothing has happened, and the folder is thrown away; from then on every opening goes on
 * putting it in the old one's place until that is done. A kill at any time leaves one or the other.
 */
final class ErasingFolder {

    /** How much is done once the entries are found, the history is written anew, and the journal is, roughly. */
    private static final double FOUND = 0.2;

    private static final double REWRITTEN = 0.7;
    private static final double TOLD = 0.8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Folder folder;
    private final Folder anew;
    private final Path ready;

    ErasingFolder(Folder folder) {
        this.folder = folder;
        this.anew = new Folder(folder.path().resolve("erasing"));
        this.ready = anew.path().resolve("ready");
    }

    /**
     * Writes the workspace anew without what {@code mask} replaces, while nobody has its database open.
     *
     * @param told hears how much of it is done, from 0 to 1
     * @return the entries that hold it
     */
    List<Id<?>> prepare(Mask mask, Instant now, DoubleConsumer told) throws IOException {
        discard();
        Files.createDirectories(anew.journal());
        Files.copy(folder.databaseFile(), anew.databaseFile());
        var plan = JSON.createObjectNode();
        plan.put("day", now.atZone(ZoneId.systemDefault()).toLocalDate().toString());
        var gone = plan.putArray("originals");
        boolean older;
        List<Change.Updated> held;
        try (var rows = new Rows(anew)) {
            var erasure = new Erasure(rows, mask);
            held = erasure.entries();
            Originals.naming(folder, rows, mask, held).forEach(gone::add);
            told.accept(FOUND);
            erasure.erase(held, done -> told.accept(FOUND + done * (REWRITTEN - FOUND)));
            older = rows.readLog(EditLog::oldestSchema) < Schema.VERSION;
            try (var journal = Journal.open(anew.journalFile(), 0, UnaryOperator.identity())) {
                Agreement.tellJournal(rows, journal, Mark.BEGINNING);
            }
            told.accept(TOLD);
        } catch (SQLException | DataAccessException e) {
            throw new IOException("The database could not be written anew", e);
        }
        compact();
        force(anew.databaseFile());
        if (older) {
            plan.put("copy", copy(now));
        }
        Disk.forceFolder(anew.databaseFile());
        Disk.forceFolder(anew.journalFile());
        Disk.forceFolder(anew.path());
        Output.write(ready, JSON.writeValueAsBytes(plan));
        return held.stream().<Id<?>>map(Change::id).toList();
    }

    /**
     * Puts what was written anew in its place, or throws away what was not finished.
     *
     * @return whether it was put there
     */
    boolean finish() throws IOException {
        if (!Files.exists(ready)) {
            discard();
            return false;
        }
        // Nothing is replaced before it is certain that what replaces it will be found again.
        Disk.forceFolder(ready);
        var plan = JSON.readTree(ready.toFile());
        replace(anew.databaseFile(), folder.databaseFile());
        replace(anew.journalFile(), folder.journalFile());
        for (var original : plan.path("originals")) {
            Attachments.erase(folder, original.asText(), plan.path("day").asText());
        }
        removeCopies(plan.path("copy").asText());
        discard();
        return true;
    }

    /** H2 keeps what it wrote over until the file is written anew. */
    private void compact() throws IOException {
        try (var connection = Connections.open(anew, Connections.Use.EXISTING);
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw new IOException("The database could not be made small", e);
        }
    }

    /** Edits of an older format can be made again only in a database of that time: a copy of the new one stands in for it. */
    private String copy(Instant now) throws IOException {
        var name = now.toString().replace(":", "") + "-after-erasing.rungs";
        var copy = new Folder(anew.backups().resolve(name));
        Files.createDirectories(copy.journal());
        Files.copy(anew.databaseFile(), copy.databaseFile());
        Files.copy(anew.journalFile(), copy.journalFile());
        copy.mark();
        force(copy.databaseFile());
        return name;
    }

    /** Copies made before migrations, damaged files and what was never finished hold what the workspace held then. */
    private void removeCopies(String but) throws IOException {
        for (var copy : Originals.copies(folder)) {
            if (!copy.endsWith(but) || but.isEmpty()) {
                Disk.remove(copy);
            }
        }
        if (!but.isEmpty()) {
            Files.createDirectories(folder.backups());
            replace(anew.backups().resolve(but), folder.backups().resolve(but));
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(to);
        }
    }

    private void discard() throws IOException {
        if (Files.exists(ready)) {
            Files.delete(ready);
            Disk.forceFolder(ready);
        }
        Disk.remove(anew.path());
    }

    private static void force(Path file) throws IOException {
        try (var written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
