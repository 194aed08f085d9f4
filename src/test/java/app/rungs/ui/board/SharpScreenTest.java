package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.model.Card;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.ui.RealDrag;
import app.rungs.ui.UiDriver;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Side;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A board on a screen with two pixels for each of ours: what the pointer does there, by the system's own events, and how
 * sharp it is. JavaFX learns the scale when it starts, so this runs by itself: {@code -Dglass.gtk.uiScale=2}.
 */
@Tag("display")
@Tag("twice")
@SuppressWarnings("NullAway.Init") // each test lays its own board
final class SharpScreenTest {

    private static final double SCALE = 2;
    private static final Box LEFT = new Box(40, 40, 160, 96);
    private static final Box RIGHT = new Box(280, 120, 160, 96);

    @TempDir
    Path folder;

    private final UiDriver driver = UiDriver.start();
    private Workspace workspace;
    private Desk desk;
    private BoardViewModel model;
    private BoardPane pane;

    @BeforeEach
    void twoCards() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), Platform::runLater);
        desk = Desk.in(workspace);
        workspace
                .edit("Put", draft -> {
                    draft.add(card(desk.readings, LEFT));
                    draft.add(card(desk.predict, RIGHT));
                })
                .join();
        driver.show(Appearance.LIGHT, 780, 480, () -> {
            model = new BoardViewModel(workspace, desk.board, Platform::runLater);
            return new BoardView(model, _ -> {});
        });
        driver.onFx(() -> {
            Theme.add(driver.scene(), "board");
            return true;
        });
        driver.until("the board is read", () -> model.content().cards().size() == 2);
        pane = driver.find(".board-pane", BoardPane.class);
        look(0, 0, 1);
    }

    @AfterEach
    void close() {
        driver.onFx(() -> {
            model.close();
            return true;
        });
        workspace.close();
    }

    @Test
    void aClickSelectsTheCardUnderThePointer() {
        for (double zoom : new double[] {1, 0.75}) {
            look(-10, -20, zoom);
            click(inside(RIGHT, 1, 1));
            driver.until("the right card is selected", () -> isSelected(desk.predict));
            click(inside(LEFT, 0, 0));
            driver.until("the left card is selected", () -> isSelected(desk.readings));
            // Outside the reach of what the selected card is resized by, and of the other.
            click(new Point(LEFT.right() + 20, LEFT.bottom() + 12));
            driver.until("nothing is selected", () -> model.selection().isEmpty());
        }
    }

    @Test
    void aDragMovesACardByAsManyBoardUnits() {
        drag(LEFT.centre(), LEFT.centre().plus(37, 121));
        driver.until("it was moved", () -> !box(desk.readings).equals(LEFT));
        assertThat(box(desk.readings)).isEqualTo(LEFT.moved(37, 121));

        look(-60, -10, 0.5);
        drag(RIGHT.centre(), RIGHT.centre().plus(154, 62));
        driver.until("it was moved", () -> !box(desk.predict).equals(RIGHT));
        assertThat(box(desk.predict)).isEqualTo(RIGHT.moved(154, 62));
        assertThat(box(desk.readings)).isEqualTo(LEFT.moved(37, 121));
    }

    @Test
    void aCornerThatIsDraggedMakesTheCardLargerByAsMuch() {
        click(LEFT.centre());
        driver.until("it is selected", () -> isSelected(desk.readings));

        var corner = new Point(LEFT.right(), LEFT.bottom());
        drag(corner, corner.plus(51, 33));

        driver.until("it is larger", () -> !box(desk.readings).equals(LEFT));
        assertThat(box(desk.readings)).isEqualTo(new Box(LEFT.x(), LEFT.y(), 211, 129));
    }

    @Test
    void aConnectorIsDrawnFromTheEdgeOfOneCardToAnother() {
        move(LEFT.centre());
        driver.until(
                "its dots show",
                () -> driver.find(".board-surface", BoardSurface.class).canvas().isVisible());
        var dot = Aim.dot(LEFT, Side.RIGHT);
        new RealDrag(driver).drag(onScreen(dot), onScreen(inside(RIGHT, 0, 0)));

        driver.until(
                "it is asked what it says", () -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        driver.press(KeyCode.DOWN).press(KeyCode.ENTER);
        driver.until("it is there", () -> model.content().connectors().size() == 1);
        assertThat(workspace.read(it -> it.all(Link.class)).join())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.from()).isEqualTo(desk.readings.id());
                    assertThat(link.to()).isEqualTo(desk.predict.id());
                });
    }

    @Test
    void thePictureHasAPixelForEachOfTheScreen() {
        var picture = driver.onFx(this::picture);

        assertThat(driver.onFx(() -> driver.scene().getWindow().getRenderScaleX()))
                .isEqualTo(SCALE);
        assertThat(picture.getWidth()).isCloseTo(pane.getWidth() * SCALE, within(SCALE));
        assertThat(picture.getHeight()).isCloseTo(pane.getHeight() * SCALE, within(SCALE));
        // The words of a card: a picture of half the size, blown up, would have its pixels in fours.
        assertThat(finer(picture, LEFT)).isGreaterThan(500);
        // An edge stands where a press takes hold of it, to the pixel of the screen.
        int middle = (int) (LEFT.centre().y() * SCALE);
        int edge = (int) (LEFT.x() * SCALE);
        int ground = argb(picture, edge - 8, middle);
        assertThat(argb(picture, edge - 3, middle)).isEqualTo(ground);
        assertThat(argb(picture, edge + 1, middle)).isNotEqualTo(ground);
    }

    /** How many squares of two pixels by two, beginning at even ones, are not of one colour. */
    private static int finer(Image picture, Box area) {
        int count = 0;
        for (int y = (int) (area.y() * SCALE); y < area.bottom() * SCALE; y += 2) {
            for (int x = (int) (area.x() * SCALE); x < area.right() * SCALE; x += 2) {
                var colours = Set.copyOf(List.of(
                        argb(picture, x, y),
                        argb(picture, x + 1, y),
                        argb(picture, x, y + 1),
                        argb(picture, x + 1, y + 1)));
                count += colours.size() > 1 ? 1 : 0;
            }
        }
        return count;
    }

    private static int argb(Image picture, int x, int y) {
        return picture.getPixelReader().getArgb(x, y);
    }

    private Image picture() {
        var surface = driver.find(".board-surface", BoardSurface.class);
        return ((ImageView) surface.ground().getChildren().getFirst()).getImage();
    }

    private Card card(Entry entry, Box box) {
        return new Card(Id.fresh(EntryType.CARD), desk.board, entry.id(), box.x(), box.y(), box.width(), box.height());
    }

    private void look(double x, double y, double zoom) {
        driver.onFx(() -> {
            model.viewport(new Viewport(x, y, zoom, pane.getWidth(), pane.getHeight()));
            return true;
        });
        driver.settle();
    }

    /** A place a little inside a corner of a box: 0 for its left and top, 1 for its right and bottom. */
    private static Point inside(Box box, int right, int bottom) {
        return new Point(right == 0 ? box.x() + 12 : box.right() - 12, bottom == 0 ? box.y() + 12 : box.bottom() - 12);
    }

    private boolean isSelected(Entry entry) {
        return model.selection()
                .cards()
                .equals(Set.of(model.content().showing(entry.id()).orElseThrow()));
    }

    private Box box(Entry entry) {
        return Objects.requireNonNull(
                        model.content().card(model.content().showing(entry.id()).orElseThrow()))
                .box();
    }

    /** On a whole pixel: the robot leaves off what is left of it. */
    private Point2D onScreen(Point board) {
        return driver.onFx(() -> {
            var at = model.viewport().toScreen(board);
            var place = pane.localToScreen(at.x(), at.y());
            return new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
        });
    }

    private void move(Point board) {
        var at = onScreen(board);
        driver.onFx(() -> {
            new Robot().mouseMove(at);
            return true;
        });
    }

    private void click(Point board) {
        move(board);
        driver.onFx(() -> {
            new Robot().mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }

    /** With Ctrl, which keeps the cards off the grid and off each other's lines. */
    private void drag(Point from, Point to) {
        keys(true);
        new RealDrag(driver).drag(onScreen(from), onScreen(to));
        keys(false);
    }

    private void keys(boolean pressed) {
        driver.onFx(() -> {
            var robot = new Robot();
            if (pressed) {
                robot.keyPress(KeyCode.CONTROL);
            } else {
                robot.keyRelease(KeyCode.CONTROL);
            }
            return true;
        });
    }
}
