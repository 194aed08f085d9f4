package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database file that is broken from one that is merely in use or not ours to read. */
final class Damage {

    /** H2: file corrupted; general error (a chunk or page that cannot be read); I/O error; unsupported format. */
    private static final Set<Integer> BROKEN = Set.of(90030, 50000, 90028, 90031, 90048);

    /** H2: the database is in use by another process. */
    private static final int IN_USE = 90020;

    private Damage() {}

    /** Whether H2 cannot make sense of the database file. */
    static boolean makesUnreadable(Folder folder) {
        try (var connection = Connections.open(folder, Connections.Use.EXISTING);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select entries from tally")) {
            return !rows.next();
        } catch (SQLException e) {
            if (e.getErrorCode() == IN_USE) {
                throw new Refusal(Messages.of("storage.folder.alreadyOpen", folder.path()));
            }
            // An emptied or truncated file opens as an empty database: its tables are missing (42xxx).
            return BROKEN.contains(e.getErrorCode())
                    || String.valueOf(e.getSQLState()).startsWith("42");
        } catch (IllegalStateException | IndexOutOfBoundsException | NullPointerException e) {
            // H2 lets its store's own exceptions out where a page makes no sense.
            return true;
        }
    }
}
