package app.rungs.bench;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * The moves every program's board was measured with, one step a pulse, painting included.
 */
record BoardMoves(MovedBoard board, int cards, Box bounds) {

    private static final double FITTED = 0.95;
    private static final int CALM = 3;
    private static final int DRAGGED = 500;
    /** Where some 500 cards are on screen and their titles can still be read. */
    private static final double DRAG_ZOOM = 0.2;

    void run(int run) throws Exception {
        var size = board.screen();
        var start = new Viewport(0, 0, 1, size.width(), size.height())
                .centred(new Point(bounds.x() + 900, bounds.y() + 650));
        move(run, "pan100", 120, step -> start.panned(32 * (step + 1.0), 8 * (step + 1.0)));

        double fit = FITTED * Math.min(size.width() / bounds.width(), size.height() / bounds.height());
        var from = start.shown().centre();
        var to = bounds.centre();
        move(run, "zoomfit", 100, step -> {
            double zoom = Math.pow(fit, (step + 1) / 100.0);
            double share = (1 / zoom - 1) / (1 / fit - 1);
            return new Viewport(0, 0, zoom, size.width(), size.height())
                    .centred(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
        });

        var whole = new Viewport(0, 0, fit, size.width(), size.height()).centred(to);
        move(run, "panfit", 60, step -> whole.panned(16.0 * (step < 30 ? step + 1 : 59 - step), 0));

        var middle = new Viewport(0, 0, DRAG_ZOOM, size.width(), size.height()).centred(to);
        rest(middle);
        Frames.onFx(() -> {
            board.grab(Math.min(DRAGGED, cards));
            return true;
        });
        measure(run, "drag500", 60, step -> board.drag(8.0 * (step < 30 ? step + 1 : 59 - step), 0));
        Frames.onFx(() -> {
            board.drop();
            return true;
        });
        board.settle();
        Frames.pass(CALM);
    }

    private void move(int run, String step, int planned, IntFunction<Viewport> view) throws Exception {
        rest(view.apply(0));
        measure(run, step, planned, which -> board.show(view.apply(which)));
    }

    /** Waits until a part of the board stands on the screen. */
    private void rest(Viewport view) throws Exception {
        Frames.of(8, _ -> board.show(view));
    }

    private void measure(int run, String step, int planned, IntConsumer move) throws Exception {
        var usage = new Usage();
        var millis = Frames.of(planned, move);
        double used = usage.cpuMillis();
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "{\"part\":\"board\",\"peer\":\"%s\",\"n\":%d,\"run\":%d,\"step\":\"%s\",\"frames\":%d,\"planned\":%d,"
                    + "\"median_ms\":%.2f,\"p95_ms\":%.2f,\"max_ms\":%.2f,\"mean_ms\":%.2f,\"cpu_ms_per_frame\":%.2f,"
                    + "\"rss_mb\":%.0f}%n",
                board.name(),
                cards,
                run,
                step,
                millis.length,
                planned,
                millis[millis.length / 2],
                millis[(int) Math.min(millis.length - 1, Math.ceil(millis.length * 0.95) - 1)],
                millis[millis.length - 1],
                Arrays.stream(millis).average().orElse(0),
                used / millis.length,
                Usage.residentMegabytes());
    }
}
