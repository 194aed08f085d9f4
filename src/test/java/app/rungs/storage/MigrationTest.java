package app.rungs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.Edit;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A workspace of an older format is copied, brought up to date, and keeps its history. */
@Execution(ExecutionMode.CONCURRENT)
class MigrationTest {

    private static final int TAGS = 5;

    @TempDir
    Path temp;

    private Folder folder;
    private Set<String> oracle;

    @BeforeEach
    void create() {
        folder = Sample.create(temp.resolve("old.rungs"), TAGS);
        oracle = Sample.contents(folder);
    }

    @Test
    void theTablesMadeAtOnceAreThoseOfTheMigrationsOneByOne() throws Exception {
        var atOnce = Folder.create(temp.resolve("at-once.rungs"));
        Schema.CURRENT.create(atOnce);
        var oneByOne = Folder.create(temp.resolve("one-by-one.rungs"));
        new Schema(Schema.VERSION, Schema.CURRENT.locations()).create(oneByOne);

        assertThat(everything(atOnce)).isEqualTo(everything(oneByOne)).hasSizeGreaterThan(100);
    }

    /** What the database would be made of, but for when each migration ran. */
    private static List<String> everything(Folder folder) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = Connections.open(folder, Connections.Use.EXISTING);
                var statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\""
                    + " set \"installed_on\" = timestamp '2026-01-01 00:00:00', \"execution_time\" = 0");
            try (var script = statement.executeQuery("script simple columns")) {
                while (script.next()) {
                    lines.add(script.getString(1));
                }
            }
        }
        lines.removeIf(line -> line.startsWith("CREATE USER"));
        Collections.sort(lines);
        return lines;
    }

    @Test
    void theCopyMadeBeforeAMigrationIsAWorkspaceThatOpens() throws IOException {
        migrate("alter table tag add column colour varchar;").close();

        var copy = Backup.all(folder);
        assertThat(copy).hasSize(1);
        assertThat(Sample.contents(new Folder(copy.getFirst().path()))).isEqualTo(oracle);
    }

    @Test
    void editsOlderThanTheMigrationStayReadableAndNewOnesBearItsVersion() {
        try (var opening = migrate("alter table tag add column colour varchar;")) {
            var database = opening.database();
            assertThat(database.readLog(EditLog::lines)).hasSize(TAGS);
            assertThat(database.readLog(log -> log.find(1)).map(Edit::schema)).contains(Schema.VERSION);
            assertThat(Sample.add(database, TAGS).schema()).isEqualTo(999).isEqualTo(database.schemaVersion());
            assertThat(new Audit(database).countEverything()).isEqualTo(TAGS + 1);
        }
    }

    @Test
    void whatAMigrationChangesInEntriesIsCountedAnew() {
        try (var opening = migrate("update tag set name = upper(name);")) {
            assertThat(new Audit(opening.database()).countEverything()).isEqualTo(TAGS);
            String name = opening.database()
                    .read(entries -> entries.get(Sample.tag(1).id()).name());
            assertThat(name).isEqualTo("TAG 1");
        }
    }

    @Test
    void afterAMigrationALostDatabaseIsBuiltFromTheCopyAndTheJournal() throws IOException {
        Set<String> after;
        try (var opening = migrate("update tag set name = upper(name);")) {
            Sample.add(opening.database(), TAGS);
            after = Sample.contents(opening.database());
        }
        Files.delete(folder.databaseFile());
        try (var opening = open("update tag set name = upper(name);")) {
            assertThat(opening.mended()).hasSize(1);
            assertThat(Sample.contents(opening.database())).isEqualTo(after);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheWorkspaceAsItWas() {
        assertThatThrownBy(() -> migrate("alter table tag add column colour varchar; this is no sql;"))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("was left as it was");
        assertThat(Sample.contents(folder)).isEqualTo(oracle);
    }

    @Test
    void aWorkspaceOfANewerVersionIsRefusedByItsTablesAndByItsJournal() throws IOException {
        try (var opening = migrate("alter table tag add column colour varchar;")) {
            assertThat(opening.mended()).isEmpty();
        }
        assertThatThrownBy(() -> Sample.open(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer Rungs");

        try (var opening = open("alter table tag add column colour varchar;")) {
            Sample.add(opening.database(), TAGS);
        }
        Files.delete(folder.databaseFile());
        assertThatThrownBy(() -> Sample.open(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer Rungs");
        assertThat(folder.databaseFile()).doesNotExist();
    }

    private Opening migrate(String sql) {
        return open(sql);
    }

    /** Opens as a program does whose newest migration is {@code sql}. */
    private Opening open(String sql) {
        try {
            var migrations = Files.createDirectories(temp.resolve("migrations"));
            Files.writeString(migrations.resolve("V999__later.sql"), sql);
            var locations = new ArrayList<>(Schema.CURRENT.locations());
            locations.addAll(List.of("filesystem:" + migrations));
            return new Opening(folder, Sample.CLOCK, new Schema(999, locations), UnaryOperator.identity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
