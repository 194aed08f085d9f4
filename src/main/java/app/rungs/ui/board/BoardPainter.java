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
import app.rungs.ui.board.paper.Raster;
import app.rungs.ui.board.paper.RasterPaper;
import app.rungs.ui.board.paper.TextFit;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;

/** Draws what of a board is on screen, from the ground up: dots, what lies on it, grips. */
final class BoardPainter {

    /** The least and twice the least distance of the ground's dots, in pixels. */
    private static final double DOTS_APART = 20;

    private static final double DOT = 1.5;
    private static final double HANDLE = 8;

    /** What lies still looks the same as long as these do. */
    private record State(long revision, Set<Id<?>> dragged, LineShape lines, BoardFilter filter, Detail detail) {}

    private final BoardViewModel model;
    private final BoardStyle style;
    private final BoardSurface surface;
    /** What moves and what is selected, over what lies still. */
    private final BoardDrawing over;

    private final BoardDrawing still;
    private final FarPicture far;
    private final FarPicture farOver;
    private final BoardScreen screen;
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
        var lying = new StillSight(model);
        still = new BoardDrawing(lying, style, fit);
        far = new FarPicture(lying);
        farOver = new FarPicture(model);
        screen = new BoardScreen(fit, this::still);
        surface.ground().getChildren().setAll(screen.view());
    }

    /** Draws the board for a screen, with as much detail as can be read. */
    void paint(Viewport asked, Aim aim, BoardPointer pointer) {
        double scale = surface.pixelScale();
        var view = BoardScreen.onPixels(asked, scale);
        detail = Detail.of(model.content(), view.zoom(), detail);
        var selection = model.selection();
        boolean covered = !selection.isEmpty()
                || selection.connector() != null
                || aim.hovered() != null
                || !model.preview().isEmpty();
        boolean again =
                screen.show(view, scale, state(), covered ? (raster, paper) -> over(raster, paper, view, aim) : null);
        if (again) {
            surface.paintAgain();
        }
        boolean gripped = !pointer.isBusy() && covered && detail != Detail.BLOCKS;
        boolean drawn = gripped
                || pointer.pull().isPresent()
                || pointer.marquee().isPresent()
                || pointer.guides().isPresent();
        // An empty canvas costs as much as a full one.
        surface.canvas().setVisible(drawn);
        if (drawn) {
            canvas(view, aim, pointer, gripped);
        }
    }

    private State state() {
        return new State(
                model.content().revision(),
                Set.copyOf(model.preview().keySet()),
                model.lines(),
                model.finder().filter(),
                detail);
    }

    private void over(Raster raster, RasterPaper paper, Viewport view, Aim aim) {
        if (!model.preview().isEmpty()) {
            var grasped = Grasped.of(model, model.preview().keySet(), view.shown());
            if (detail == Detail.BLOCKS) {
                double zoom = view.zoom() * surface.pixelScale();
                double x = Math.rint(-view.x() * zoom);
                farOver.draw(raster, grasped, view.shown(), zoom, x, Math.rint(-view.y() * zoom), style);
            } else {
                over.moving(paper, grasped, view.zoom(), detail);
            }
        }
        over.rings(paper, view.shown(), view.zoom(), detail, aim);
    }

    /** What the pointer is about. */
    private void canvas(Viewport view, Aim aim, BoardPointer pointer, boolean gripped) {
        var gc = surface.canvas().getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.clearRect(0, 0, view.width(), view.height());
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        into(gc, view);
        pointer.pull().ifPresent(pull -> pulled(gc, pull, view.zoom()));
        pointer.marquee().ifPresent(box -> marquee(gc, box, view.zoom()));
        pointer.guides().ifPresent(pull -> guides.draw(gc, pull, view.zoom()));
        gc.setTransform(1, 0, 0, 1, 0, 0);
        if (gripped) {
            grips(gc, view, aim, pointer);
        }
    }

    /** A part of what lies still. */
    private void still(Raster raster, RasterPaper paper, Viewport view, Box area) {
        raster.fill(0, 0, raster.width(), raster.height(), BoardStyle.argb(style.ink(Ink.GROUND)));
        double zoom = view.zoom() * surface.pixelScale();
        double x = Math.rint(-view.x() * zoom);
        double y = Math.rint(-view.y() * zoom);
        if (detail == Detail.BLOCKS) {
            far.draw(raster, area, zoom, x, y, style, state());
        } else {
            dots(raster, area, zoom, x, y);
            still.draw(paper, area, view.zoom(), detail);
        }
        paper.place(raster, surface.pixelScale(), 0, 0, false);
        still.names(paper, view, detail);
    }

    /** The board's own units from here on, on the very pixels of the screen on which what lies still was drawn. */
    private void into(GraphicsContext gc, Viewport view) {
        double zoom = view.zoom();
        double pixels = surface.pixelScale();
        double x = Math.rint(-view.x() * zoom * pixels) / pixels;
        gc.setTransform(zoom, 0, 0, zoom, x, Math.rint(-view.y() * zoom * pixels) / pixels);
    }

    private void dots(Raster raster, Box area, double zoom, double offsetX, double offsetY) {
        double apart = 32;
        while (apart * zoom < DOTS_APART * surface.pixelScale()) {
            apart *= 2;
        }
        int ink = BoardStyle.argb(style.ink(Ink.GRID));
        double side = DOT * surface.pixelScale();
        for (double y = Math.floor(area.y() / apart) * apart; y <= area.bottom(); y += apart) {
            double top = Math.round(y * zoom + offsetY);
            for (double x = Math.floor(area.x() / apart) * apart; x <= area.right(); x += apart) {
                double left = Math.round(x * zoom + offsetX);
                raster.rect(left, top, left + side, top + side, ink);
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
            connectors.line(paper, ConnectorPath.between(model.lines(), from, box), ArrowHeads.ONE, false, true, zoom);
        } else {
            var end = new Box(pull.to().x(), pull.to().y(), 0, 0);
            connectors.line(
                    paper,
                    ConnectorPath.of(
                            model.lines(), pull.side().of(from), pull.side(), pull.to(), Side.facing(end, from)),
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
            aim.around().map(view::toScreen).filter(Aim::hasHandles).ifPresent(box -> handles(gc, box));
        }
        var connector = model.selectedConnector();
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
