package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.CssWarnings;
import app.rungs.ui.UiDriver;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {

    private final UiDriver driver = UiDriver.start();

    @ParameterizedTest
    @EnumSource
    void textGrowsWithoutCuttingButtonsOrChips(TextSize size) {
        driver.show(Appearance.LIGHT, 1180, 760, Gallery::window);
        try (var warnings = new CssWarnings()) {
            driver.onFx(() -> {
                Theme.size(driver.scene(), size);
                return true;
            });
            driver.picture("gallery-text-" + size.percent());
            driver.onFx(() -> {
                for (var label : labels(driver.scene().getRoot())) {
                    assertThat(label.isTextTruncated() && label.getTooltip() == null)
                            .as("%s is cut without a tooltip", label.getText())
                            .isFalse();
                }
                return true;
            });
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void aChangeOfAppearanceKeepsTheSheetsOfTheRooms() {
        driver.show(Appearance.LIGHT, 600, 400, Gallery::window);
        driver.onFx(() -> {
            var room = "data:text/css,.room{}";
            driver.scene().getStylesheets().add(room);
            Theme.dress(driver.scene(), Appearance.DARK);
            assertThat(driver.scene().getStylesheets())
                    .endsWith(room)
                    .anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
            Theme.dress(driver.scene(), Appearance.LIGHT);
            assertThat(driver.scene().getStylesheets())
                    .endsWith(room)
                    .noneMatch(sheet -> sheet.endsWith("tokens-dark.css"));
            return true;
        });
    }

    @Test
    void moreContrastGoesWithEitherAppearance() {
        driver.show(Appearance.DARK, 1180, 760, Gallery::window);
        try (var warnings = new CssWarnings()) {
            driver.onFx(() -> {
                Theme.contrast(driver.scene(), true);
                return true;
            });
            driver.picture("gallery-contrast-dark");
            driver.onFx(() -> {
                Theme.dress(driver.scene(), Appearance.LIGHT);
                return true;
            });
            driver.picture("gallery-contrast-light");
            assertThat(warnings.heard()).isEmpty();
        }
        driver.onFx(() -> {
            assertThat(driver.scene().getStylesheets())
                    .anyMatch(sheet -> sheet.endsWith("tokens-contrast.css"))
                    .noneMatch(sheet -> sheet.endsWith("tokens-contrast-dark.css"));
            Theme.contrast(driver.scene(), false);
            assertThat(driver.scene().getStylesheets()).noneMatch(sheet -> sheet.contains("contrast"));
            return true;
        });
    }

    private static List<Labeled> labels(Node node) {
        var labels = new ArrayList<Labeled>();
        if (node instanceof Labeled label) {
            labels.add(label);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> labels.addAll(labels(child)));
        }
        return labels;
    }
}
