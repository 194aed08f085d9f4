package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The whole board in small, with a frame around what is on screen: a press shows that part. The picture is drawn anew only
 * after the board has changed; the frame alone moves with the view.
 */
final class BoardMap extends Region {

    private static final int WIDTH = 188;
    private static final int HEIGHT = 124;
    private static final double PAD = 8;
    /** Larger than so, one card would be all there is. */
    private static final double LARGEST = 0.1;

    private final BoardViewModel model;
    private final Supplier<BoardStyle> style;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private @Nullable BoardStyle drawnIn;
    private long drawn = -1;
    private Box whole = new Box(0, 0, 1, 1);

    /** @param show shows a point of the board in the middle of the screen */
    BoardMap(BoardViewModel model, Supplier<BoardStyle> style, Consumer<Point> show) {
        this.model = model;
        this.style = style;
        getStyleClass().add("board-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.of("board.map"));
        setMinSize(WIDTH + 2, HEIGHT + 2);
        setMaxSize(WIDTH + 2, HEIGHT + 2);
        canvas.relocate(1, 1);
        getChildren().setAll(canvas);
        setOnMousePressed(event -> go(event, show));
        setOnMouseDragged(event -> go(event, show));
    }

    private void go(MouseEvent event, Consumer<Point> show) {
        double scale = scale();
        show.accept(new Point(
                whole.centre().x() + (event.getX() - 1 - WIDTH / 2.0) / scale,
                whole.centre().y() + (event.getY() - 1 - HEIGHT / 2.0) / scale));
        event.consume();
    }

    /** Draws what has changed. */
    void refresh() {
        var inks = style.get();
        if (drawn != model.content().revision() || !inks.equals(drawnIn)) {
            drawn = model.content().revision();
            drawnIn = inks;
            whole = model.content().bounds().orElse(new Box(0, 0, 1, 1));
            picture(inks);
        }
        var gc = canvas.getGraphicsContext2D();
        gc.drawImage(picture, 0, 0);
        var shown = model.viewport().shown();
        double scale = scale();
        double x = WIDTH / 2.0 + (shown.x() - whole.centre().x()) * scale;
        double y = HEIGHT / 2.0 + (shown.y() - whole.centre().y()) * scale;
        gc.setStroke(inks.ink(Ink.ACCENT));
        gc.setLineWidth(1.5);
        gc.strokeRect(
                Math.clamp(x, 0.75, WIDTH - 3),
                Math.clamp(y, 0.75, HEIGHT - 3),
                Math.clamp(x + shown.width() * scale, 3, WIDTH - 0.75) - Math.clamp(x, 0.75, WIDTH - 3),
                Math.clamp(y + shown.height() * scale, 3, HEIGHT - 0.75) - Math.clamp(y, 0.75, HEIGHT - 3));
    }

    private double scale() {
        double fit = Math.min(
                (WIDTH - 2 * PAD) / Math.max(1, whole.width()), (HEIGHT - 2 * PAD) / Math.max(1, whole.height()));
        return Math.min(LARGEST, fit);
    }

    private void picture(BoardStyle inks) {
        Arrays.fill(pixels, BoardStyle.argb(inks.ink(Ink.CARD)));
        for (var frame : model.content().frames().stacked()) {
            if (!frame.isGroup()) {
                var shade = frame.shade();
                fill(
                        BoardFrames.box(frame),
                        BoardStyle.argb(shade == null ? inks.ink(Ink.NEUTRAL_TINT) : inks.of(shade)));
            }
        }
        for (var card : model.content().in(whole)) {
            fill(card.box(), BoardStyle.argb(inks.of(card.face().layer())));
        }
        picture.getPixelWriter().setPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    }

    /** At least a pixel, so that nothing is lost. */
    private void fill(Box box, int colour) {
        double scale = scale();
        int left = (int) Math.floor(WIDTH / 2.0 + (box.x() - whole.centre().x()) * scale);
        int top = (int) Math.floor(HEIGHT / 2.0 + (box.y() - whole.centre().y()) * scale);
        int right = Math.min(WIDTH, left + Math.max(1, (int) Math.round(box.width() * scale)));
        int bottom = Math.min(HEIGHT, top + Math.max(1, (int) Math.round(box.height() * scale)));
        for (int y = Math.max(0, top); y < bottom; y++) {
            Arrays.fill(pixels, y * WIDTH + Math.max(0, left), y * WIDTH + Math.max(left, right), colour);
        }
    }
}
