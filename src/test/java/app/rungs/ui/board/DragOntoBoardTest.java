package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Card;
import app.rungs.model.Job;
import app.rungs.ui.RealDrag;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drag and drop goes through the system, which the headless screen does not have. */
@Tag("display")
class DragOntoBoardTest {

    @TempDir
    Path folder;

    private final UiDriver driver = UiDriver.start();

    @Test
    void anEntryDraggedFromTheListLiesOnTheBoardAndIsNotCopied() {
        try (var workspace =
                Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), Platform::runLater)) {
            var desk = Desk.in(workspace);
            var model = driver.onFx(() -> new BoardViewModel(workspace, desk.board, Platform::runLater));
            driver.show(Appearance.LIGHT, 1200, 760, () -> new BoardView(model, _ -> {}));
            driver.onFx(() -> {
                Theme.add(driver.scene(), "board");
                return true;
            });
            driver.until("the tray lists the job", () -> row("Predict") != null);
            int jobs = workspace.read(it -> it.all(Job.class)).join().size();

            new RealDrag(driver).drag(Objects.requireNonNull(row("Predict")), driver.find(".board-pane"));

            driver.until("the card lies there", () -> model.content().cards().size() == 1);
            var cards = workspace.read(it -> it.all(Card.class)).join();
            assertThat(cards)
                    .singleElement()
                    .satisfies(card -> assertThat(card.entry()).isEqualTo(desk.predict.id()));
            assertThat(workspace.read(it -> it.all(Job.class)).join()).hasSize(jobs);
            driver.onFx(() -> {
                model.close();
                return true;
            });
        }
    }

    private @Nullable Node row(String words) {
        return driver.scene().getRoot().lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> row
                        && !row.isEmpty()
                        && row.lookupAll(".label").stream()
                                .anyMatch(label -> label instanceof Label text
                                        && text.getText().startsWith(words)))
                .findFirst()
                .orElse(null);
    }
}
