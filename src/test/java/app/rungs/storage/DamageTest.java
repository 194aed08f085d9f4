package app.rungs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What harm to a workspace's files comes to: it is as it was, or mended, or refused with nothing changed; never wrong. */
@Execution(ExecutionMode.CONCURRENT)
class DamageTest {

    private static final int TAGS = 30;

    @TempDir
    Path temp;

    private Folder folder;
    private Set<String> oracle;

    @BeforeEach
    void create() {
        folder = Sample.create(temp.resolve("whole.rungs"), TAGS);
        oracle = Sample.contents(folder);
    }

    @Test
    void aJournalTornAnywhereInItsLastRecordIsMendedFromTheDatabase() throws IOException {
        tornAtEvery(11);
    }

    @Test
    @Tag("faults")
    void aJournalTornAtAnyByteOfItsLastRecordIsMendedFromTheDatabase() throws IOException {
        tornAtEvery(1);
    }

    private void tornAtEvery(int bytes) throws IOException {
        var contents = JournalContents.read(folder.journalFile());
        long start = contents.edits().getLast().start();
        for (long end = start; end < contents.end(); end += bytes) {
            cut(folder.journalFile(), end);
            assertThat(JournalContents.read(folder.journalFile()).last().seq()).isEqualTo(TAGS - 1);
            assertMended("One edit was missing from the journal");
        }
    }

    @Test
    void aRecordTornByAKillBeforeItWasAcknowledgedIsCutOff() throws IOException {
        var next = JournalRecord.edit(new Mark(TAGS + 1, new byte[32]), new byte[100])
                .bytes();
        for (int length = 1; length < next.limit(); length += 13) {
            append(folder.journalFile(), next.duplicate().limit(length));
            assertThat(mended()).isEmpty();
            assertThat(Sample.contents(folder)).isEqualTo(oracle);
        }
    }

    @Test
    void aFlippedBitAnywhereInTheJournalIsMendedFromTheDatabase() throws IOException {
        var random = new Random(5);
        for (int i = 0; i < 25; i++) {
            flip(folder.journalFile(), random);
            assertThat(Sample.contents(folder)).isEqualTo(oracle);
            assertThat(JournalContents.read(folder.journalFile()).last().seq()).isEqualTo(TAGS);
        }
    }

    @Test
    void aFlippedBitInTheDatabaseIsNeverSilentlyWrong() throws IOException {
        flips(Integer.getInteger("rungs.flips", 12));
    }

    @Test
    @Tag("faults")
    void twoHundredFlippedBitsInTheDatabaseAreNeverSilentlyWrong() throws IOException {
        flips(Integer.getInteger("rungs.flips", 200));
    }

    @Test
    void aFlippedBitInADatabaseThatWasKilledIsCountedOut() throws IOException {
        flipsAfterAKill(12);
    }

    @Test
    @Tag("faults")
    void fiveHundredFlippedBitsInADatabaseThatWasKilledAreCountedOut() throws IOException {
        flipsAfterAKill(500);
    }

