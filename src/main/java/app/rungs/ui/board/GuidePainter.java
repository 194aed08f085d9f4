package app.rungs.ui.board;

import app.rungs.ui.board.geometry.SmartGuides.Gap;
import app.rungs.ui.board.geometry.SmartGuides.Pull;
import javafx.scene.canvas.GraphicsContext;

/** Shows what a card that is being moved lines up with. */
record GuidePainter(BoardStyle style) {

    private static final double TICK = 5;

    /** The lines and gaps, in board units. */
    void draw(GraphicsContext gc, Pull pull, double zoom) {
        gc.setStroke(style.ink(Ink.GUIDE));
        gc.setLineWidth(1 / zoom);
        for (var line : pull.lines()) {
            if (line.upright()) {
                gc.strokeLine(line.at(), line.from(), line.at(), line.to());
            } else {
                gc.strokeLine(line.from(), line.at(), line.to(), line.at());
            }
        }
        pull.gaps().forEach(gap -> gap(gc, gap, TICK / zoom));
    }

    /** From one side of the gap to the other, with a tick at either end. */
    private static void gap(GraphicsContext gc, Gap gap, double tick) {
        if (gap.upright()) {
            gc.strokeLine(gap.at(), gap.from(), gap.at(), gap.to());
            gc.strokeLine(gap.at() - tick, gap.from(), gap.at() + tick, gap.from());
            gc.strokeLine(gap.at() - tick, gap.to(), gap.at() + tick, gap.to());
        } else {
            gc.strokeLine(gap.from(), gap.at(), gap.to(), gap.at());
            gc.strokeLine(gap.from(), gap.at() - tick, gap.from(), gap.at() + tick);
            gc.strokeLine(gap.to(), gap.at() - tick, gap.to(), gap.at() + tick);
        }
    }
}
