package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.IconNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // each test opens its window first
final class ShellTest {

    private static final String NAME = "Restore service after a storm";

    @TempDir
    Path folder;

    private SampleWindow window;
    private UiDriver driver;

    @BeforeEach
    void open() {
        window = SampleWindow.sample(folder, 1280, 800);
        driver = window.driver();
        driver.until("home is drawn", () -> driver.isOnScreen(".cadence"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theStatusBarSaysWhatIsSavedOnceItIs() {
        addJob();

        driver.until("it is said", () -> driver.isOnScreen("Saved 14:02 · #2"));
    }

    @Test
    void undoIsNamedInTheMenuAndOnItsKey() {
        addJob();
        driver.press(KeyCode.SHORTCUT, KeyCode.Z);

        driver.until("it is undone", () -> driver.isOnScreen("Undone: New job"));
        assertThat(count()).isEqualTo(4);
        driver.press(KeyCode.SHORTCUT, KeyCode.Y);
        driver.until("it is done again", () -> driver.isOnScreen("Done again: New job"));
        assertThat(count()).isEqualTo(5);
    }

    @Test
    void keysLeadToPlacesAndBack() {
        go(Place.HISTORY);
        assertThat(driver.isOnScreen(".history")).isTrue();
        driver.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(driver.isOnScreen(".cadence")).isTrue();
        driver.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(driver.isOnScreen(".history")).isTrue();
        driver.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(driver.isOnScreen(".cadence")).isTrue();
        boards();
    }

    /** From board to board the way back is that of the window. */
    private void boards() {
        var boards = window.workspace().read(entries -> entries.all(Board.class)).join().stream()
                .filter(board -> !board.template())
                .toList();
        for (var board : boards) {
            driver.onFx(() -> {
                window.shell().open(board.id());
                return true;
            });
            driver.until(board.name(), () -> driver.isOnScreen(board.name()) && driver.isOnScreen(".board-pane"));
        }
        var first = boards.get(boards.size() - 2);
        driver.focus(driver.find(".board-pane")).press(KeyCode.ALT, KeyCode.LEFT);
        driver.until(
                "the board before",
                () -> driver.find(".board-pane").getAccessibleText().contains(first.name()));
        driver.focus(driver.find(".board-pane")).press(KeyCode.ALT, KeyCode.RIGHT);
        driver.until(
                "the board after",
                () -> driver.find(".board-pane")
                        .getAccessibleText()
                        .contains(boards.getLast().name()));
    }

    @Test
    void thePaletteFindsPlacesAndCommands() {
        driver.press(KeyCode.SHORTCUT, KeyCode.K).type("hist").press(KeyCode.ENTER);
        assertThat(driver.isOnScreen(".history")).isTrue();

        driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P)
                .type("keyboard")
                .press(KeyCode.ENTER);
        assertThat(driver.isOnScreen(".key-sheet")).isTrue();
        driver.press(KeyCode.ESCAPE);
        assertThat(driver.isOnScreen(".key-sheet")).isFalse();
    }

    @Test
    void whatTheUserCanMendIsSaidInASentence() {
        failed(new Refusal("This file is no table: choose another."));

        assertThat(driver.isOnScreen("This file is no table: choose another.")).isTrue();
    }

    @Test
    void aBrokenDiskIsSaidOnceAndAMistakeOfOursHasACode() {
        failed(new WorkspaceException("The disk is full.", new IOException("no space")));
        failed(new WorkspaceException("The disk is full.", new IOException("no space")));
        failed(new IllegalStateException("a mistake made by the test"));

        assertThat(driver.onFx(() -> all(driver.scene().getRoot()).stream()
                        .filter(node -> node.getStyleClass().contains("banner"))
                        .count()))
                .isEqualTo(2);
        assertThat(driver.isOnScreen("Show report")).isTrue();
        assertThat(driver.isOnScreen(".report")).isTrue();
        assertThat(folder.resolve("mistakes.log"))
                .content()
                .contains("java.lang.IllegalStateException")
                .doesNotContain("a mistake made by the test");
    }

    @Test
    void theThemeAndThePageSurviveARestart() {
        go(Place.HISTORY);
        driver.onFx(() -> {
            window.shell().dressAs(Appearance.DARK);
            window.shell().remember();
            return true;
        });

        assertThat(window.memory().text("place")).contains("HISTORY");
        assertThat(window.memory().text("theme")).contains("DARK");
    }

    @Test
    void whateverTakesTheFocusHasARoleAndWordsAndNoPrivateGlyph() {
        for (var place : Place.values()) {
            go(place);
            driver.onFx(() -> spokenInWords(place));
        }
    }

    private boolean spokenInWords(Place place) {
        // What came with the last answer speaks once it has its skin.
        driver.scene().getRoot().applyCss();
        for (var node : all(driver.scene().getRoot())) {
            if (node.isFocusTraversable() && !node.isDisabled()) {
                assertThat(node.getAccessibleRole())
                        .as("%s: role of %s", place, node)
                        .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
                assertThat(words(node)).as("%s: words of %s", place, node).isNotBlank();
            }
            if (!(node.getParent() instanceof IconNode)) {
                assertThat(words(node)).as("%s: words of %s", place, node).doesNotContainPattern("[\\uE000-\\uF8FF]");
            }
        }
        return true;
    }

    @Test
    void tabGoesThroughTheWindowAndComesBack() {
        for (var place : Place.values()) {
            go(place);
            var first = driver.find(".finder");
            driver.focus(first);
            var seen = new ArrayList<Node>();
            do {
                driver.press(KeyCode.TAB);
                seen.add(driver.onFx(() -> driver.scene().getFocusOwner()));
            } while (seen.getLast() != first && seen.size() < 60);

            assertThat(seen)
                    .as("%s", place)
                    .endsWith(first)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(4);
        }
    }

    @Test
    void atItsSmallestTheWindowCutsNoWords() {
        window.close();
        window = SampleWindow.sample(folder.resolve("small"), 960, 640);
        driver.until("home is drawn", () -> driver.isOnScreen(".cadence"));
        var cut = new TreeMap<Place, List<String>>();
        for (var place : Place.values()) {
            go(place);
            driver.picture("shell-small-" + place);
            var words = driver.onFx(() -> all(driver.scene().getRoot()).stream()
                    .filter(node -> node instanceof Labeled label
                            && shows(label)
                            && label.isTextTruncated()
                            && label.getTooltip() == null)
                    .map(node -> ((Labeled) node).getText())
                    .toList());
            if (!words.isEmpty()) {
                cut.put(place, words);
            }
        }
        assertThat(cut).isEmpty();
    }

    private static boolean shows(Node node) {
        return Stream.iterate(node, above -> above != null, Node::getParent).allMatch(Node::isVisible);
    }

    private void addJob() {
        var job = new Job(Id.fresh(EntryType.JOB), NAME, null, null, null, null, null, null, null);
        window.workspace().edit("New job", draft -> draft.add(job)).join();
        driver.settle();
    }

    private int count() {
        return window.workspace().read(entries -> entries.count(EntryType.JOB)).join();
    }

    private void go(Place place) {
        driver.onFx(() -> {
            window.shell().go(place);
            return true;
        });
        driver.settle();
    }

    private void failed(Throwable failure) {
        driver.onFx(() -> {
            window.shell().failed(failure);
            return true;
        });
        driver.settle();
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
