package app.rungs.ui.board;

import app.rungs.model.Frame;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.kit.Icon;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws sections and groups: their ground under the cards, their names over them, as large at every zoom. */
final class FramePainter {

    private static final double ROUND = 12;
    private static final double NAME = 14;
    /** Below this many pixels a name would say nothing. */
    private static final double LEAST = 28;

    private final BoardViewModel model;
    private final BoardStyle style;
    private final TextFit fit;
    private final IconGlyphs glyphs = new IconGlyphs();
    private final Font name;
    private final Font far;
    private final Font icon;

    FramePainter(BoardViewModel model, BoardStyle style, TextFit fit) {
        this.model = model;
        this.style = style;
        this.fit = fit;
        name = style.font(Lettering.TITLE, NAME);
        far = style.font(Lettering.TITLE, 18);
        icon = style.font(Lettering.ICON, 13);
    }

    /** The ground, in board units. */
    void ground(GraphicsContext gc, Frame frame, Box box, boolean selected, double zoom) {
        double line = (selected ? 2 : 1) / zoom;
        if (frame.isGroup()) {
            gc.setStroke(style.ink(selected ? Ink.ACCENT : Ink.LINE));
            gc.setLineWidth(line);
            gc.setLineDashes(4 / zoom, 4 / zoom);
            gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
            gc.setLineDashes();
            return;
        }
        var shade = frame.shade();
        gc.setFill(shade == null ? style.ink(Ink.FRAME) : style.of(shade));
        gc.setGlobalAlpha(frame.collapsed() || shade == null ? 1 : 0.6);
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
        gc.setGlobalAlpha(1);
        gc.setStroke(style.ink(selected ? Ink.ACCENT : Ink.LINE));
        gc.setLineWidth(line);
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    }

    /** The name, in pixels of the screen: above an open section, in the middle of one too far away to be read otherwise. */
    void name(GraphicsContext gc, Frame frame, Viewport view, boolean fromAfar) {
        if (frame.isGroup()) {
            return;
        }
        var box = view.toScreen(model.box(frame));
        if (box.width() < LEAST) {
            return;
        }
        gc.setTextBaseline(VPos.CENTER);
        if (frame.collapsed()) {
            collapsed(gc, frame, box);
        } else if (fromAfar && box.height() > LEAST) {
            banner(gc, frame, box);
        } else {
            gc.setFont(name);
            gc.setFill(style.ink(Ink.TEXT));
            gc.fillText(words(frame, name, box.width()), Math.rint(box.x()) + 2, Math.rint(box.y()) - 13);
            locked(gc, frame, box.right() - 16, box.y() - 13);
        }
    }

    /** On a ground of its own, because cards lie below it. */
    private void banner(GraphicsContext gc, Frame frame, Box box) {
        var words = words(frame, far, box.width() - 16);
        double wide = fit.width(words, far) + 16;
        double x = Math.rint(box.centre().x() - wide / 2);
        double y = Math.rint(box.centre().y());
        gc.setFill(style.ink(Ink.CARD));
        gc.setGlobalAlpha(0.9);
        gc.fillRoundRect(x, y - 14, wide, 28, 8, 8);
        gc.setGlobalAlpha(1);
        gc.setFont(far);
        gc.setFill(style.ink(Ink.TEXT));
        gc.fillText(words, x + 8, y);
    }

    private void collapsed(GraphicsContext gc, Frame frame, Box box) {
        int count = model.content().frames().cards(frame.id()).size();
        gc.setFont(name);
        gc.setFill(style.ink(Ink.TEXT));
        double y = Math.rint(box.centre().y());
        boolean two = box.height() >= 44;
        gc.fillText(words(frame, name, box.width() - 24), Math.rint(box.x()) + 12, two ? y - 9 : y);
        if (two) {
            gc.setFill(style.ink(Ink.MUTED));
            gc.fillText(
                    fit.lines(Messages.of("board.frame.count", count), name, box.width() - 24, 1)
                            .getFirst(),
                    Math.rint(box.x()) + 12,
                    y + 10);
        }
        locked(gc, frame, box.right() - 20, y);
    }

    private void locked(GraphicsContext gc, Frame frame, double x, double y) {
        if (frame.locked()) {
            gc.setFont(icon);
            gc.setFill(style.ink(Ink.MUTED));
            gc.fillText(glyphs.of(Icon.LOCK), Math.rint(x), Math.rint(y));
        }
    }

    private String words(Frame frame, Font font, double width) {
        return fit.lines(frame.title(), font, Math.max(16, Math.rint(width / 8) * 8), 1).getFirst();
    }
}
