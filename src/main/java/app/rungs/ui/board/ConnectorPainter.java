package app.rungs.ui.board;

import app.rungs.ui.board.geometry.ConnectorPath;
import app.rungs.ui.board.geometry.Point;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/** Draws connectors: a curve, an arrow head, and in words what is claimed. What speaks against is dashed and says so. */
final class ConnectorPainter {

    private final BoardStyle style;
    private final TextFit fit;
    private final Font words;

    ConnectorPainter(BoardStyle style, TextFit fit) {
        this.style = style;
        this.fit = fit;
        this.words = style.font(Lettering.CHIP, 11);
    }

    /** How wide a connector's words are, in board units. */
    double width(String text) {
        return fit.width(text, words);
    }

    /** The curve and, where it leads one way, its head. */
    void line(
            GraphicsContext gc, ConnectorPath path, boolean headed, boolean against, boolean selected, double zoom) {
        var colour = colour(against, selected);
        gc.setStroke(colour);
        gc.setLineWidth(Math.max(selected ? 2.25 : 1.5, 1 / zoom));
        gc.setLineCap(StrokeLineCap.BUTT);
        if (against) {
            gc.setLineDashes(6, 4);
        }
        var neck = headed ? path.neck() : path.end();
        gc.beginPath();
        gc.moveTo(path.start().x(), path.start().y());
        gc.bezierCurveTo(
                path.leaving().x(),
                path.leaving().y(),
                path.arriving().x(),
                path.arriving().y(),
                neck.x(),
                neck.y());
        gc.stroke();
        if (against) {
            gc.setLineDashes();
        }
        if (!headed) {
            return;
        }
        gc.setFill(colour);
        var head = path.head();
        gc.fillPolygon(
                head.stream().mapToDouble(Point::x).toArray(),
                head.stream().mapToDouble(Point::y).toArray(),
                head.size());
    }

    /** A plain line, for when a curve could not be told from it. */
    void plain(GraphicsContext gc, Point from, Point to, boolean against, boolean selected, double zoom) {
        gc.setStroke(colour(against, selected));
        gc.setLineWidth((selected ? 2 : 1) / zoom);
        gc.strokeLine(from.x(), from.y(), to.x(), to.y());
    }

    /** What it says, on a ground that keeps the line away from the letters. */
    void label(GraphicsContext gc, Route route, Connector connector, boolean selected) {
        var box = route.label();
        gc.setFill(style.ink(selected ? Ink.ACCENT_TINT : Ink.GROUND));
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
        gc.setFont(words);
        gc.setTextBaseline(VPos.CENTER);
        gc.setFill(connector.isContradicting() ? style.ink(Ink.AGAINST) : style.ink(selected ? Ink.ACCENT : Ink.MUTED));
        gc.fillText(
                connector.words(),
                box.x() + (box.width() - width(connector.words())) / 2,
                box.centre().y());
    }

    private Color colour(boolean against, boolean selected) {
        return style.ink(selected ? Ink.ACCENT : against ? Ink.AGAINST : Ink.LINE);
    }
}
