package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** Glides from one part of a board to another in a fifth of a second, or jumps where motion is not wanted. */
final class Glide {

    private static final double NANOS = 200e6;

    private final Supplier<Viewport> view;
    private final Consumer<Viewport> show;
    private final BooleanSupplier still;
    private final Timer timer = new Timer();

    /** @param still whether the user wants no motion */
    Glide(Supplier<Viewport> view, Consumer<Viewport> show, BooleanSupplier still) {
        this.view = view;
        this.show = show;
        this.still = still;
    }

    void to(Viewport target) {
        timer.stop();
        if (still.getAsBoolean()) {
            show.accept(target);
        } else {
            timer.from = view.get();
            timer.last = timer.from;
            timer.to = target;
            timer.begin = 0;
            timer.start();
        }
    }

    /** Goes no further. */
    void stop() {
        timer.stop();
    }

    /** The view {@code share} of the way: the zoom by equal factors, and the middle so that it seems to go straight. */
    static Viewport between(Viewport from, Viewport to, double share) {
        double zoom = from.zoom() * Math.pow(to.zoom() / from.zoom(), share);
        var start = from.shown().centre();
        var end = to.shown().centre();
        double way = Math.abs(to.zoom() - from.zoom()) < 1e-9
                ? share
                : (1 / zoom - 1 / from.zoom()) / (1 / to.zoom() - 1 / from.zoom());
        var centre = new Point(start.x() + way * (end.x() - start.x()), start.y() + way * (end.y() - start.y()));
        return new Viewport(0, 0, zoom, from.width(), from.height()).centred(centre);
    }

    private final class Timer extends AnimationTimer {

        private Viewport from = Viewport.of(0, 0);
        private Viewport to = from;
        private Viewport last = from;
        private long begin;

        @Override
        public void handle(long now) {
            if (begin == 0) {
                begin = now;
            }
            double share = Math.min(1, (now - begin) / NANOS);
            // Whoever moves the view meanwhile has the last word.
            if (!view.get().equals(last) || share >= 1) {
                stop();
                if (view.get().equals(last)) {
                    show.accept(to);
                }
                return;
            }
            last = between(from, to, 1 - Math.pow(1 - share, 3));
            show.accept(last);
        }
    }
}
