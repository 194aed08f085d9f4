package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The tables a program knows, and how an older database is brought there.
 *
 * @param version the newest migration's number
 * @param locations where the migrations are
 */
record Schema(int version, List<String> locations) {

    /** The newest migration: a test holds it equal to the files in {@code db/migration}. */
    static final int VERSION = 12;

    /** This program's. */
    static final Schema CURRENT = new Schema(VERSION, List.of("classpath:db/migration"));

    /** Creates the tables in an empty database. */
    void create(Folder folder) {
        try {
            migrate(folder);
        } catch (FlywayException e) {
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
        try {
            return DSL.using(connection)
                    .fetchOptional(
                            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")
                    .map(row -> row.get(0, Integer.class))
                    .orElse(0);
        } catch (DataAccessException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
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
