package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.Brief;
import app.rungs.model.Card;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Purpose;
import app.rungs.model.Relation;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.EntryList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to a brief, with nothing but keys and clicks. */
@SuppressWarnings("NullAway.Init") // the window is opened before each test
final class JourneyTest {

    private static final String JOB = "Know which pump a station has";
    private static final String QUOTE = "I keep my own list of which station has which pump.";

    @TempDir
    Path folder;

    private SampleWindow window;
    private UiDriver driver;

    @BeforeEach
    void open() {
        window = SampleWindow.empty(folder, 1280, 800);
        driver = window.driver();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anInterviewBecomesEvidenceOnABoardAndInABrief() throws IOException {
        importFiles();
        sayWhoAskedAndHow();
        writeDownAJob();
        highlightAndLink();
        sayWhereTheJobMatters();
        placeOnABoard();

        var pages = textOf(exportABrief());
        assertThat(pages).contains(JOB).contains(QUOTE);
    }

    private void importFiles() {
        window.choose(Fictional.transcript(folder), Fictional.table(folder));
        driver.until("the files are looked through", () -> driver.isOnScreen("Look at the speakers"));
        driver.click("Look at the speakers").click("Choose columns").click("Import 2 files");
        driver.until("they came in", () -> driver.isOnScreen("Undo import"));
        driver.click("Open interview");
        var title = only(Interview.class).title();
        driver.until("its page is shown", () -> driver.isOnScreen(title));
    }

    private void sayWhoAskedAndHow() {
        driver.click("Details");
        driver.until("its fields are shown", () -> driver.isOnScreen(".title-input"));
        driver.focus(driver.named("Purpose")).press(KeyCode.DOWN);
        driver.until("the purpose is stored", () -> only(Interview.class).purpose() == Purpose.DISCOVERY);
        driver.focus(driver.named("Hand")).press(KeyCode.DOWN);
        driver.until("the hand is stored", () -> only(Interview.class).hand() == Hand.FIRST);
        driver.click("Transcript");
    }

    private void writeDownAJob() {
        driver.press(KeyCode.ALT, KeyCode.DIGIT3).press(KeyCode.SHORTCUT, KeyCode.N);
        driver.type(JOB).press(KeyCode.ENTER);
        driver.until("there is a job", () -> count(EntryType.JOB) == 1);
    }

    private void highlightAndLink() {
        driver.press(KeyCode.ALT, KeyCode.DIGIT2);
        driver.until("the interview's words are shown", () -> driver.isOnScreen(".reader-text"));
        driver.focus(driver.find(".reader-text"))
                .press(KeyCode.SHORTCUT, KeyCode.END)
                .press(KeyCode.SHIFT, KeyCode.UP)
                .press(KeyCode.SHIFT, KeyCode.HOME)
                .press(KeyCode.H);
        driver.until("there is a highlight", () -> count(EntryType.HIGHLIGHT) == 1);
        assertThat(only(Highlight.class).quote()).endsWith(QUOTE);

        driver.until("the rail shows it", () -> driver.isOnScreen(".rail-cell"));
        driver.focus(driver.find(".reader-text")).press(KeyCode.N);
        driver.focus(driver.find(".rail-list")).press(KeyCode.ENTER);
        driver.until("its page is shown", () -> driver.isOnScreen("Show in the interview"));
        link(JOB);
        driver.until("it speaks for the job", () -> links(Relation.EVIDENCE) == 1);
    }

    private void sayWhereTheJobMatters() {
        driver.press(KeyCode.ALT, KeyCode.DIGIT3);
        driver.until("the job's page is shown", () -> driver.isOnScreen(".title-input"));
        link("Municipal");
        driver.until("the job matters there", () -> links(Relation.MATTERS_IN) == 1);
    }

    private void placeOnABoard() {
        driver.press(KeyCode.ALT, KeyCode.DIGIT6).press(KeyCode.SHORTCUT, KeyCode.N);
        driver.type("From a drive to a goal").press(KeyCode.ENTER);
        driver.until("there is a board", () -> driver.isOnScreen(".board-tray"));
        assertThat(only(Board.class).name()).isEqualTo("From a drive to a goal");
        driver.focus(driver.named("Find entries to place")).type(JOB);
        driver.press(KeyCode.ENTER);
        driver.until("the job is chosen in the tray", () -> driver.scene().getFocusOwner() instanceof EntryList<?>);
        driver.click("Place on the board");
        driver.until("its card is on the board", () -> count(EntryType.CARD) == 1);
        assertThat(only(Card.class).entry()).isEqualTo(only(Job.class).id());
    }

    private Path exportABrief() {
        var pdf = folder.resolve("municipal.pdf");
        window.writeTo(pdf);
        driver.press(KeyCode.ALT, KeyCode.DIGIT7).press(KeyCode.SHORTCUT, KeyCode.N);
        driver.type("What municipal utilities need");
        driver.focus(driver.named("Segment")).type("Municipal");
        driver.until("the segment is offered", () -> driver.isOnScreen(".suggestion"));
        driver.press(KeyCode.ENTER).press(KeyCode.SHORTCUT, KeyCode.ENTER);
        driver.until("there is a brief", () -> count(EntryType.BRIEF) == 1);
        assertThat(only(Brief.class).title()).isEqualTo("What municipal utilities need");
        driver.until("its pages are set", () -> driver.isOnScreen(".brief-drawn"));
        driver.until("it is checked", () -> driver.isOnScreen("Nothing stops this brief."));
        driver.click("Export PDF…");
        driver.until("it is written", () -> Files.exists(pdf));
        return pdf;
    }

    private void link(String title) {
        driver.click("Link…");
        driver.focus(driver.named("Find an entry by its title")).type(title);
        driver.press(KeyCode.ENTER);
        driver.until("what to claim is asked", () -> driver.isOnScreen("Link to “" + title + "”"));
        driver.click("Link");
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private long count(EntryType type) {
        return window.workspace().read(entries -> entries.count(type)).join();
    }

    private long links(Relation relation) {
        return window.workspace().read(entries -> entries.all(Link.class)).join().stream()
                .filter(link -> link.relation() == relation)
                .count();
    }

    private <E extends Entry> E only(Class<E> type) {
        List<E> all = window.workspace().read(entries -> entries.all(type)).join();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
