package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.UiDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AccessTest {

    private static List<Arguments> pages() {
        return List.of(page("window", Gallery::window), page("fields", Gallery::fields), page("parts", Gallery::parts));
    }

    private static Arguments page(String name, Supplier<Parent> page) {
        return Arguments.of(Named.of(name, page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whateverTakesTheFocusHasARoleAndWords(Supplier<Parent> page) {
        var driver = UiDriver.start().show(Appearance.LIGHT, 1180, 760, page);
        driver.onFx(() -> {
            for (Node node : all(driver.scene().getRoot())) {
                if (node.isFocusTraversable() && !node.isDisabled()) {
                    assertThat(node.getAccessibleRole())
                            .as("role of %s", node)
                            .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
                    assertThat(words(node)).as("words of %s", node).isNotBlank();
                }
            }
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPrivateGlyphIsReadOut(Supplier<Parent> page) {
        var driver = UiDriver.start().show(Appearance.LIGHT, 1180, 760, page);
        driver.onFx(() -> {
            for (Node node : all(driver.scene().getRoot())) {
                if (!(node.getParent() instanceof IconNode)) {
                    assertThat(words(node)).as("words of %s", node).doesNotContainPattern("[\\uE000-\\uF8FF]");
                }
            }
            return true;
        });
    }

    @Test
    void tabGoesThroughAPageAndComesBack() {
        var driver = UiDriver.start().show(Appearance.LIGHT, 1180, 760, Gallery::fields);
        var first = driver.onFx(() -> driver.scene().lookup(".icon-button"));
        driver.focus(first);
        var seen = new ArrayList<Node>();
        do {
            driver.press(KeyCode.TAB);
            seen.add(driver.onFx(() -> driver.scene().getFocusOwner()));
        } while (!seen.getLast().equals(first) && seen.size() < 40);

        assertThat(seen).endsWith(first).doesNotHaveDuplicates().hasSizeGreaterThan(12);
    }

    @Test
    void theKeyboardsFocusCanBeSeen() {
        var driver = UiDriver.start().show(Appearance.LIGHT, 1180, 760, Gallery::window);
        driver.focus(driver.find(".banner .button")).press(KeyCode.TAB);

        var ring = driver.onFx(() -> ((EntryCard) driver.scene().getFocusOwner()).getBorder());
        assertThat(ring.getStrokes().getFirst().getWidths().getTop()).isGreaterThanOrEqualTo(2);
    }

    private static String words(Node node) {
        var text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (text instanceof String words && !words.isBlank()) {
            return words;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label ? words(label) : "";
    }

    private static List<Node> all(Node node) {
        var nodes = new ArrayList<Node>();
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
        }
        return nodes;
    }
}
