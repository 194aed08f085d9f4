package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.brief.BriefFile;
import app.rungs.model.Board;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to a brief, through the window. */
final class JourneyTest {

    @TempDir
    Path folder;

    @Test
    void anInterviewBecomesEvidenceOnABoardAndInABrief() throws IOException {
        try (var window = SampleWindow.empty(folder, 1280, 800)) {
            var driver = window.driver();
            window.choose(Fictional.transcript(folder), Fictional.table(folder));
            driver.until("the files are looked through", () -> driver.isOnScreen("Choose columns"));
            driver.click("Choose columns").click("Import 2 files");
            driver.until("they came in", () -> driver.isOnScreen("Undo import"));
            driver.click("Open interview");
            var interview = only(window, Interview.class);
            driver.until("its page is shown", () -> driver.isOnScreen(interview.title()));

            driver.press(KeyCode.ALT, KeyCode.DIGIT3).press(KeyCode.SHORTCUT, KeyCode.N);
            driver.type("Know which pump a station has").press(KeyCode.ENTER);
            driver.until(
                    "there is a job",
                    () -> window.workspace()
                            .read(entries -> entries.count(EntryType.JOB) == 1)
                            .join());

            var job = only(window, Job.class);
            var turn = window.workspace()
                    .read(entries -> entries.all(Turn.class))
                    .join()
                    .getLast();
            var quote = new Highlight(
                    Id.fresh(EntryType.HIGHLIGHT), turn.id(), 0, turn.text().length(), turn.text(), null);
            window.workspace()
                    .edit("Highlight", draft -> {
                        draft.add(quote);
                        draft.add(new Link(
                                Id.fresh(EntryType.LINK),
                                quote.id(),
                                Relation.EVIDENCE,
                                job.id(),
                                Polarity.SUPPORTING,
                                null));
                    })
                    .join();

            driver.press(KeyCode.ALT, KeyCode.DIGIT6).press(KeyCode.SHORTCUT, KeyCode.N);
            driver.type("From a drive to a goal").press(KeyCode.ENTER);
            driver.until(
                    "there is a board",
                    () -> window.workspace()
                            .read(entries -> entries.count(EntryType.BOARD) == 1)
                            .join());
            assertThat(only(window, Board.class).name()).isEqualTo("From a drive to a goal");

            var segment = window.workspace()
                    .read(entries -> entries.all(Segment.class))
                    .join()
                    .getFirst();
            var pdf = folder.resolve("brief.pdf");
            BriefFile.write(window.workspace(), segment.name(), LocalDate.of(2026, 10, 21), pdf);
            assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
        }
    }

    private static <E extends Entry> E only(SampleWindow window, Class<E> type) {
        List<E> all = window.workspace().read(entries -> entries.all(type)).join();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
