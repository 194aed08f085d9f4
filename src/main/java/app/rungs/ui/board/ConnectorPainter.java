package app.rungs.ui.board;

import app.rungs.model.ArrowHeads;
import app.rungs.ui.board.geometry.ConnectorPath;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.paper.Paper;
import app.rungs.ui.board.paper.TextFit;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Draws connectors: a line, an arrow head, and in words what is claimed. What speaks against is dashed and says so. */
final class ConnectorPainter {

    /** How far from a corner a line begins to turn, in board units. */
    private static final double ROUND = 8;

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

    /** The line and its heads. */
    void line(Paper paper, ConnectorPath path, ArrowHeads heads, boolean against, boolean selected, double zoom) {
        var colour = colour(against, selected);
        paper.setStroke(colour);
        paper.setLineWidth(Math.max(selected ? 2.25 : 1.5, 1 / zoom));
        if (against) {
            paper.setLineDashes(6, 4);
        }
        var from = heads == ArrowHeads.BOTH ? path.reversed().neck() : path.start();
        var to = heads == ArrowHeads.NONE ? path.end() : path.neck();
        curve(paper, path, from, to);
        if (against) {
            paper.setLineDashes();
        }
        paper.setFill(colour);
        if (heads != ArrowHeads.NONE) {
            head(paper, path);
        }
        if (heads == ArrowHeads.BOTH) {
            head(paper, path.reversed());
        }
    }

    private static void head(Paper paper, ConnectorPath path) {
        paper.beginPath();
        var head = path.head();
        paper.moveTo(head.getFirst().x(), head.getFirst().y());
        for (var corner : head.subList(1, head.size())) {
            paper.lineTo(corner.x(), corner.y());
        }
        paper.closePath();
        paper.fill();
    }

    /** The line alone, hardly seen. */
    void faint(Paper paper, ConnectorPath path, double zoom) {
        paper.setStroke(style.ink(Ink.GRID));
        paper.setLineWidth(1 / zoom);
        curve(paper, path, path.start(), path.end());
    }

    /** The way itself, with other ends. */
    private static void curve(Paper paper, ConnectorPath path, Point start, Point end) {
        paper.beginPath();
        paper.moveTo(start.x(), start.y());
        var points = path.points();
        if (path.isCurve()) {
            var out = points.get(1);
            var in = points.get(2);
            paper.bezierCurveTo(out.x(), out.y(), in.x(), in.y(), end.x(), end.y());
        } else {
            for (int i = 1; i + 1 < points.size(); i++) {
                corner(paper, points.get(i - 1), points.get(i), points.get(i + 1));
            }
            paper.lineTo(end.x(), end.y());
        }
        paper.stroke();
    }

    /** A corner, a little round. */
    private static void corner(Paper paper, Point before, Point corner, Point after) {
        double round = Math.min(ROUND, Math.min(before.distance(corner), corner.distance(after)) / 2);
        var from = towards(corner, before, round);
        var to = towards(corner, after, round);
        paper.lineTo(from.x(), from.y());
        paper.bezierCurveTo(corner.x(), corner.y(), corner.x(), corner.y(), to.x(), to.y());
    }

    private static Point towards(Point from, Point to, double far) {
        double share = far / Math.max(1e-6, from.distance(to));
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    /** A plain line, for when a curve could not be told from it. */
    void plain(Paper paper, Point from, Point to, boolean against, boolean selected, double zoom) {
        paper.setStroke(colour(against, selected));
        paper.setLineWidth((selected ? 2 : 1) / zoom);
        paper.strokeLine(from.x(), from.y(), to.x(), to.y());
    }

    /** What it says, on a ground that keeps the line away from the letters. */
    void label(Paper paper, Route route, Connector connector, boolean selected) {
        var box = route.label();
        paper.setFill(style.ink(selected ? Ink.ACCENT_TINT : Ink.GROUND));
        paper.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height());
        paper.setFont(words);
        paper.setFill(
                connector.isContradicting() ? style.ink(Ink.AGAINST) : style.ink(selected ? Ink.ACCENT : Ink.MUTED));
        paper.fillText(
                connector.words(),
                box.x() + (box.width() - width(connector.words())) / 2,
                box.centre().y());
    }

    private Color colour(boolean against, boolean selected) {
        return style.ink(selected ? Ink.ACCENT : against ? Ink.AGAINST : Ink.LINE);
    }
}
