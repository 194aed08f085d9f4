package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Card;
import app.rungs.model.Job;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drag and drop goes through the system, which the headless screen does not have. */
@Tag("display")
class DragOntoBoardTest {

    /** A drag begins after the pointer has moved some way, and is felt at every step of it. */
    private static final int STEPS = 12;

    private static final Executor AFTER_A_MOMENT = CompletableFuture.delayedExecutor(60, TimeUnit.MILLISECONDS);

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

            drag(centre(Objects.requireNonNull(row("Predict"))), centre(driver.find(".board-pane")));

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

    /** Moved from outside the FX thread: while the system drags, that thread stands in a loop of the system's own. */
    private void drag(Point2D from, Point2D to) {
        var robot = driver.onFx(Robot::new);
        Platform.runLater(() -> {
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (int step = 1; step <= STEPS; step++) {
            var at = from.interpolate(to, step / (double) STEPS);
            later(() -> robot.mouseMove(at));
        }
        later(() -> robot.mouseMove(to.add(2, 2)));
        later(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Gives the system the time between two movements of a hand. */
    private static void later(Runnable movement) {
        CompletableFuture.runAsync(() -> Platform.runLater(movement), AFTER_A_MOMENT)
                .join();
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

    private Point2D centre(Node node) {
        return driver.onFx(() -> {
            var box = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }
}
