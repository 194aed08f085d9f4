package app.rungs.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The connections to one workspace's database: one that writes, and one for each thread that reads. */
final class Connections implements AutoCloseable {

    static final String USER = "sa";

    /** Whether the database must be there already. H2 would otherwise create an empty one in its place. */
    enum Use {
        CREATE,
        EXISTING
    }

    private static final Settings SETTINGS = new Settings()
            .withExecuteLogging(false)
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.ALWAYS)
            .withCacheRecordMappers(true);

    /** How much of a file may be air, in bytes and in lengths of the journal. */
    private static final long AIR = 16_000_000;

    private static final long AIR_FACTOR = 4;

    private final Folder folder;
    private final Connection writing;
    private final List<Connection> reading = new CopyOnWriteArrayList<>();
    private final ThreadLocal<DSLContext> reader = ThreadLocal.withInitial(this::openReader);

    Connections(Folder folder) throws SQLException {
        this.folder = folder;
        this.writing = open(folder, Use.EXISTING);
    }

    static Connection open(Folder folder, Use use) throws SQLException {
        return DriverManager.getConnection(url(folder, use), USER, "");
    }

    /**
     * WRITE_DELAY=0 hands each commit to the file at once, which a database in the making does when it is closed;
     * TRACE_LEVEL_FILE=0 keeps confidential values out of a trace
     * file; in-place LOBs keep an ordinary edit in its row.
     */
    static String url(Folder folder, Use use) {
        return "jdbc:h2:file:" + folder.database()
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"
                + ";MAX_LENGTH_INPLACE_LOB=8192"
                + (use == Use.EXISTING ? ";WRITE_DELAY=0;IFEXISTS=TRUE" : ";WRITE_DELAY=10000");
    }

    /** For the one thread that writes. */
    DSLContext writer() {
        return context(writing);
    }

    /** For the thread that asks. It sees what was committed, and waits for no writer. */
    DSLContext reader() {
        return reader.get();
    }

    /**
     * H2 does not give back the space of what it wrote over: where that has come to be most of the file, it is written anew.
     */
    @Override
    public void close() throws SQLException {
        for (var connection : reading) {
            connection.close();
        }
        if (isMostlyAir()) {
            try (var statement = writing.createStatement()) {
                statement.execute("shutdown compact");
            }
        }
        writing.close();
    }

    /** The journal holds the same edits once over: a measure of how large the database should be. */
    private boolean isMostlyAir() {
        long due = AIR + AIR_FACTOR * folder.journalFile().toFile().length();
        return folder.databaseFile().toFile().length() > due;
    }

    private DSLContext openReader() {
        try {
            var connection = open(folder, Use.EXISTING);
            reading.add(connection);
            return context(connection);
        } catch (SQLException e) {
            throw new org.jooq.exception.DataAccessException("No further connection", e);
        }
    }

    private static DSLContext context(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }
}
