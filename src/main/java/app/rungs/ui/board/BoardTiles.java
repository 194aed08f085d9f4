package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Viewport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/**
 * What lies still on a board, painted once in squares that then only move: panning paints no more than what comes into
 * view. While the zoom changes the squares there are shown larger or smaller, and painted anew once it rests.
 */
final class BoardTiles {

    /** The side of a square, in pixels. */
    static final int SIZE = 256;
    /** How many squares are painted in one pulse while the board moves. */
    private static final int AT_ONCE = 2;
    /** How much larger or smaller than they were painted squares are shown, while the zoom changes. */
    private static final double STRETCH = 1.7;

    /** Paints a square: its context, and the part of the board it shows. */
    interface Painting {
        void paint(GraphicsContext gc, Viewport tile);
    }

    private record Place(int column, int row) {}

    /** Squares painted at one zoom. */
    private static final class Layer {

        private final double zoom;
        private final Map<Place, Canvas> squares = new HashMap<>();
        private final Group group = new Group();
        private final Affine place = new Affine();

        Layer(double zoom) {
            this.zoom = zoom;
            group.getTransforms().setAll(place);
            group.setManaged(false);
        }

        /** Where its squares are to be for a view of any zoom; at its own they fall on whole pixels. */
        void move(Viewport view) {
            double scale = view.zoom() / zoom;
            double x = -view.x() * view.zoom();
            double y = -view.y() * view.zoom();
            boolean own = scale == 1;
            place.setToTransform(scale, 0, own ? Math.rint(x) : x, 0, scale, own ? Math.rint(y) : y);
        }

        /** The squares a view shows, the innermost first, and around them those that come next. */
        List<Place> around(Viewport view, int more) {
            double scale = zoom / SIZE;
            var shown = view.shown();
            int left = (int) Math.floor(shown.x() * scale) - more;
            int right = (int) Math.floor(shown.right() * scale) + more;
            int top = (int) Math.floor(shown.y() * scale) - more;
            int bottom = (int) Math.floor(shown.bottom() * scale) + more;
            var places = new ArrayList<Place>();
            for (int row = top; row <= bottom; row++) {
                for (int column = left; column <= right; column++) {
                    places.add(new Place(column, row));
                }
            }
            double middleX = shown.centre().x() * scale - 0.5;
            double middleY = shown.centre().y() * scale - 0.5;
            places.sort(Comparator.comparingDouble(
                    it -> Math.max(Math.abs(it.column() - middleX), Math.abs(it.row() - middleY))));
            return places;
        }

        boolean isWhole(Viewport view) {
            return squares.keySet().containsAll(around(view, 0));
        }
    }

    private final Pane pane = new Pane();
    private final Painting painting;
    private final Deque<Canvas> spare = new ArrayDeque<>();

    private @Nullable Layer layer;
    /** What shows below squares that are not painted yet. */
    private @Nullable Layer before;

    private @Nullable Object known;
    private Viewport last = Viewport.of(0, 0);

    BoardTiles(Painting painting) {
        this.painting = painting;
        pane.setManaged(false);
    }

    Pane pane() {
        return pane;
    }

    /**
     * Shows a part of the board, as far as it is painted, and paints on.
     *
     * @param state equal to that of the last time if nothing but the viewport has changed since
     * @return whether all of it shows
     */
    boolean show(Viewport view, Object state) {
        boolean moving = !view.equals(last) && last.width() == view.width() && state.equals(known);
        last = view;
        if (!state.equals(known)) {
            known = state;
            clear();
        }
        var now = layer;
        if (now == null || now.zoom != view.zoom() && (!moving || isStretched(now, view))) {
            now = begin(view.zoom());
        }
        now.move(view);
        paint(now, view, moving);
        boolean whole = now.isWhole(view);
        if (whole && before != null) {
            drop(before);
            before = null;
        }
        if (before != null) {
            before.move(view);
        }
        return whole && now.zoom == view.zoom();
    }

    /** Forgets what was painted. */
    void clear() {
        for (var old : new Layer[] {layer, before}) {
            if (old != null) {
                drop(old);
            }
        }
        layer = null;
        before = null;
    }

    private static boolean isStretched(Layer layer, Viewport view) {
        double scale = view.zoom() / layer.zoom;
        return scale > STRETCH || scale < 1 / STRETCH;
    }

    private Layer begin(double zoom) {
        if (before != null) {
            drop(before);
        }
        before = layer;
        var begun = new Layer(zoom);
        layer = begun;
        pane.getChildren().add(begun.group);
        return begun;
    }

    private void drop(Layer old) {
        pane.getChildren().remove(old.group);
        old.group.getChildren().clear();
        spare.addAll(old.squares.values());
        old.squares.clear();
    }

    private void paint(Layer now, Viewport view, boolean moving) {
        var far = Set.copyOf(now.around(view, 2));
        now.squares.entrySet().removeIf(it -> {
            boolean gone = !far.contains(it.getKey());
            if (gone) {
                now.group.getChildren().remove(it.getValue());
                spare.add(it.getValue());
            }
            return gone;
        });
        // At rest all that shows is painted; on the move a little at a time, and what comes next beside it.
        int left = moving ? AT_ONCE : Integer.MAX_VALUE;
        for (var place : now.around(view, moving ? 1 : 0)) {
            if (left > 0 && !now.squares.containsKey(place)) {
                now.squares.put(place, square(now, place));
                left--;
            }
        }
    }

    private Canvas square(Layer now, Place place) {
        var square = spare.isEmpty() ? new Canvas(SIZE, SIZE) : spare.pop();
        square.setLayoutX(place.column() * (double) SIZE);
        square.setLayoutY(place.row() * (double) SIZE);
        painting.paint(
                square.getGraphicsContext2D(),
                new Viewport(place.column() * SIZE / now.zoom, place.row() * SIZE / now.zoom, now.zoom, SIZE, SIZE));
        now.group.getChildren().add(square);
        return square;
    }
}
