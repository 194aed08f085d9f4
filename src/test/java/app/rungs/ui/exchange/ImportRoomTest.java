package app.rungs.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.ui.shell.Fictional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From files to interviews by keyboard and mouse, drawn on the way. */
final class ImportRoomTest {

    private static final String TALK = "Ann Marsh: We keep a sheet of every outage, and nobody else reads it.\n"
            + "Interviewer 1: Who keeps it up to date?\nA. Marsh: I do, on Fridays.\nInterviewer 1: And on holidays?\n"
            + "A. Marsh: Nobody does.\nAnn Marsh: It is out of date by the second week.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void filesAreLookedAtCorrectedImportedAndTakenBack(Appearance appearance) throws IOException {
        var talk = Files.writeString(folder.resolve("Fictional visit.txt"), TALK);
        var again = Files.writeString(folder.resolve("Fictional visit (copy).md"), TALK);
        var broken = Files.writeString(folder.resolve("Fictional.pdf"), "%PDF-1.7");
        var spoken = Files.writeString(
                folder.resolve("Fictional talk.csv"),
                "Speaker,Start,Text,Translated\n"
                        + "Ana,0:01,Wir führen eine Liste,We keep a list\n"
                        + "Bo,0:04,Wer liest sie?,\n");
        var files = List.of(talk, again, broken, spoken, Fictional.transcript(folder), Fictional.table(folder));
        try (var warnings = new CssWarnings();
                var room = new RoomDriver(
                        folder.resolve("Sample.rungs"),
                        appearance,
                        (workspace, navigator) -> new ImportRoom(
                                new ImportViewModel(workspace, RoomDriver.screen(), Runnable::run, _ -> {}, failure -> {
                                    throw new AssertionError(failure);
                                }),
                                navigator))) {
            var driver = room.driver();
            driver.onFx(() -> {
                Theme.add(driver.scene(), "import");
                return true;
            });
            int before = interviews(room);
            room.picture("import-files", appearance, ".drop");
            driver.onFx(() -> {
                ((ImportRoom) room.room()).choose(files);
                return true;
            });
            driver.until("the files are looked through", () -> driver.isOnScreen("Look at the speakers"));
            room.picture("import-check", appearance, "Look at the speakers");
            driver.click("Fictional talk.csv");
            driver.until("its columns are there", () -> driver.isOnScreen("Column with the words"));
            room.picture("import-check-columns", appearance, "Look at the speakers");

            driver.click("Look at the speakers");
            driver.until("the speakers are there", () -> driver.isOnScreen("Swap names"));
            var table = driver.find(".table-view", TableView.class);
            driver.onFx(() -> {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().selectIndices(0, 2);
                return true;
            });
            room.picture("import-speakers", appearance, "Make one");
            driver.click("Make one");
            assertThat(table.getItems()).hasSize(2);
            driver.focus(table);
            driver.press(KeyCode.SHORTCUT, KeyCode.Z);
            driver.until("the merge is taken back", () -> table.getItems().size() == 3);
            driver.click("Choose columns");
            driver.until("the columns are there", () -> driver.isOnScreen(".mapping"));
            driver.click("Import 4 files");
            driver.until("all is in", () -> driver.isOnScreen("Undo import"));
            room.picture("import-result", appearance, "Undo import");
            assertThat(interviews(room)).isEqualTo(before + 3);

            driver.click("Undo import");
            driver.until("all is taken back", () -> driver.isOnScreen(".drop"));
            assertThat(interviews(room)).isEqualTo(before);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    private static int interviews(RoomDriver room) {
        return room.workspace()
                .read(entries -> entries.count(EntryType.INTERVIEW))
                .join();
    }
}
