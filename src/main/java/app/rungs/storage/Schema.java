package app.rungs.storage;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Brings a database's tables to the version this program knows, with a copy of the workspace made before. */
final class Schema {

    /** The newest migration: a test holds it equal to the files in {@code db/migration}. */
    static final int VERSION = 2;

    private Schema() {}

    /** Creates the tables in an empty database. */
    static void create(Folder folder) {
        migrate(folder);
    }

    /**
     * Migrates an older database, after copying it and its journal to {@code backups}.
     *
     * @throws Refusal if the database was written by a newer program
     */
    static void bringUpToDate(Folder folder, InstantSource clock) {
        int version = versionOf(folder);
        if (version > VERSION) {
            throw new Refusal(Messages.of("storage.schema.newer", folder.path(), version, VERSION));
        }
        if (version < VERSION) {
            copyBefore(folder, version, clock);
            migrate(folder);
        }
    }

    private static void migrate(Folder folder) {
        Flyway.configure()
                .dataSource(Connections.url(folder, Connections.Use.CREATE), Connections.USER, "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static int versionOf(Folder folder) {
        try (var connection = Connections.open(folder, Connections.Use.EXISTING)) {
            return DSL.using(connection)
                    .fetchOptional(
                            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")
                    .map(row -> row.get(0, Integer.class))
                    .orElse(0);
        } catch (SQLException | DataAccessException e) {
            throw new WorkspaceException(Messages.of("storage.database.cannotOpen", folder.path(), Disk.reason(e)), e);
        }
    }

    private static void copyBefore(Folder folder, int version, InstantSource clock) {
        Path copy = folder.backups()
                .resolve("before-version-" + VERSION + "-from-" + version + "-"
                        + clock.instant().toString().replace(":", ""));
        try {
            Files.createDirectories(copy);
            for (var file : List.of(folder.databaseFile(), folder.journalFile())) {
                var copied = Files.copy(file, copy.resolve(file.getFileName()));
                if (Files.mismatch(file, copied) >= 0) {
                    throw new IOException("The copy differs from its original");
                }
            }
        } catch (IOException e) {
            throw new WorkspaceException(Messages.of("storage.schema.noCopy", copy, Disk.reason(e)), e);
        }
    }
}
