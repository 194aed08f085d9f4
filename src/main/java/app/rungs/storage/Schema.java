package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * The tables a program knows, and how an older database is brought there.
 *
 * @param version the newest migration's number
 * @param locations where the migrations are
 * @param script all of them in one, written from them by the build, for a database that has nothing yet; null where there
 *     is none
 */
record Schema(int version, List<String> locations, @Nullable String script) {

    /** The newest migration: a test holds it equal to the files in {@code db/migration}. */
    static final int VERSION = 14;

    /** This program's. */
    static final Schema CURRENT = new Schema(VERSION, List.of("classpath:db/migration"), "/db/tables.sql");

    Schema(int version, List<String> locations) {
        this(version, locations, null);
    }

    /** Creates the tables in an empty database: at once where there is a script, which takes a quarter of the time. */
    void create(Folder folder) {
        try {
            if (script == null) {
                migrate(folder);
            } else {
                run(script, folder);
            }
        } catch (FlywayException | SQLException | IOException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
    }

    /**
     * Migrates an older database, after copying it and its journal to {@code backups}; if that fails the copy is put back.
     *
     * @return whether there was anything to do
     * @throws Refusal if the database was written by a newer program
     */
    boolean bringUpToDate(Folder folder, InstantSource clock) {
        int found = versionOf(folder);
        refuseNewer(folder, found);
        if (found == version) {
            return false;
        }
        var copy = Backup.make(folder, found, version, clock);
        try {
            migrate(folder);
        } catch (FlywayException e) {
            putBack(folder, copy);
            throw new WorkspaceException(Messages.of("storage.schema.failed", folder.path(), copy.path()), e);
        }
        return true;
    }

    /** @throws Refusal if {@code found} is newer than what this program knows */
    void refuseNewer(Folder folder, int found) {
        if (found > version) {
            throw new Refusal(Messages.of("storage.schema.newer", folder.path(), found, version));
        }
    }

    private static void run(String script, Folder folder) throws SQLException, IOException {
        try (var file = Objects.requireNonNull(Schema.class.getResourceAsStream(script), script);
                var connection = Connections.open(folder, Connections.Use.CREATE);
                var statement = connection.createStatement()) {
            // One by one: after each, H2 would read all that is left anew.
            for (String sql : new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
                statement.execute(sql);
            }
        }
    }

    private void migrate(Folder folder) {
        Flyway.configure()
                .dataSource(Connections.url(folder, Connections.Use.CREATE), Connections.USER, "")
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate();
    }

    /**
     * Whether a database that is open already is of this version.
     *
     * @throws Refusal if the database was written by a newer program
     */
    boolean isCurrent(Folder folder, Connection open) {
        int found = versionOf(folder, open);
        refuseNewer(folder, found);
        return found == version;
    }

    private static int versionOf(Folder folder) {
        try (var connection = Connections.open(folder, Connections.Use.EXISTING)) {
            return versionOf(folder, connection);
        } catch (SQLException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
    }

    private static int versionOf(Folder folder, Connection connection) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            // As any other question that the database cannot answer: a sign of damage.
            throw new WorkspaceException(
                    Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)),
                    new DataAccessException("No version", e));
        }
    }

    private static void putBack(Folder folder, Backup copy) {
        try {
            Files.copy(copy.database(), folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
    }
}
