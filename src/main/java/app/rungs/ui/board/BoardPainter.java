package app.rungs.ui.board;

import app.rungs.model.ArrowHeads;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.ConnectorPath;
import app.rungs.ui.board.geometry.Handle;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Side;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.board.paper.CanvasPaper;
import app.rungs.ui.board.paper.TextFit;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;

/** Draws what of a board is on screen, from the ground up: dots, what lies on it, grips. */
final class BoardPainter {

    /** The least and twice the least distance of the ground's dots, in pixels. */
    private static final double DOTS_APART = 20;

    private static final double DOT = 1.5;
    private static final double HANDLE = 8;

    /** What lies still looks the same as long as these do. */
    private record State(long revision, Set<Id<?>> dragged, LineShape lines, BoardFilter filter) {}

    private final BoardViewModel model;
    private final BoardStyle style;
    private final BoardSurface surface;
    /** What moves and what is selected, over what lies still. */
    private final BoardDrawing over;

    private final BoardDrawing still;
    private final BoardTiles tiles;
    private final FarPicture far;
    private final ImageView afar = new ImageView();
    private final GuidePainter guides;

    private Detail detail = Detail.FULL;

    /** Takes the place of whoever painted on {@code surface} before. */
    BoardPainter(BoardViewModel model, BoardStyle style, BoardSurface surface) {
        this.model = model;
        this.style = style;
        this.surface = surface;
        var fit = new TextFit();
        guides = new GuidePainter(style);
        over = new BoardDrawing(model, style, fit);
        still = new BoardDrawing(new StillSight(model), style, fit);
        far = new FarPicture(model);
        tiles = new BoardTiles(this::square);
        afar.setManaged(false);
        surface.ground().getChildren().setAll(afar, tiles.pane());
    }

    /** Draws the board for a screen, with as much detail as can be read. */
    void paint(Viewport view, Aim aim, BoardPointer pointer) {
        detail = Detail.at(view.zoom(), detail);
        boolean blocks = detail == Detail.BLOCKS;
        boolean whole = !blocks
                && tiles.show(
                        view,
                        new State(
                                model.content().revision(),
                                Set.copyOf(model.preview().keySet()),
                                model.lines(),
                                model.finder().filter()));
        tiles.pane().setVisible(!blocks);
        if (!whole) {
            afar.setImage(far.draw(
                    view,
                    style,
                    List.of(
                            model.content().revision(),
                            model.preview(),
                            model.finder().filter())));
        }
        afar.setVisible(!whole);
        if (!blocks && !whole) {
            surface.paintAgain();
        }
        boolean idle = model.selection().isEmpty()
                && model.selection().connector() == null
                && aim.hovered() == null
                && !pointer.isBusy()
                && (!blocks || model.content().frames().all().isEmpty());
        // An empty canvas costs as much as a full one.
        surface.canvas().setVisible(!idle);
        if (idle) {
            return;
        }
        var gc = surface.canvas().getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.clearRect(0, 0, view.width(), view.height());
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        into(gc, view);
        over(gc, view, aim, pointer);
        gc.setTransform(1, 0, 0, 1, 0, 0);
        if (blocks) {
            still.names(new CanvasPaper(gc), view, detail);
        } else {
            grips(gc, view, aim, pointer);
        }
    }

    private void over(GraphicsContext gc, Viewport view, Aim aim, BoardPointer pointer) {
        var paper = new CanvasPaper(gc);
        var shown = view.shown();
        if (detail != Detail.BLOCKS) {
            over.moving(paper, model.preview(), shown, view.zoom(), detail);
        }
        over.rings(paper, shown, view.zoom(), detail, aim);
        pointer.pull().ifPresent(pull -> pulled(gc, pull, view.zoom()));
        pointer.marquee().ifPresent(box -> marquee(gc, box, view.zoom()));
        pointer.guides().ifPresent(pull -> guides.draw(gc, pull, view.zoom()));
    }

    /** A square of what lies still. */
    private void square(GraphicsContext gc, Viewport view) {
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setFill(style.ink(Ink.GROUND));
        gc.fillRect(0, 0, view.width(), view.height());
        dots(gc, view);
        into(gc, view);
        // While the zoom changes, squares of the zoom before are still being painted.
        var fitting = Detail.at(view.zoom(), detail);
        still.draw(new CanvasPaper(gc), view.shown().grown(4 / view.zoom()), view.zoom(), fitting);
        gc.setTransform(1, 0, 0, 1, 0, 0);
        still.names(new CanvasPaper(gc), view, fitting);
    }

