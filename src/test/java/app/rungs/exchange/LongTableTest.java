package app.rungs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.csv.ReadingColumns;
import app.rungs.exchange.csv.ReadingsTable;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Edit.Origin;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Tag;
import app.rungs.storage.Draft;
import app.rungs.workspace.Batch;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that come in as several edits, here 100 rows each. */
final class LongTableTest {

    private static final int ROWS = 250;

    /** So many that taking back two edits of as many is done in two parts. */
    private static final int TAGS = 5_000;

    private static final ReadingColumns COLUMNS =
            new ReadingColumns("SAIDI", "Utility", "Ownership", null, null, null, ReadingColumns.USUAL_MISSING);

    @TempDir
    Path folder;

    private final List<Integer> heard = new ArrayList<>();
    private Workspace workspace;
    private Incoming file;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.create(folder.resolve("long.rungs"), InstantSource.system(), Runnable::run);
        file = Incoming.read(Files.writeString(folder.resolve("long.csv"), table(ROWS)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aLongTableComesInPieceByPieceAndGoesInOneStep() {
        var result = bringIn((done, all) -> heard.add(done) && all == ROWS);
        assertThat(heard).containsExactly(100, 200);
        assertThat(result.readings()).isEqualTo(ROWS);
        assertThat(result.left()).isZero();
        assertThat(result.organisations()).isEqualTo(30);
        assertThat(result.segments()).isEqualTo(2);
        assertThat(count(EntryType.READING)).isEqualTo(ROWS);
        assertThat(count(EntryType.SOURCE)).isOne();
        workspace.undo().join();
        assertThat(count(EntryType.READING)).isZero();
        assertThat(count(EntryType.ORGANISATION)).isZero();
        assertThat(workspace.undo().join()).isEmpty();
        workspace.redo().join();
        assertThat(count(EntryType.READING)).isEqualTo(ROWS);
    }

    @Test
    void whatIsInWhenItIsCancelledStaysAndIsCounted() {
        var result = bringIn((done, _) -> done < 200);
        assertThat(result.readings()).isEqualTo(200);
        assertThat(result.left()).isEqualTo(50);
        assertThat(count(EntryType.READING)).isEqualTo(200);
    }

    /** The folder as a kill leaves it: what it holds at that moment. */
    @Test
    void anImportKilledInTheMiddleIsOneStepToTakeBackWhole() {
        var killed = folder.resolve("killed.rungs");
        bringIn((done, _) -> done < 200 || copied(killed));
        try (var again = Workspace.open(killed, InstantSource.system(), Runnable::run)) {
            assertThat(count(again, EntryType.READING)).isEqualTo(200);
            again.undo().join();
            assertThat(count(again, EntryType.READING)).isZero();
            assertThat(count(again, EntryType.SOURCE)).isZero();
            assertThat(again.undo().join()).isEmpty();
            again.redo().join();
            assertThat(count(again, EntryType.READING)).isEqualTo(200);
            again.check().join();
        }
    }

    @Test
    void aTakingBackKilledInTheMiddleIsTakenUpWhereItEnded() {
        var killed = folder.resolve("killed.rungs");
        var batch = new Batch();
        for (int part = 0; part < 2; part++) {
            workspace.importing("Tags", batch, this::addTags).join();
        }
        workspace.follow(committed -> assertThat(committed.edit().origin() != Origin.UNDO || copied(killed))
                .isTrue());
        workspace.undo().join();
        assertThat(count(EntryType.TAG)).isZero();
        try (var again = Workspace.open(killed, InstantSource.system(), Runnable::run)) {
            assertThat(count(again, EntryType.TAG)).isEqualTo(TAGS);
            again.undo().join();
            assertThat(count(again, EntryType.TAG)).isZero();
            assertThat(again.undo().join()).isEmpty();
            again.redo().join();
            assertThat(count(again, EntryType.TAG)).isEqualTo(2 * TAGS);
        }
    }

    @Test
    void cellsThatCannotBeReadAreToldOneByOneAsFarAsAnybodyReads() {
        var table = ReadingsTable.read(
                TextFile.of("bad.csv", table(5) + "Ash Creek,Municipal,many\n".repeat(1_200) + "Elm,Municipal,4.5\n"),
                COLUMNS);
        assertThat(table.count()).isEqualTo(6);
        assertThat(table.problems()).hasSize(1_001);
        assertThat(table.problems().getLast().sentence()).startsWith("200 more cells or rows");
        assertThat(table.readings()).hasSize(6);
        assertThat(table.readings()).hasSize(6);
    }

    private ReadingsImport.Result bringIn(ReadingsImport.Going going) {
        return new ReadingsImport(workspace, new Batch(), 100).bringIn(file, "SAIDI", COLUMNS, going);
    }

    private void addTags(Draft draft) {
        for (int i = 0; i < TAGS; i++) {
            draft.add(new Tag(Id.fresh(EntryType.TAG), "Tag " + i, null, null));
        }
    }

    /** Copies the workspace as it is, once. */
    private boolean copied(Path to) {
        if (Files.exists(to)) {
            return true;
        }
        var from = workspace.folder().path();
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count(EntryType type) {
        return count(workspace, type);
    }

    private static int count(Workspace in, EntryType type) {
        return in.read(entries -> entries.count(type)).join();
    }

    private static String table(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "Utility %d,%s,%d.5%n".formatted(row % 30, row % 2 == 0 ? "Municipal" : "Other", row))
                .collect(Collectors.joining("", "Utility,Ownership,SAIDI\n", ""));
    }
}
