package app.rungs.storage;

import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens a workspace's database and holds it against the journal: edits that only the journal has are made again, edits that
 * only the database has are written to the journal again, a file that cannot be read is set aside and built anew from the
 * other. What was mended is told; what cannot be is refused, with nothing changed.
 */
public final class Opening implements AutoCloseable {

    private final Folder folder;
    private final InstantSource clock;
    private final FolderLock lock;
    private final List<Problem> mended = new ArrayList<>();
    private Database database;

    /**
     * @throws Refusal if somebody has it open, it cannot be written to, or it is of a newer version
     * @throws WorkspaceException if neither the database nor the journal can be read
     */
    @SuppressWarnings("NullAway.Init") // connect() sets the database or throws
    public Opening(Folder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.lock = new FolderLock(folder);
        try {
            connect();
        } catch (RuntimeException e) {
            if (database != null) {
                database.close();
            }
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

    @Override
    public void close() {
        try (lock) {
            database.close();
            lock.markInOrder();
        }
    }

    private void connect() {
        if (!Files.exists(folder.databaseFile())) {
            Schema.create(folder);
            if (Files.exists(folder.journalFile())) {
                mended.add(Problem.of(Messages.of("storage.opening.databaseMissing")));
            }
        } else if (Damage.makesUnreadable(folder)) {
            setAside(folder.databaseFile());
            Schema.create(folder);
            mended.add(Problem.of(Messages.of("storage.opening.databaseDamaged")));
        } else {
            Schema.bringUpToDate(folder, clock);
        }
        compare();
        if (!lock.closedInOrder() || !mended.isEmpty()) {
            new Audit(database).countEverything();
        }
    }

    private void compare() {
        var journal = Journal.open(folder.journalFile());
        List<JournalRecord> edits;
        boolean damaged = false;
        try {
            edits = journal.edits();
        } catch (Journal.Damaged e) {
            edits = e.before();
            damaged = true;
        }
        database = new Database(connections(), journal);
        var last = edits.isEmpty() ? Mark.BEGINNING : edits.getLast().mark();
        bringBack(edits, last);
        if (damaged) {
            journal.close();
            database.close();
            setAside(folder.journalFile());
            journal = Journal.open(folder.journalFile());
            database = new Database(connections(), journal);
            last = Mark.BEGINNING;
            mended.add(Problem.of(Messages.of("storage.opening.journalDamaged")));
        }
        int told = database.tellJournal(last);
        if (told > 0 && !damaged) {
            mended.add(Problem.of(Messages.of("storage.opening.journalBehind", told)));
        }
    }

    /** Makes again what the journal has and the database lacks. */
    private void bringBack(List<JournalRecord> edits, Mark last) {
        long standing = database.lastSeq();
        var common = Math.min(standing, last.seq());
        var journalMark = edits.stream()
                .filter(edit -> edit.seq() == common)
                .findFirst()
                .map(JournalRecord::mark)
                .orElse(Mark.BEGINNING);
        boolean agree = common == 0
                || database.readLog(log -> log.mark(common))
                        .filter(journalMark::sameAs)
                        .isPresent();
        if (!agree) {
            throw new Refusal(Messages.of("storage.opening.differ", folder.path(), common));
        }
        var missing = edits.stream().filter(edit -> edit.seq() > standing).toList();
        missing.forEach(database::replay);
        if (!missing.isEmpty()) {
            mended.add(Problem.of(Messages.of("storage.opening.databaseBehind", missing.size())));
        }
    }

    private Connections connections() {
        try {
            return new Connections(folder);
        } catch (SQLException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
    }

    /** A file that cannot be read is kept beside the others, never deleted: somebody may still want to look at it. */
    private void setAside(Path file) {
        var quarantine = folder.path().resolve("quarantine");
        try {
            Files.createDirectories(quarantine);
            Files.move(
                    file, quarantine.resolve(clock.instant().toString().replace(":", "") + "-" + file.getFileName()));
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
    }
}
