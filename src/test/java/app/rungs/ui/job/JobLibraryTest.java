package app.rungs.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Step;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views of jobs, and the ways to look into one. */
final class JobLibraryTest {

    private static final String PREDICT = "Predict equipment failures before they interrupt customers";

    @TempDir
    Path folder;

    private final Map<String, String> kept = new HashMap<>();

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void jobsAreATableAndAMatrixAndEachWayToLookIntoOneIsDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            room.driver().until("cards", () -> room.driver().isOnScreen(PREDICT));
            room.driver().click("Table");
            room.picture("job-table", appearance, PREDICT);
            room.driver().click("Matrix");
            room.picture("job-matrix", appearance, PREDICT);
            open(room, EntryType.JOB, "Predict");
            for (var way : new String[] {"Story", "Job map", "Outcomes", "Forces", "Switch"}) {
                show(room, ".job-methods");
                way(room, way);
                room.driver().settle();
                show(room, ".job-methods");
                room.picture("job-" + way.toLowerCase(Locale.ROOT).replace(' ', '-'), appearance, ".method");
            }
            open(room, EntryType.ROLE, "Reliability");
            room.driver().until("the role's card", () -> room.driver().isOnScreen("Role card"));
            show(room, ".method");
            room.picture("role-card", appearance, "Role card");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void theViewChosenLastIsTheOneTheNextWindowBeginsWith() {
        try (var room = room(Appearance.LIGHT)) {
            room.driver().click("Matrix");
            room.driver().until("the matrix", () -> room.driver().isOnScreen(".job-matrix"));
        }
        assertThat(kept).containsEntry("view-job", "matrix");
        folder = folder.resolve("again");
        try (var room = room(Appearance.LIGHT)) {
            room.driver()
                    .until("the matrix is there at once", () -> room.driver().isOnScreen(".job-matrix"));
        }
    }

    @Test
    void aStatementIsLookedAtWhileItIsTypedAndTheJobItRepeatsIsShown() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.until("cards", () -> driver.isOnScreen(PREDICT));
            driver.onFx(() -> {
                room.room().create(EntryType.JOB);
                return true;
            });
            driver.until("the form", () -> driver.isOnScreen(".new-entry"));
            var field = driver.find(".new-entry .text-field", TextInputControl.class);
            driver.focus(field).type("Predicting failures of equipment");
            driver.until("it is no verb", () -> said(room, ".advice").contains("verb"));
            driver.until("it is alike", () -> driver.isOnScreen(".alike"));
            assertThat(said(room, ".alike")).contains(PREDICT);
            driver.press(KeyCode.SHORTCUT, KeyCode.A).type("Read the risk score for every customer");
            driver.until("our word", () -> said(room, ".advice").contains("risk score"));
        }
    }

    @Test
    void aStepIsRenamedWhereItStandsAndSkippedWithItsButton() {
        kept.put("job-method", "MAP");
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            open(room, EntryType.JOB, "Predict");
            driver.until("the map", () -> driver.isOnScreen(".step-card"));
            show(room, ".step-board");
            var name = driver.find(".step-card .text-area", TextInputControl.class);
            driver.until("it is read", () -> name.getText().startsWith("Decide"));
            driver.focus(name)
                    .press(KeyCode.SHORTCUT, KeyCode.A)
                    .type("Say what must not fail")
                    .press(KeyCode.SHORTCUT, KeyCode.ENTER);
            driver.until("it is saved", () -> steps(room).contains("Say what must not fail"));
        }
    }

    private static void way(RoomDriver room, String words) {
        room.driver().onFx(() -> {
            room.room().view().lookupAll(".job-methods .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(words))
                    .forEach(ToggleButton::fire);
            return true;
        });
    }

    private static String steps(RoomDriver room) {
        return room.workspace()
                .read(entries -> entries.all(Step.class).stream()
                        .map(Step::name)
                        .toList()
                        .toString())
                .join();
    }

    private static String said(RoomDriver room, String query) {
        return room.driver().isOnScreen(query) ? ((Labeled) room.driver().find(query)).getText() : "";
    }

    static void open(RoomDriver room, EntryType type, String words) {
        var entry = room.workspace()
                .read(entries -> entries.listed(EnumSet.of(type), words, 1))
                .join()
                .getFirst();
        room.driver().onFx(() -> {
            room.room().open(entry.id());
            return true;
        });
    }

    /** Scrolls the page until what {@code query} finds stands at its top. */
    static void show(RoomDriver room, String query) {
        room.driver().until(query, () -> room.driver().isOnScreen(query));
        room.driver().settle();
        room.driver().onFx(() -> {
            Node node = room.driver().find(query);
            Node above = node;
            while (above != null && !(above instanceof ScrollPane)) {
                above = above.getParent();
            }
            if (above instanceof ScrollPane scroll) {
                var content = scroll.getContent();
                double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
                double more = content.getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(more <= 0 ? 0 : Math.clamp((y - 8) / more, 0, 1));
            }
            return true;
        });
        room.driver().settle();
    }

    private RoomDriver room(Appearance appearance) {
        var memory = new ViewMemory(name -> Optional.ofNullable(kept.get(name)), kept::put);
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new JobRoom(workspace, RoomDriver.screen(), navigator, memory));
    }
}
