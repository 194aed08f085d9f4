package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.CssWarnings;
import app.rungs.ui.Pictures;
import app.rungs.ui.UiDriver;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GalleryTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyControlIsDrawnWithoutAComplaintAboutItsStyle(Appearance appearance) {
        UiDriver.start();
        try (var warnings = new CssWarnings()) {
            draw("gallery-window", appearance, Gallery::window);
            draw("gallery-fields", appearance, Gallery::fields);
            draw("gallery-parts", appearance, Gallery::parts);
            draw("gallery-question", appearance, Gallery::question);
            draw("gallery-toast", appearance, Gallery::toast);
            palette(appearance);
            dropDowns(appearance);
            focus(appearance);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    private static void draw(String name, Appearance appearance, Supplier<Parent> root) {
        assertThat(Pictures.of(name, appearance, 1180, 760, root)).isNotEmptyFile();
    }

    private static void palette(Appearance appearance) {
        var driver = UiDriver.start().show(appearance, 1180, 760, () -> new Overlay(Gallery.window()));
        driver.onFx(() -> {
            Gallery.palette((Overlay) driver.scene().getRoot(), _ -> {}).open("");
            return true;
        });
        driver.type("re").press(KeyCode.DOWN);
        driver.picture(named("gallery-palette", appearance));
    }

    private static void dropDowns(Appearance appearance) {
        var driver = UiDriver.start().show(appearance, 1180, 760, Gallery::fields);
        driver.onFx(() -> {
            ((ComboBox<?>) driver.scene().lookup(".combo-box")).show();
            return true;
        });
        driver.picture(named("gallery-choice", appearance));
        driver.press(KeyCode.ESCAPE);
        var date = driver.find(".date-input", TextField.class);
        driver.focus(date).press(KeyCode.ALT, KeyCode.DOWN);
        driver.picture(named("gallery-calendar", appearance));
    }

    private static void focus(Appearance appearance) {
        var driver = UiDriver.start().show(appearance, 1180, 760, Gallery::window);
        driver.focus(driver.find(".banner .button")).press(KeyCode.TAB);
        driver.picture(named("gallery-focus-card", appearance));
        driver.focus(driver.find(".page-tools .secondary")).press(KeyCode.TAB);
        driver.picture(named("gallery-focus-button", appearance));
    }

    private static String named(String name, Appearance appearance) {
        return name + "-" + appearance.name().toLowerCase(Locale.ROOT);
    }
}
