package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Turn;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From anywhere in the window to the first line of an interview, and back to it. */
final class StartInterviewTest {

    @TempDir
    Path folder;

    @Test
    void oneShortcutLeadsFromAnyRoomIntoTheFieldAndBackIntoIt() {
        try (var window = SampleWindow.sample(folder, 1280, 800)) {
            var driver = window.driver();
            int before = count(window);
            driver.press(KeyCode.ALT, KeyCode.DIGIT3);
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
            driver.until("the field has the focus", () -> isInField(window));
            driver.type("we keep it in a sheet").press(KeyCode.ENTER);
            driver.until("the line is saved", () -> count(window) == before + 1);
            driver.type("half a li");
            driver.press(KeyCode.ALT, KeyCode.DIGIT1);
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
            driver.until("the field has the focus again", () -> isInField(window));
            driver.type("ne").press(KeyCode.ENTER);
            driver.until(
                    "the second line is saved",
                    () -> window.workspace()
                                    .read(entries -> entries.having(Turn.class, "text", "half a line"))
                                    .join()
                                    .size()
                            == 1);
            assertThat(count(window)).isEqualTo(before + 1);
        }
    }

    private static boolean isInField(SampleWindow window) {
        var focused = window.driver().scene().getFocusOwner();
        return focused != null && focused.getStyleClass().contains("line-area");
    }

    private static int count(SampleWindow window) {
        return window.workspace()
                .read(entries -> entries.count(EntryType.INTERVIEW))
                .join();
    }
}
