package app.rungs.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.PaperPdf;
import app.rungs.brief.PdfWriter;
import app.rungs.brief.kind.SegmentPaper;
import app.rungs.brief.kind.UtilityBrief;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.EntryType;
import app.rungs.model.Job;
import app.rungs.model.Publication;
import app.rungs.text.Messages;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.IntoView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A brief is ordered, checked, handed out and followed to its quotes. */
final class BriefRoomTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aBriefIsMadeHandedOutAndFollowedToItsQuotes(Appearance appearance) throws IOException {
        var file = folder.resolve("for the board").resolve("board.pdf");
        // The faces are read once for all documents; on a busy machine that alone may outlast the patience of a window.
        new PaperPdf(new PdfWriter()).print(SegmentPaper.of(UtilityBrief.normal()));
        try (var warnings = new CssWarnings();
                var background = Executors.newFixedThreadPool(2);
                var room = new RoomDriver(
                        folder.resolve("Sample.rungs"),
                        appearance,
                        (workspace, navigator) -> new BriefRoom(
                                workspace, background, RoomDriver.screen(), CLOCK, navigator, () -> file))) {
            open(room);
            var driver = room.driver();
            room.picture("brief-desk", appearance, ".brief-drawn");
            if (appearance == Appearance.LIGHT) {
                look(driver);
                order(room, driver);
                handOut(room, driver, file);
                becomeStale(room, driver);
                otherWays(room, driver, folder);
                print(room, driver);
                follow(room, driver);
            }
            room.picture("brief-out", appearance, ".brief-drawn");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    /** Every page has its place, and those near the view have their picture: the last ones come once they are turned to. */
    private static void look(UiDriver driver) {
        driver.until("all pages have a place", () -> sheets(driver).size() > 4);
        driver.until("the first is drawn", () -> isDrawn(driver, 0));
        int last = driver.onFx(() -> sheets(driver).size() - 1);
        assertThat(isDrawn(driver, last)).isFalse();
        driver.until(
                "it says what it waits for",
                () -> waiting(driver, last).equals(Messages.of("briefs.drawing", last + 1)));
        double heights = driver.onFx(() -> height(driver));
        driver.click(driver.named(Messages.of("briefs.page", last + 1, last + 1)));
        driver.until("the last is drawn", () -> isDrawn(driver, last));
        driver.until("the first is let go", () -> !isDrawn(driver, 0));
        assertThat(driver.onFx(() -> height(driver))).as("nothing jumps").isEqualTo(heights);
        driver.click(driver.named(Messages.of("briefs.page", 1, last + 1)));
        driver.until("the first is drawn again", () -> isDrawn(driver, 0));
    }

    private static List<StackPane> sheets(UiDriver driver) {
        return driver.scene().getRoot().lookupAll(".brief-page").stream()
                .map(StackPane.class::cast)
                .toList();
    }

    private static boolean isDrawn(UiDriver driver, int page) {
        return driver.onFx(
                () -> ((ImageView) sheets(driver).get(page).getChildren().getFirst()).getImage() != null);
    }

    /** What a page without a picture says; nothing where there is one. */
    private static String waiting(UiDriver driver, int page) {
        return driver.onFx(() -> {
            var words = (Label) sheets(driver).get(page).getChildren().get(1);
            return words.isVisible() ? words.getText() : "";
        });
    }

    private static double height(UiDriver driver) {
        return sheets(driver).stream().mapToDouble(StackPane::getHeight).sum();
    }

    private static void order(RoomDriver room, UiDriver driver) {
        driver.focus(driver.find("#section-goals")).press(KeyCode.ALT, KeyCode.DOWN);
        driver.until("it has moved", () -> sections(room).startsWith("lead departments goals"));
        // Where it is now the next key finds it, without a click in between.
        driver.until("it keeps the focus", () -> "section-goals".equals(focused(driver)));
        driver.press(KeyCode.SPACE);
        driver.until("it is left out", () -> sections(room).startsWith("lead departments -goals"));
        driver.until("it keeps the focus", () -> "section-goals".equals(focused(driver)));
    }

    private static String focused(UiDriver driver) {
        return driver.onFx(() -> driver.scene().getFocusOwner() == null
                ? ""
                : Objects.requireNonNullElse(driver.scene().getFocusOwner().getId(), ""));
    }

    /** The formats beside PDF: where the file is asked for, what it holds, and the clipboard. */
    private static void otherWays(RoomDriver room, UiDriver driver, Path folder) throws IOException {
        var menu = (OutMenu) driver.find(".brief-out");
        driver.onFx(() -> {
            menu.choosing(format -> folder.resolve("out." + format.extension()));
            ((CheckMenuItem) item(menu, "briefs.out.anonymous")).setSelected(true);
            item(menu, "briefs.out.markdown").fire();
            return true;
        });
        driver.until("it is written", () -> Files.exists(folder.resolve("out.md")));
        assertThat(Files.readString(folder.resolve("out.md")))
                .contains("names taken out")
                .contains("uncited")
                .doesNotContain("Alder Bend");
        driver.onFx(() -> {
            item(menu, "briefs.out.copy").fire();
            return true;
        });
        driver.until("it is copied", () -> room.said().stream().anyMatch(Messages.of("briefs.out.copied")::equals));
        assertThat(driver.onFx(() -> Clipboard.getSystemClipboard().getHtml()))
                .contains("names taken out")
                .doesNotContain("Alder Bend");
    }

    private static MenuItem item(OutMenu menu, String key) {
        return menu.getItems().stream()
                .filter(it -> Messages.of(key).equals(it.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void print(RoomDriver room, UiDriver driver) {
        driver.click("Print…");
        driver.until(
                "that there is no printer is said",
                () -> room.said().stream().anyMatch(Messages.of("briefs.noPrinter")::equals));
    }

    private static void handOut(RoomDriver room, UiDriver driver, Path file) throws IOException {
        driver.click("Export PDF…");
        driver.until("a reason is wanted", () -> room.said().stream().anyMatch(it -> it.contains("say why")));
        assertThat(file).doesNotExist();
        driver.focus(driver.named("Why it goes out all the same")).type("The board meets on Monday");
        driver.click("Export PDF…");
        driver.until(
                "that its folder is gone is said",
                () -> room.said().stream().anyMatch(it -> it.contains("a folder on the way to it does not exist")));
        assertThat(driver.isOnScreen(".brief-published")).isFalse();
        Files.createDirectory(file.getParent());
        driver.click("Export PDF…");
        driver.until("it is in the list", () -> driver.isOnScreen(".brief-published"));
        assertThat(Files.exists(file)).isTrue();
        assertThat(room.workspace()
                        .read(entries -> entries.all(Publication.class))
                        .join())
                .singleElement()
                .satisfies(it -> assertThat(it.overridden()).isEqualTo("The board meets on Monday"));
    }

    /** What was handed out says that it no longer holds, and holds again once that is taken back. */
    private static void becomeStale(RoomDriver room, UiDriver driver) {
        driver.until("it holds", () -> published(driver).contains(Messages.of("briefs.published.holds")));
        room.workspace()
                .edit("Reword", draft -> {
                    var job = draft.entries().all(Job.class).stream()
                            .filter(it -> it.statement().startsWith("Restore supply"))
                            .findFirst()
                            .orElseThrow();
                    draft.update(
                            job.id(),
                            it -> new Job(
                                    it.id(),
                                    "Restore what went out",
                                    it.layer(),
                                    it.situation(),
                                    it.motivation(),
                                    it.benefit(),
                                    it.ultimateGoal(),
                                    it.role(),
                                    it.department()));
                })
                .join();
        driver.until(
                "why it is stale is said",
                () -> published(driver).stream().anyMatch(it -> it.contains("Restore what went out")));
        var list = driver.find(".brief-published");
        driver.onFx(() -> {
            IntoView.scroll(list);
            return true;
        });
        room.picture("brief-stale", Appearance.LIGHT, ".brief-drawn");
        room.workspace().undo().join();
        driver.until("it holds again", () -> published(driver).contains(Messages.of("briefs.published.holds")));
    }

    private static List<String> published(UiDriver driver) {
        return driver.onFx(() -> driver.scene().getRoot().lookupAll(".brief-published .label").stream()
                .map(it -> ((Label) it).getText())
                .toList());
    }

    /** From a sentence to its quote: its number, then the words. */
    private static void follow(RoomDriver room, UiDriver driver) {
        click(driver, "To its evidence");
        driver.until("it has arrived", () -> driver.isOnScreen(".brief-arrival"));
        click(driver, "To where it was said");
        assertThat(room.elsewhere())
                .singleElement()
                .satisfies(it -> assertThat(it.type()).isIn(EntryType.HIGHLIGHT, EntryType.FACT));
    }

    private static void click(UiDriver driver, String words) {
        driver.until(words, () -> links(driver, words).findFirst().isPresent());
        var view = driver.find(".brief-view");
        driver.onFx(() -> {
            IntoView.scroll(view);
            return true;
        });
        driver.click(() -> {
            var link = links(driver, words).findFirst();
            link.ifPresent(IntoView::scroll);
            return link;
        });
    }

    private static Stream<Node> links(UiDriver driver, String words) {
        return driver.scene().getRoot().lookupAll(".brief-link").stream()
                .filter(it -> words.equals(it.getAccessibleText()));
    }

    private static void open(RoomDriver room) {
        var brief = brief(room);
        room.driver().onFx(() -> {
            room.room().open(brief.id());
            return true;
        });
    }

    private static String sections(RoomDriver room) {
        return String.valueOf(brief(room).sections());
    }

    private static Brief brief(RoomDriver room) {
        return room.workspace()
                .read(entries -> entries.all(Brief.class).stream()
                        .filter(it ->
                                it.isFor() == BriefKind.SEGMENT && it.title().startsWith("Municipal"))
                        .findFirst()
                        .orElseThrow())
                .join();
    }
}
