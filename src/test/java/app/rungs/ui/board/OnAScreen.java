package app.rungs.ui.board;

import app.rungs.model.Id;
import app.rungs.ui.UiDriver;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A board in a window: what its tests are done with. */
@SuppressWarnings("NullAway.Init") // each test lays its own board
class OnAScreen {

    @TempDir
    Path folder;

    final UiDriver driver = UiDriver.start();
    final List<Id<?>> opened = new ArrayList<>();
    Workspace workspace;
    Desk desk;
    BoardViewModel model;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), Platform::runLater);
    }

    @AfterEach
    void close() {
        driver.onFx(() -> {
            model.close();
            return true;
        });
        workspace.close();
    }

    void show(Appearance appearance) {
        driver.showScene(1280, 800, () -> {
            model = new BoardViewModel(workspace, desk.board, Platform::runLater);
            var scene = new Scene(new BoardView(model, opened::add), 1280, 800);
            Theme.dress(scene, appearance);
            Theme.add(scene, "board");
            return scene;
        });
        driver.until("the board is read", () -> model.settled().isDone());
    }

    BoardPane pane() {
        return driver.find(".board-pane", BoardPane.class);
    }

    Point onScreen(Id<?> entry) {
        return driver.onFx(() -> model.viewport().toScreen(box(entry).centre()));
    }

    Box box(Id<?> entry) {
        var card = model.content().card(model.content().showing(entry).orElseThrow());
        return Objects.requireNonNull(card).box();
    }

    Hand hand() {
        return new Hand(driver, pane());
    }
}
