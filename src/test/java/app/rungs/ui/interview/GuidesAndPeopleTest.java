package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Observation;
import app.rungs.model.Photo;
import app.rungs.model.Question;
import app.rungs.model.Relay;
import app.rungs.storage.Attachments;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.entry.DeskFixture;
import app.rungs.ui.kit.Appearance;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GuidesAndPeopleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void guidesPeopleAndVisitsAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            var driver = room.driver();
            driver.click("Guides");
            room.picture("guide-coverage", appearance, ".guide-grid");
            open(room, EntryType.GUIDE, "Department heads");
            driver.until("its questions are shown", () -> driver.isOnScreen(".question-row"));
            room.picture("guide-page", appearance, ".guide-grid");
            open(room, EntryType.PERSON, "Dana Whitfield (fictional)");
            room.picture("person-page", appearance, "What moves them");
            open(room, EntryType.INTERVIEW, "Prairie Light & Power, reliability (fictional)");
            driver.until("the words are there", () -> driver.isOnScreen("Details"));
            driver.click("Details");
            room.picture("interview-visit", appearance, "Seen on site");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void aQuestionIsAddedByEnterAndOneThatSpeaksOfAProductIsWarnedOf() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            open(room, EntryType.GUIDE, "Executives");
            driver.until("its questions are shown", () -> driver.isOnScreen(".question-row"));
            var field = driver.onFx(() -> room.room().view().lookupAll(".text-field").stream()
                    .map(TextField.class::cast)
                    .filter(it -> "New question".equals(it.getAccessibleText()))
                    .findFirst()
                    .orElseThrow());
            driver.focus(field).type("Do you like our dashboard?").press(KeyCode.ENTER);
            driver.until(
                    "the question is there",
                    () -> room.workspace()
                                    .read(it -> it.having(Question.class, "text", "Do you like our dashboard?"))
                                    .join()
                                    .size()
                            == 1);
            driver.until(
                    "it is warned of",
                    () -> driver.isOnScreen(".question-row")
                            && room.room().view().lookupAll(".hint").stream()
                                    .anyMatch(it -> it.toString().contains("dashboard")));
        }
    }

    @Test
    void aPhotoIsKeptUnderItsHashAndComesBackWithWhatWasSeen() throws IOException {
        var file = folder.resolve("Pole 12.PNG");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        try (var fixture = new DeskFixture(folder)) {
            var interview = fixture.add(new Interview(
                    Id.fresh(EntryType.INTERVIEW),
                    "Visit",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    true));
            var seen = fixture.add(new Observation(
                    Id.fresh(EntryType.OBSERVATION), interview.id(), "Reads the pole number", null, null));
            VisitPane.keep(fixture.desk(), seen.id(), file, _ -> {}).join();
            fixture.workspace().lastSeq().join();

            var photo =
                    fixture.workspace().read(it -> it.all(Photo.class)).join().getFirst();
            assertThat(photo.file()).isEqualTo("Pole 12.PNG");
            assertThat(photo.fileHash()).hasSize(64);
            assertThat(new Attachments(fixture.workspace().folder()).file(photo.fileHash(), photo.file()))
                    .hasSameBinaryContentAs(file)
                    .hasFileName(photo.fileHash() + ".png");
            VisitPane.keep(fixture.desk(), seen.id(), folder.resolve("gone.png"), _ -> {})
                    .join();
            assertThat(fixture.said()).anyMatch(words -> words.contains("cannot be read"));
        }
    }

    @Test
    void theSampleTellsThroughWhomTheStoryCame() {
        try (var room = room(Appearance.LIGHT)) {
            assertThat(room.workspace().read(it -> it.all(Relay.class)).join()).hasSize(2);
            open(room, EntryType.INTERVIEW, "Larkfield, general manager (fictional)");
            var driver = room.driver();
            driver.until("its page is shown", () -> driver.isOnScreen("Details"));
            driver.click("Details");
            driver.until(
                    "the chain is shown",
                    () -> driver.isOnScreen("Tom Brandvold (fictional) → His assistant (fictional) → us"));
        }
    }

    private static void open(RoomDriver room, EntryType type, String title) {
        var id = room.workspace()
                .read(it -> it.titled(Set.of(type), title).getFirst())
                .join();
        room.driver().onFx(() -> {
            room.room().open(id);
            return true;
        });
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new InterviewRoom(workspace, RoomDriver.screen(), navigator));
    }
}
