package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.UiDriver;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OverlayTest {

    private final UiDriver driver = UiDriver.start();
    private final List<String> done = new ArrayList<>();
    private final Overlay overlay = driver.onFx(() -> {
        var opener = new Button("Opener");
        opener.setId("opener");
        return new Overlay(new VBox(opener, new TextField()));
    });
    private final Palette palette = driver.onFx(() -> Gallery.palette(overlay, item -> done.add(item.words())));

    @BeforeEach
    void showAPage() {
        driver.show(Appearance.LIGHT, 900, 700, () -> overlay);
        driver.focus(driver.find("#opener"));
    }

    @Test
    void thePaletteFindsWhatIsTypedAndEnterAcceptsIt() {
        open("");
        driver.type("rest").press(KeyCode.ENTER);

        assertThat(done).containsExactly("Restoration time");
        assertThat(overlay.isOpen()).isFalse();
        assertThat(focused()).isEqualTo("opener");
    }

    @Test
    void theLastRowOfThePaletteMakesWhatWasTyped() {
        open("");
        driver.type("rest")
                .press(KeyCode.UP)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);

        assertThat(done).containsExactly("Create job “rest”");
    }

    @Test
    void aSignSwitchesThePaletteToCommands() {
        open(">");
        driver.type("und");

        ListView<?> rows = driver.find(".palette-list", ListView.class);
        assertThat(rows.getItems()).hasSize(1);
        driver.press(KeyCode.ENTER);
        assertThat(done).containsExactly("Undo rename");
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack() {
        open("");
        driver.press(KeyCode.ESCAPE);

        assertThat(overlay.isOpen()).isFalse();
        assertThat(focused()).isEqualTo("opener");
    }

    @Test
    void aQuestionKeepsTheFocusAndDoesNothingUnlessTheVerbIsPressed() {
        ask();
        driver.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
        assertThat(driver.onFx(() -> driver.scene().getFocusOwner())).isInstanceOf(Button.class);
        assertThat(focused()).isNotEqualTo("opener");
        driver.press(KeyCode.ESCAPE);
        assertThat(overlay.isOpen()).isFalse();
        assertThat(done).isEmpty();

        ask();
        driver.click("Empty the bin");
        assertThat(done).containsExactly("emptied");
    }

    @Test
    void aToastOffersToUndo() {
        driver.onFx(() -> {
            overlay.toast("Moved to the bin.", "Undo", () -> done.add("undone"));
            return true;
        });
        driver.click("Undo");

        assertThat(done).containsExactly("undone");
        assertThat(driver.isOnScreen(".toast")).isFalse();
    }

    private void ask() {
        driver.onFx(() -> {
            Question.ask(overlay, "Empty the bin?", "Nothing comes back.", "Empty the bin", () -> done.add("emptied"));
            return true;
        });
        driver.settle();
    }

    private void open(String typed) {
        driver.onFx(() -> {
            palette.open(typed);
            return true;
        });
        driver.settle();
    }

    private String focused() {
        return driver.onFx(() -> driver.scene().getFocusOwner().getId());
    }
}
