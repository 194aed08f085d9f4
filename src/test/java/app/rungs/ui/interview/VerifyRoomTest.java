package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.Unconfirmed;
import app.rungs.model.Ageing;
import app.rungs.model.Confirmation;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Purpose;
import app.rungs.model.Relation;
import app.rungs.model.Withdrawal;
import app.rungs.storage.Entries;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was told third-hand is confirmed or withdrawn in one place, and how evidence ages is said there. */
final class VerifyRoomTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatWaitsIsConfirmedOrWithdrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = new RoomDriver(
                        folder,
                        appearance,
                        (workspace, navigator) -> new InterviewRoom(workspace, RoomDriver.screen(), navigator))) {
            var driver = room.driver();
            gradeTwoAsThirdHand(room);
            room.workspace()
                    .edit(
                            "Look again",
                            draft -> draft.update(
                                    evidence(draft.entries()).id(), it -> it.rechecked(LocalDate.of(2026, 2, 1))))
                    .join();
            driver.until("the tabs are there", () -> driver.isOnScreen("Sources"));
            driver.click("Sources");
            driver.until("the view is offered", () -> driver.isOnScreen("To confirm"));
            driver.click("To confirm");
            driver.until("two wait", () -> driver.isOnScreen(".alike-row"));
            room.picture("verify", appearance, ".alike-row");

            driver.click("Looked at…");
            driver.focus(driver.named("Look again on"))
                    .press(KeyCode.HOME)
                    .type("2027-03-01")
                    .press(KeyCode.ENTER);
            driver.until(
                    "the next day is set",
                    () -> room.workspace()
                            .read(entries -> evidence(entries).recheckOn())
                            .join()
                            .equals(LocalDate.of(2027, 3, 1)));
            driver.until("nothing is due", () -> !driver.isOnScreen("To look at again"));

            var note = driver.find(".verify-list .text-field", TextField.class);
            driver.focus(note);
            driver.type("asked the crew");
            driver.click("Confirm");
            driver.until("one is confirmed", () -> waiting(room) == 1);
            assertThat(room.workspace()
                            .read(entries -> entries.all(Confirmation.class))
                            .join())
                    .singleElement()
                    .returns("asked the crew", Confirmation::note);
            driver.until("one is left", () -> driver.isOnScreen("Withdraw"));
            driver.click("Withdraw");
            driver.until("none waits", () -> waiting(room) == 0);
            assertThat(room.workspace()
                            .read(entries -> entries.all(Withdrawal.class))
                            .join())
                    .isNotEmpty();

            var halfLife = driver.find(".ageing .text-field", TextField.class);
            driver.focus(halfLife);
            driver.onFx(() -> {
                halfLife.setText("24");
                return true;
            });
            driver.press(KeyCode.ENTER);
            driver.until(
                    "it is stored",
                    () -> room.workspace()
                                    .read(entries -> entries.count(EntryType.AGEING))
                                    .join()
                            == 1);
            assertThat(room.workspace()
                            .read(entries -> entries.all(Ageing.class))
                            .join())
                    .singleElement()
                    .returns(24.0, Ageing::halfLifeMonths);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aClaimsPageShowsItsStrengthInFivePartsAndWhatWasWithdrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = new RoomDriver(
                        folder,
                        appearance,
                        (workspace, navigator) -> new ClaimRoom(workspace, RoomDriver.screen(), navigator))) {
            room.workspace()
                    .edit(
                            "Remove",
                            draft -> draft.entries().all(Interview.class).stream()
                                    .min(Comparator.comparing(Interview::title))
                                    .map(Interview::id)
                                    .ifPresent(draft::remove))
                    .join();
            var claim = room.workspace()
                    .read(entries -> entries.all(Withdrawal.class).getFirst().claim())
                    .join();
            room.driver().onFx(() -> {
                room.room().open(claim);
                return true;
            });
            room.picture("claim-strength", appearance, ".strength");
            var driver = room.driver();
            assertThat(driver.isOnScreen("1 source withdrawn.")).isTrue();

            var cited = room.workspace().read(entries -> evidence(entries).to()).join();
            driver.onFx(() -> {
                room.room().open(cited);
                return true;
            });
            driver.until("its evidence is there", () -> driver.isOnScreen(".proof-row"));
            driver.focus(driver.find(".proof-row")).press(KeyCode.R);
            driver.until("the day is asked for", () -> driver.isOnScreen(".recheck-form"));
            driver.press(KeyCode.HOME).type("2027-03-32").press(KeyCode.ENTER);
            driver.until("it is no day", () -> driver.isOnScreen(".problem-words"));
            room.picture("claim-recheck", appearance, ".recheck-form");
            driver.press(KeyCode.BACK_SPACE)
                    .press(KeyCode.BACK_SPACE)
                    .type("01")
                    .press(KeyCode.ENTER);
            driver.until(
                    "the day stands in the row",
                    () -> driver.onFx(
                            () -> driver.find(".proof-row").getAccessibleText().contains("re-check 2027-03-01")));
            assertThat(warnings.heard()).isEmpty();
        }
    }

    private static void gradeTwoAsThirdHand(RoomDriver room) {
        room.workspace()
                .edit(
                        "Grade",
                        draft -> draft.entries().all(Interview.class).stream()
                                .sorted(Comparator.comparing(Interview::title))
                                .limit(2)
                                .map(Interview::id)
                                .forEach(id -> draft.update(id, it -> it.graded(Purpose.DISCOVERY, Hand.THIRD))))
                .join();
    }

    /** One and the same link that is evidence. */
    private static Link evidence(Entries entries) {
        return entries.all(Link.class).stream()
                .filter(link -> link.relation() == Relation.EVIDENCE)
                .filter(link ->
                        link.from().type() == EntryType.FACT && link.to().type() == EntryType.GOAL)
                .min(Comparator.comparing(link -> link.id().value()))
                .orElseThrow();
    }

    private static int waiting(RoomDriver room) {
        return room.workspace().read(Unconfirmed::of).join().size();
    }
}
