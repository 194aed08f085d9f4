import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an empty database in memory and writes from it jOOQ's tables and the script that makes a new workspace's tables
 * in one go: the migrations are the only schema.
 */
final class TablesFromMigrations {

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path migrations = project.resolve("src/main/resources/db/migration");
        Path stamp = project.resolve("target/generated-sources/jooq.sha256");
        Path script = project.resolve("target/generated-resources/db/tables.sql");
        String now = hash(migrations);
        if (Files.exists(script)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(now)) {
            return;
        }
        java.util.logging.LogManager.getLogManager().reset();
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        String url = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("sa"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate().withRecords(false).withJavaTimeTypes(true))
                        .withTarget(new Target()
                                .withPackageName("app.rungs.storage.db")
                                .withDirectory(project.resolve("target/generated-sources/jooq")
                                        .toString()))));
        Files.createDirectories(script.getParent());
        Files.writeString(script, script(url));
        Files.writeString(stamp, now);
    }

    /** Everything an empty workspace's database holds; the same migrations give the same text. */
    private static String script(String url) throws SQLException {
        var script = new StringBuilder();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\""
                    + " set \"installed_on\" = timestamp '2026-01-01 00:00:00', \"execution_time\" = 0");
            try (var lines = statement.executeQuery("script simple columns nosettings")) {
                while (lines.next()) {
                    String line = lines.getString(1);
                    if (!line.startsWith("CREATE USER")) {
                        // What is in memory here is to be in a file there.
                        script.append(line.replaceFirst("^CREATE MEMORY", "CREATE CACHED"))
                                .append('\n');
                    }
                }
            }
        }
        return script.toString();
    }

    private static String hash(Path folder) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
