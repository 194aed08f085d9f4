package app.rungs.ui.board;

import app.rungs.model.Frame;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.board.paper.Paper;
import app.rungs.ui.board.paper.TextFit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Draws what is on a board, from the lowest up: frames, connectors, cards, the connectors' words. On any paper. */
final class BoardDrawing {

    /** How far above a section its name may stand, in pixels. */
    private static final double FRAME_NAME = 32;

    /** How much of a card that is not looked for is covered. */
    private static final double DIM = 0.78;

    /** The same order whatever part is drawn: pieces drawn one after the other fit together. */
    private static final Comparator<Connector> ALWAYS =
            Comparator.comparing(it -> it.id().value());

    private final BoardSight board;
    private final BoardStyle style;
    private final CardPainter cards;
    private final ConnectorPainter connectors;
    private final Routes routes;
    private final FramePainter frames;

    BoardDrawing(BoardSight board, BoardStyle style, TextFit fit) {
        this.board = board;
        this.style = style;
        frames = new FramePainter(board, style, fit);
        cards = new CardPainter(style, fit);
        connectors = new ConnectorPainter(style, fit);
        routes = new Routes(board, connectors::width);
    }

    Routes routes() {
        return routes;
    }

    ConnectorPainter connectors() {
        return connectors;
    }

    /** Everything that touches {@code shown}, however small, and nothing that is only for the pointer. */
    void draw(Paper paper, Box shown) {
        draw(paper, shown, 1, Detail.FULL);
        for (var frame : frames(shown, 1)) {
            frames.name(paper, frame, board.box(frame), false);
        }
    }

    /** The names of the sections on a screen, in its own pixels, so that they are as large at every zoom. */
    void names(Paper screen, Viewport view, Detail detail) {
        for (var frame : frames(view.shown(), view.zoom())) {
            var box = view.toScreen(board.box(frame));
            frames.name(screen, frame, box, detail == Detail.BLOCKS);
            frames.hint(screen, frame, box);
        }
    }

    private List<Frame> frames(Box shown, double zoom) {
        var around = shown.grown(FRAME_NAME / zoom);
        return board.content().frames().stacked().stream()
                .filter(frame -> board.isShown(frame) && board.box(frame).touches(around))
                .toList();
    }

    /**
     * What touches {@code shown}, for a screen.
     *
     * @param zoom pixels for each board unit
     */
    void draw(Paper paper, Box shown, double zoom, Detail detail) {
        var areas = frames(shown, zoom);
        for (var frame : areas) {
            frames.ground(paper, frame, board.box(frame), false, zoom);
        }
        var lines = board.content().connectorsIn(shown).stream()
                .filter(board::isShown)
                .sorted(ALWAYS)
                .toList();
        lines.forEach(it -> line(paper, it, zoom, detail));
        for (var card : board.stacked(shown)) {
            face(paper, card, zoom, detail);
        }
        if (detail == Detail.FULL) {
            for (var connector : lines) {
                routes.of(connector)
                        .filter(route ->
                                !board.isDim(connector) && route.label().touches(shown))
                        .ifPresent(route -> connectors.label(paper, route, connector, isSelected(connector)));
            }
        }
    }

    /** What is not looked for is no more than a trace. */
    private void faint(Paper paper, Connector connector, double zoom) {
        routes.of(connector).ifPresent(route -> connectors.faint(paper, route.path(), zoom));
    }

    /** From middle to middle: from afar a line cannot be told from a curve, and nothing has to be reckoned. */
    private void plain(Paper paper, Connector connector, double zoom) {
        var from = board.content().card(connector.from());
        var to = board.content().card(connector.to());
        if (from != null && to != null) {
            connectors.plain(
                    paper,
                    board.box(from).centre(),
                    board.box(to).centre(),
                    connector.isContradicting(),
                    isSelected(connector),
                    zoom);
        }
    }

    /** What is being dragged, over all else. */
    void moving(Paper paper, Grasped grasped, double zoom, Detail detail) {
        for (var frame : grasped.frames()) {
            frames.ground(paper, frame, board.box(frame), true, zoom);
        }
        grasped.lines().forEach(it -> line(paper, it, zoom, detail));
        for (var card : CardStack.of(new ArrayList<>(grasped.cards()), new ArrayList<>())) {
            face(paper, card, zoom, detail);
        }
    }

    /** What shows which cards, frames and connector are selected, and which card is under the pointer. */
    void rings(Paper paper, Box shown, double zoom, Detail detail, @Nullable Aim aim) {
        var selection = board.selection();
        var connector = board.selectedConnector();
        if (connector != null) {
            line(paper, connector, zoom, detail);
            routes.of(connector).ifPresent(route -> connectors.label(paper, route, connector, true));
        }
        for (var id : selection.frames()) {
            var frame = board.content().frames().frame(id);
            if (frame != null) {
                ring(paper, board.box(frame), Ink.ACCENT, zoom);
            }
        }
        for (var id : selection.cards()) {
            var card = board.content().card(id);
            if (card != null && board.box(card).touches(shown)) {
                ring(paper, board.box(card), Ink.ACCENT, zoom);
            }
        }
        var hovered =
                aim == null || aim.hovered() == null ? null : board.content().card(aim.hovered());
        if (hovered != null && !selection.has(hovered.id()) && detail != Detail.BLOCKS) {
            ring(paper, board.box(hovered), Ink.HOVER, zoom / 2);
        }
    }

    private void ring(Paper paper, Box box, Ink ink, double zoom) {
        paper.setStroke(style.ink(ink));
        paper.setLineWidth((ink == Ink.ACCENT ? 2 : 0.5) / zoom);
        var ring = box.grown(0.5);
        paper.strokeRoundRect(ring.x(), ring.y(), ring.width(), ring.height(), 17);
    }

    private void line(Paper paper, Connector connector, double zoom, Detail detail) {
        if (board.isDim(connector)) {
            faint(paper, connector, zoom);
        } else if (detail == Detail.BLOCKS) {
            plain(paper, connector, zoom);
        } else {
            routes.of(connector)
                    .ifPresent(route -> connectors.line(
                            paper,
                            route.path(),
                            connector.heads(),
                            connector.isContradicting(),
                            isSelected(connector),
                            zoom));
        }
    }

    private boolean isSelected(Connector connector) {
        return connector.id().equals(board.selection().connector());
    }

    private void face(Paper paper, ShownCard card, double zoom, Detail detail) {
        var box = board.box(card);
        switch (detail) {
            case BLOCKS -> cards.block(paper, card, box, zoom);
            case TITLES -> cards.titled(paper, card, box, zoom);
            case FULL -> cards.full(paper, card, box, board.content().evidence(card.entry()), zoom);
        }
        if (board.isDim(card)) {
            var ground = style.ink(Ink.GROUND);
            paper.setFill(Color.color(ground.getRed(), ground.getGreen(), ground.getBlue(), DIM));
            paper.fillRoundRect(box.x() - 1, box.y(), box.width() + 2, box.height() + 2, 17);
        }
    }
}
