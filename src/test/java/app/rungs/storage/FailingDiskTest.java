package app.rungs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.Tag;
import app.rungs.model.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk that fails at one call: that edit is refused in a sentence, those before are kept, those after go on. */
@Execution(ExecutionMode.CONCURRENT)
class FailingDiskTest {

    @TempDir
    Path temp;

    private final AtomicReference<FailingChannel> disk = new AtomicReference<>();
    private Folder folder;

    @BeforeEach
    void create() {
        folder = Sample.create(temp.resolve("test.rungs"), 3);
    }

    @ParameterizedTest(name = "call {0} fails, and {1} in all")
    @CsvSource({"0,1", "1,1", "0,2", "1,2", "0,3", "1,3", "2,1", "3,1", "3,2"})
    void anEditTheJournalCouldNotTakeLeavesNothingBehind(int call, int failures) throws IOException {
        int edits;
        try (var opening = open()) {
            var database = opening.database();
            disk().callsLeft = call;
            disk().failures = failures;
            int refused = 0;
            for (int i = 3; i < 10; i++) {
                refused += tryToAdd(database, i) ? 0 : 1;
            }
            assertThat(refused).isBetween(1, failures);
            edits = 10 - refused;
            assertThat(database.lastSeq()).isEqualTo(edits);
            new Audit(database).countEverything();
        }
        assertThat(JournalContents.read(folder.journalFile()).edits()).hasSize(edits);
        try (var opening = Sample.open(folder)) {
            assertThat(opening.mended()).isEmpty();
        }
    }

    @Test
    void anEditTheDatabaseWouldNotCommitDidNotHappenAndTheNextOneOpensItAgain() throws IOException {
        try (var opening = open()) {
            var database = opening.database();
            disk().afterForce = this::shutDown;
            assertThatThrownBy(() -> Sample.add(database, 3))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageStartingWith("This edit was not saved");
            disk().afterForce = () -> {};

            assertThat(JournalContents.read(folder.journalFile()).last().seq()).isEqualTo(3);
            assertThat(Sample.add(database, 4).seq()).isEqualTo(4);
            assertThat(new Audit(database).countEverything()).isEqualTo(4);
        }
        try (var opening = Sample.open(folder)) {
            assertThat(opening.mended()).isEmpty();
            assertThat(new Audit(opening.database()).countEverything()).isEqualTo(4);
        }
    }

    @Test
    void anEditThatWasTakenBackButReachedTheDatabaseIsTakenOutAtTheNextStart() throws IOException {
        try (var opening = Sample.open(folder)) {
            Sample.add(opening.database(), 3);
        }
        var contents = JournalContents.read(folder.journalFile());
        try (var journal = Journal.open(folder.journalFile(), contents.end(), it -> it)) {
            journal.append(JournalRecord.abort(contents.last()));
        }
        try (var opening = Sample.open(folder)) {
            assertThat(new Audit(opening.database()).countEverything()).isEqualTo(3);
            assertThat(opening.database().lastSeq()).isEqualTo(3);
            assertThat(opening.database().read(Entries::bin)).isEmpty();
        }
    }

    @Test
    void anEditThatContradictsWhatIsThereIsRefusedAndTheNextOneGoesOn() {
        try (var opening = open()) {
            var database = opening.database();
            assertThatThrownBy(() -> Sample.add(database, 1)).isInstanceOf(Refusal.class);
            var orphan = new Tag(
                    new Id<>(EntryType.TAG, new UUID(1, 1)), "x", new Id<>(EntryType.TAG, new UUID(0, 0)), null);
            assertThatThrownBy(() -> Sample.edit(database, "Add", orphan))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("names an entry that is not there");
            assertThat(Sample.add(database, 3).seq()).isEqualTo(4);
        }
    }

    private Opening open() {
        return Sample.open(folder, file -> {
            disk.set(new FailingChannel(file));
            return disk();
        });
    }

    private FailingChannel disk() {
        return Objects.requireNonNull(disk.get());
    }

    private static boolean tryToAdd(Database database, int number) {
        try {
            Sample.add(database, number);
            return true;
        } catch (WorkspaceException e) {
            assertThat(e.getMessage()).contains("the disk ").endsWith(".");
            return false;
        }
    }

    /** What a broken disk does to H2: the database closes under its users, without writing anything. */
    private void shutDown() {
        try (var connection = DriverManager.getConnection(
                        Connections.url(folder, Connections.Use.EXISTING), Connections.USER, "");
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