    private void flipsAfterAKill(int count) throws IOException {
        var random = new Random(11);
        byte[] whole = Files.readAllBytes(folder.databaseFile());
        int wrong = 0;
        for (int i = 0; i < count; i++) {
            Files.write(folder.databaseFile(), whole);
            flip(folder.databaseFile(), random);
            Files.writeString(folder.lock(), "open\n");
            try {
                wrong += Sample.contents(folder).equals(oracle) ? 0 : 1;
            } catch (WorkspaceException | Refusal e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
        assertThat(wrong).isZero();
    }

    @Test
    void aRowNobodyCouldHaveWrittenIsDamage() throws IOException {
        try (var opening = Sample.open(folder)) {
            var db = opening.database().rows().writer();
            db.execute("alter table tag alter column name drop not null");
            db.execute("update tag set name = null where name = 'Tag 7'");
        }
        Files.writeString(folder.lock(), "open\n");
        assertMended("The database was damaged");
    }

    @Test
    void aMissingDatabaseIsBuiltAnew() throws IOException {
        Files.delete(folder.databaseFile());
        assertMended("The database was missing");
    }

    @Test
    void aTruncatedOrEmptiedDatabaseIsBuiltAnewWhetherClosedInOrderOrNot() throws IOException {
        byte[] whole = Files.readAllBytes(folder.databaseFile());
        for (int length : new int[] {0, 1, 4_096, 8_192, whole.length / 2, whole.length - 4_096, whole.length - 1}) {
            for (boolean killed : List.of(true, false)) {
                cut(folder.databaseFile(), length);
                if (killed) {
                    Files.writeString(folder.lock(), "open\n");
                }
                assertThat(Sample.contents(folder)).as("cut to %d", length).isEqualTo(oracle);
            }
        }
    }

    @Test
    void aMissingOrEmptiedJournalIsWrittenAnew() throws IOException {
        Files.delete(folder.journalFile());
        assertMended("The journal was missing");
        cut(folder.journalFile(), 0);
        assertMended("The journal was missing");
        cut(folder.journalFile(), 5);
        assertMended("The journal was missing");
    }

    @Test
    void aJournalOlderThanTheDatabaseIsBroughtUpToIt() throws IOException {
        var old = temp.resolve("old.journal");
        Files.copy(folder.journalFile(), old);
        addTags(5);
        Files.copy(old, folder.journalFile(), StandardCopyOption.REPLACE_EXISTING);
        assertMended("5 edits were missing from the journal");
    }

    @Test
    void anOlderCopyInTheDatabasesPlaceIsBroughtUpToTheJournal() throws IOException {
        var old = temp.resolve("old.db");
        Files.copy(folder.databaseFile(), old);
        addTags(5);
        Files.copy(old, folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
        assertMended("The database is not the one that was closed last");

        Files.copy(old, folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.lock(), "open\n");
        assertMended("5 edits were missing from the database");
    }

    @Test
    void twoOlderFilesAreToldOf() throws IOException {
        var old = Sample.copy(folder, temp.resolve("old.rungs"));
        addTags(5);
        Files.copy(old.databaseFile(), folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(old.journalFile(), folder.journalFile(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(mended()).anySatisfy(sentence -> assertThat(sentence).contains("has 30 edits, and had 35"));
    }

    @Test
    void filesOfDifferentStoriesAreRefusedAndLeftAlone() throws IOException {
        var other = Folder.create(temp.resolve("other.rungs"));
        try (var opening = Sample.open(other)) {
            Sample.edit(opening.database(), "Another", Sample.tag(99));
        }
        Files.copy(other.databaseFile(), folder.databaseFile(), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.lock(), "open\n");
        byte[] journal = Files.readAllBytes(folder.journalFile());
        assertThatThrownBy(this::mended).isInstanceOf(Refusal.class).hasMessageContaining("different stories");
        assertThat(Files.readAllBytes(folder.journalFile())).isEqualTo(journal);
    }

    @Test
    void withNeitherFileLeftNothingIsMadeUp() throws IOException {
        Files.delete(folder.databaseFile());
        Files.delete(folder.journalFile());
        assertThatThrownBy(this::mended).isInstanceOf(Refusal.class).hasMessageContaining("Neither");
        assertThat(folder.databaseFile()).doesNotExist();
        assertThat(folder.journalFile()).doesNotExist();
    }

    @Test
    void aDamagedJournalWithoutADatabaseIsRefused() throws IOException {
        try (var file = FileChannel.open(folder.journalFile(), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {42}), 100);
        }
        Files.delete(folder.databaseFile());
        assertThatThrownBy(this::mended).isInstanceOf(Refusal.class).hasMessageContaining("Neither");
    }

    @Test
    void anExchangedRecordBreaksTheChain() throws IOException {
        var contents = JournalContents.read(folder.journalFile());
        var third = contents.edits().get(2);
        var record =
                JournalContents.records(folder.journalFile(), List.of(third)).getFirst();
        String forged = new String(record.payload()).replace("Tag 2", "Tag X");
        try (var file = FileChannel.open(folder.journalFile(), StandardOpenOption.WRITE)) {
            file.write(JournalRecord.edit(record.mark(), forged.getBytes()).bytes(), third.start());
        }
        assertThat(JournalContents.read(folder.journalFile()).isDamaged()).isTrue();
        assertMended("The journal was damaged");
    }

    @Test
    void anEditChangedInTheDatabasesLogIsNotTakenBack() throws Exception {
        try (var opening = Sample.open(folder)) {
            opening.database()
                    .rows()
                    .writer()
                    .execute("update edit_log set json = replace(json, 'Tag 2', 'Tag X') where seq = 3");
            assertThatThrownBy(() -> opening.database().readLog(log -> log.find(3)))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("Edit 3 cannot be trusted");
        }
    }

    private void flips(int count) throws IOException {
        var random = new Random(3);
        byte[] whole = Files.readAllBytes(folder.databaseFile());
        String sealed = Files.readString(folder.lock());
        for (int i = 0; i < count; i++) {
            Files.write(folder.databaseFile(), whole);
            Files.writeString(folder.lock(), sealed);
            flip(folder.databaseFile(), random);
            assertThat(Sample.contents(folder)).isEqualTo(oracle);
        }
    }

    private void addTags(int count) {
        try (var opening = Sample.open(folder)) {
            for (int i = 0; i < count; i++) {
                Sample.add(opening.database(), TAGS + i);
            }
        }
        oracle = Sample.contents(folder);
    }

    private void assertMended(String beginning) {
        assertThat(mended()).singleElement().asString().startsWith(beginning);
        assertThat(Sample.contents(folder)).isEqualTo(oracle);
        assertThat(mended()).isEmpty();
    }

    private List<String> mended() {
        try (var opening = Sample.open(folder)) {
            return opening.mended().stream().map(Problem::sentence).toList();
        }
    }

    private static void flip(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }

    private static void cut(Path file, long length) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private static void append(Path file, ByteBuffer bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            channel.write(bytes);
        }
    }
}
