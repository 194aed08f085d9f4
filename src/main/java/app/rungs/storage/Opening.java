package app.rungs.storage;

import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Opens a workspace's database and holds it against the journal and against the seal of the last close. A database file
 * that is missing, cannot be read or was changed by somebody else is set aside and built anew from the journal; a journal
 * that is missing or damaged is written anew from the database. What was mended is told; what cannot be is refused, with
 * nothing changed.
 */
public final class Opening implements AutoCloseable {

    private final Folder folder;
    private final InstantSource clock;
    private final Schema schema;
    private final FolderLock lock;
    private final List<Problem> mended = new ArrayList<>();
    private final UnaryOperator<FileChannel> channel;
    private Database database;
    private boolean closed;

    /**
     * @throws Refusal if somebody has it open, it cannot be written to, it is of a newer version, or its files are gone
     * @throws WorkspaceException if neither the database nor the journal can be read
     */
    public Opening(Folder folder, InstantSource clock) {
        this(folder, clock, Schema.CURRENT, UnaryOperator.identity());
    }

    /** @param channel what the journal is written through, given its file */
    Opening(Folder folder, InstantSource clock, Schema schema, UnaryOperator<FileChannel> channel) {
        this.folder = folder;
        this.clock = clock;
        this.schema = schema;
        this.channel = channel;
        this.lock = new FolderLock(folder);
        try {
            if (new ErasingFolder(folder).finish()) {
                lock.forget();
                mended.add(Problem.of(Messages.of("erase.finished")));
            }
            this.database = connect(channel);
        } catch (IOException e) {
            lock.close();
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Database database() {
        return database;
    }

    /** What was found amiss at opening and put right. */
    public List<Problem> mended() {
        return List.copyOf(mended);
    }

    /** What erasing the name behind {@code redaction} would do. */
    public ErasurePlan erasing(Id<Redaction> redaction) {
        try {
            return Erasure.plan(folder, database.rows(), redaction);
        } catch (IOException e) {
            throw notErased(e);
        }
    }

    /**
     * Takes the name behind {@code redaction} out of everything there is, for good. The database is another one afterwards.
     *
     * @param again the name as it was typed once more
     * @param told hears how much of it is done, from 0 to 1
     * @return the entries that held it
     * @throws Refusal if that is not the name, or the redaction does not say enough; nothing is changed then
     */
    public List<Id<?>> erase(Id<Redaction> redaction, String again, DoubleConsumer told) {
        var erasing = new ErasingFolder(folder);
        try {
            var mask = Erasure.mask(folder, database.rows(), redaction, again);
            database.close();
            try {
                return erasing.prepare(mask, clock.instant(), told);
            } finally {
                // What was not written to its end is thrown away, and the workspace is as it was.
                putInPlace(erasing);
                lock.forget();
                database = connect(channel);
            }
        } catch (IOException e) {
            throw notErased(e);
        }
    }

    private void putInPlace(ErasingFolder erasing) {
        try {
            erasing.finish();
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("erase.unfinished", Disk.reason(e)), e);
        }
    }

    private WorkspaceException notErased(IOException e) {
        return new WorkspaceException(Messages.of("erase.failed", Disk.reason(e)), e);
    }

    /** Closes in order, so that the next start need not count everything; a second time does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            if (database.close()) {
                lock.seal(Seal.of(folder.databaseFile(), database.rows().last()));
            }
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.database.notClosed", Disk.reason(e)), e);
        }
    }

    private Database connect(UnaryOperator<FileChannel> channel) throws IOException {
        var contents = JournalContents.read(folder.journalFile());
        refuseNewer(contents);
        if (!folder.isWorkspace()) {
            schema.create(folder);
            var created = agree(contents, channel, false);
            folder.mark();
            return created;
        }
        var aside = setAsideIfUnsound(contents);
        try {
            return agreeUpToDate(contents, channel);
        } catch (DataAccessException | WorkspaceException e) {
            if (aside != null || !isDamage(e) || !canStandIn(contents)) {
                putBack(aside);
                throw e;
            }
        } catch (RuntimeException e) {
            putBack(aside);
            throw e;
        }
        mended.clear();
        aside = replaceDatabase(contents, "storage.opening.databaseDamaged");
        try {
            return agreeUpToDate(contents, channel);
        } catch (RuntimeException e) {
            putBack(aside);
            throw e;
        }
    }

    private Database agreeUpToDate(JournalContents contents, UnaryOperator<FileChannel> channel) throws IOException {
        // While this connection is open H2 keeps the database open, and the next one need not start it again.
        try (var held = Connections.open(folder, Connections.Use.EXISTING)) {
            if (schema.isCurrent(folder, held)) {
                return agree(contents, channel, false);
            }
        } catch (SQLException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
        boolean migrated = schema.bringUpToDate(folder, clock);
        return agree(contents, channel, migrated);
    }

    /** Whether what was read is at fault, rather than the disk or whoever else holds the file. */
    private static boolean isDamage(RuntimeException e) {
        return e instanceof DataAccessException
                || e.getCause() instanceof DataAccessException
                || e.getCause() instanceof IllegalStateException;
    }

    /** Whether the journal alone tells everything. */
    private static boolean canStandIn(JournalContents contents) {
        return !contents.edits().isEmpty() && !contents.isDamaged();
    }

    private void putBack(@Nullable Path aside) throws IOException {
        if (aside != null) {
            Files.deleteIfExists(folder.databaseFile());
            Files.move(aside, folder.databaseFile());
        }
    }

    /** Puts a sound database in the place of one that is not; says where the old one went, if there was one. */
    private @Nullable Path setAsideIfUnsound(JournalContents contents) throws IOException {
        boolean there = Files.exists(folder.databaseFile());
        var seal = lock.seal();
        String message;
        if (!there) {
            message = "storage.opening.databaseMissing";
        } else if (seal.isPresent()) {
            message = seal.get().isOf(folder.databaseFile()) || !canStandIn(contents)
                    ? ""
                    : "storage.opening.databaseChanged";
        } else {
            message = Damage.makesUnreadable(folder) ? "storage.opening.databaseDamaged" : "";
        }
        if (message.isEmpty()) {
            return null;
        }
        if (!canStandIn(contents)) {
            throw new Refusal(Messages.of("storage.opening.bothUnreadable", folder.path()));
        }
        return replaceDatabase(contents, message);
    }

    private @Nullable Path replaceDatabase(JournalContents contents, String message) throws IOException {
        var aside = Files.exists(folder.databaseFile()) ? setAside(folder.databaseFile()) : null;
        startAnew(contents);
        mended.add(Problem.of(Messages.of(message)));
        return aside;
    }

    /**
     * A database to make the journal's edits in again: an empty one or, where the journal holds edits of an older format,
     * the copy that was made when the format changed.
     */
    private void startAnew(JournalContents contents) throws IOException {
        int oldest = schemaOf(contents.edits().getFirst());
        if (oldest < schema.version()) {
            for (var backup : Backup.all(folder)) {
                Files.copy(backup.database(), folder.databaseFile());
                if (!Damage.makesUnreadable(folder)) {
                    return;
                }
                Files.delete(folder.databaseFile());
            }
        }
        schema.create(folder);
    }

    private Database agree(JournalContents contents, UnaryOperator<FileChannel> channel, boolean migrated)
            throws IOException {
        boolean trusted = lock.seal().isPresent() && mended.isEmpty() && !migrated;
        var rows = new Rows(folder);
        @Nullable Journal journal = null;
        try {
            if (contents.isDamaged()) {
                requireAll(contents, rows);
            }
            int missing = new Agreement(folder, contents).bringBack(rows);
            if (missing > 0 && mended.isEmpty()) {
                mended.add(Problem.of(Messages.of("storage.opening.databaseBehind", missing)));
            }
            if (migrated) {
                rows.settleTally();
            }
            noteOlder(rows);
            boolean journalThere = setAsideIfDamaged(contents);
            journal = Journal.open(folder.journalFile(), journalThere ? contents.end() : 0, channel);
            tellJournal(rows, journal, journalThere ? contents.last() : Mark.BEGINNING, contents);
            var opened = new Database(folder, schema, journal, rows);
            if (!trusted || !mended.isEmpty()) {
                new Audit(opened).countEverything();
            }
            return opened;
        } catch (RuntimeException | IOException e) {
            closeQuietly(rows, journal, e);
            throw e;
        }
    }

    private void tellJournal(Rows rows, Journal journal, Mark known, JournalContents contents) {
        int told = Agreement.tellJournal(rows, journal, known);
        if (contents.isDamaged()) {
            mended.add(Problem.of(Messages.of("storage.opening.journalDamaged")));
        } else if (told > 0) {
            mended.add(Problem.of(
                    contents.end() == 0
                            ? Messages.of("storage.opening.journalMissing")
                            : Messages.of("storage.opening.journalBehind", told)));
        }
    }

    /** Whether there is a journal to go on with. */
    private boolean setAsideIfDamaged(JournalContents contents) throws IOException {
        if (contents.isDamaged()) {
            setAside(folder.journalFile());
            return false;
        }
        return true;
    }

    private static void closeQuietly(Rows rows, @Nullable Journal journal, Exception reason) {
        try (rows) {
            if (journal != null) {
                journal.close();
            }
        } catch (SQLException | UncheckedIOException e) {
            reason.addSuppressed(e);
        }
    }

    /** A database can stand in for a damaged journal only if it has every edit the journal had. */
    private void requireAll(JournalContents contents, Rows rows) {
        if (rows.last().seq() < contents.lostUpTo()) {
            throw new Refusal(Messages.of("storage.opening.bothUnreadable", folder.path()));
        }
    }

    /** Tells if both files are older than what was there when the workspace was last closed. */
    private void noteOlder(Rows rows) {
        long closedAt = lock.seal().map(seal -> seal.last().seq()).orElse(0L);
        if (rows.last().seq() < closedAt) {
            mended.add(
                    Problem.of(Messages.of("storage.opening.older", rows.last().seq(), closedAt)));
        }
    }

    private void refuseNewer(JournalContents contents) throws IOException {
        if (!contents.edits().isEmpty()) {
            schema.refuseNewer(folder, schemaOf(contents.edits().getLast()));
        }
    }

    private int schemaOf(JournalContents.Placed edit) throws IOException {
        return EditJson.schema(JournalContents.records(folder.journalFile(), List.of(edit))
                .getFirst()
                .payload());
    }

    /** A file that cannot be read is kept beside the others, never deleted: somebody may still want to look at it. */
    private Path setAside(Path file) throws IOException {
        var quarantine = folder.path().resolve("quarantine");
        Files.createDirectories(quarantine);
        String name = clock.instant().toString().replace(":", "") + "-" + file.getFileName();
        var place = quarantine.resolve(name);
        for (int n = 2; Files.exists(place); n++) {
            place = quarantine.resolve(n + "-" + name);
        }
        return Files.move(file, place);
    }
}