    /** The board's own units from here on; at 100 % they fall on whole pixels, so that letters are sharp. */
    private static void into(GraphicsContext gc, Viewport view) {
        double zoom = view.zoom();
        gc.setTransform(zoom, 0, 0, zoom, Math.rint(-view.x() * zoom), Math.rint(-view.y() * zoom));
    }

    private void dots(GraphicsContext gc, Viewport view) {
        double apart = 32;
        while (apart * view.zoom() < DOTS_APART) {
            apart *= 2;
        }
        gc.setFill(style.ink(Ink.GRID));
        var shown = view.shown();
        for (double y = Math.ceil(shown.y() / apart) * apart; y <= shown.bottom(); y += apart) {
            double top = Math.rint((y - view.y()) * view.zoom());
            for (double x = Math.ceil(shown.x() / apart) * apart; x <= shown.right(); x += apart) {
                gc.fillRect(Math.rint((x - view.x()) * view.zoom()), top, DOT, DOT);
            }
        }
    }

    private void pulled(GraphicsContext gc, BoardPointer.Pulling pull, double zoom) {
        var card = model.content().card(pull.from());
        if (card == null) {
            return;
        }
        var from = model.box(card);
        var paper = new CanvasPaper(gc);
        var connectors = over.connectors();
        var target = pull.target().map(model.content()::card);
        if (target.isPresent()) {
            var box = model.box(target.get());
            gc.setStroke(style.ink(Ink.ACCENT));
            gc.setLineWidth(2 / zoom);
            gc.strokeRoundRect(box.x() - 3, box.y() - 3, box.width() + 6, box.height() + 6, 20, 20);
            connectors.line(paper, ConnectorPath.between(from, box), ArrowHeads.ONE, false, true, zoom);
        } else {
            var end = new Box(pull.to().x(), pull.to().y(), 0, 0);
            connectors.line(
                    paper,
                    ConnectorPath.of(pull.side().of(from), pull.side(), pull.to(), Side.facing(end, from)),
                    ArrowHeads.ONE,
                    false,
                    true,
                    zoom);
        }
    }

    private void marquee(GraphicsContext gc, Box box, double zoom) {
        var accent = style.ink(Ink.ACCENT);
        gc.setFill(Color.color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.1));
        gc.fillRect(box.x(), box.y(), box.width(), box.height());
        gc.setStroke(accent);
        gc.setLineWidth(1 / zoom);
        gc.strokeRect(box.x(), box.y(), box.width(), box.height());
    }

    /** The handles and dots, which stay the same size on screen at every zoom. */
    private void grips(GraphicsContext gc, Viewport view, Aim aim, BoardPointer pointer) {
        if (!model.selection().isEmpty() && !pointer.isBusy()) {
            aim.around().map(view::toScreen).ifPresent(box -> handles(gc, box));
        }
        var selected = model.selection().connector();
        var connector = selected == null ? null : model.content().connector(selected);
        if (connector != null && !pointer.isBusy()) {
            over.routes().of(connector).map(Route::path).ifPresent(path -> {
                round(gc, view.toScreen(path.start()));
                round(gc, view.toScreen(path.end()));
            });
        }
        var hovered = aim.hovered();
        var card = hovered == null || pointer.isBusy() ? null : model.content().card(hovered);
        if (card != null) {
            var box = view.toScreen(model.box(card));
            for (var side : List.of(Side.values())) {
                round(gc, Aim.dot(box, side));
            }
        }
    }

    private void handles(GraphicsContext gc, Box box) {
        if (model.selection().cards().size() + model.selection().frames().size() > 1) {
            gc.setStroke(style.ink(Ink.ACCENT));
            gc.setLineWidth(1);
            gc.strokeRect(box.x(), box.y(), box.width(), box.height());
        }
        for (var handle : Handle.values()) {
            if (handle.isCorner()) {
                square(gc, handle.on(box));
            }
        }
    }

    private void square(GraphicsContext gc, Point at) {
        gc.setFill(style.ink(Ink.CARD));
        gc.setStroke(style.ink(Ink.ACCENT));
        gc.setLineWidth(1.5);
        gc.fillRoundRect(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE, 3, 3);
        gc.strokeRoundRect(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE, 3, 3);
    }

    private void round(GraphicsContext gc, Point at) {
        gc.setFill(style.ink(Ink.CARD));
        gc.setStroke(style.ink(Ink.ACCENT));
        gc.setLineWidth(1.5);
        gc.fillOval(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE);
        gc.strokeOval(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE);
    }
}
