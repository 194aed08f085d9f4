package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Handle;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what lies under the pointer. All reaches are in pixels of the screen, so that targets stay large when far out. */
final class Aim {

    /** How far outside a card its dots are, in pixels. */
    static final double DOT = 16;

    private static final double DOT_REACH = 11;
    private static final double RIM_REACH = 6;
    private static final double LINE_REACH = 6;
    private static final double END_REACH = 10;

    /** The height of a frame's name, which stands above it, in pixels. */
    static final double NAME = 26;

    private final BoardViewModel model;
    private final Routes routes;
    private @Nullable Id<Card> hovered;

    Aim(BoardViewModel model, Routes routes) {
        this.model = model;
        this.routes = routes;
    }

    /** The card whose dots show. */
    @Nullable
    Id<Card> hovered() {
        return hovered;
    }

    /** Takes note of where the pointer is, in pixels; true if something else is hovered now. */
    boolean hover(Point screen) {
        var before = hovered;
        var at = model.viewport().toBoard(screen);
        var card = card(at);
        if (card.isPresent()) {
            hovered = card.get();
        } else if (before != null) {
            // The dots lie outside the card: the way to them must not take them away.
            var shown = model.content().card(before);
            double reach = (DOT + DOT_REACH) / model.viewport().zoom();
            hovered = shown != null && model.box(shown).grown(reach).contains(at) ? before : null;
        }
        return before == null ? hovered != null : !before.equals(hovered);
    }

    /** The topmost card at a point of the board. */
    Optional<Id<Card>> card(Point board) {
        var sketch = model.content().sketch();
        if (sketch != null) {
            return sketch.card(board);
        }
        var under = model.stacked(new Box(board.x(), board.y(), 0, 0));
        return under.isEmpty() ? Optional.empty() : Optional.of(under.getLast().id());
    }

    /** What a press at {@code screen} takes hold of. */
    Grip at(Point screen) {
        var board = model.viewport().toBoard(screen);
        // From afar no grips are drawn, and what is not seen is not taken hold of.
        boolean near = Detail.at(model.viewport().zoom(), Detail.TITLES) != Detail.BLOCKS;
        var dot = hovered == null || !near ? Optional.<Grip>empty() : dot(hovered, screen);
        return dot.or(() -> near ? tip(board).or(() -> rim(screen)) : Optional.empty())
                .or(() -> card(board).map(Grip.Face::new))
                .or(() -> routes.at(board, LINE_REACH / model.viewport().zoom())
                        .map(connector -> new Grip.Line(connector.id())))
                .or(() -> title(screen))
                .orElseGet(Grip.Ground::new);
    }

    private Optional<Grip> dot(Id<Card> id, Point screen) {
        var card = model.content().card(id);
        if (card != null) {
            var box = model.viewport().toScreen(model.box(card));
            for (var side : Side.values()) {
                if (dot(box, side).distance(screen) <= DOT_REACH) {
                    return Optional.of(new Grip.Dot(id, side));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the dot of a side is, for a card's box in pixels. */
    static Point dot(Box onScreen, Side side) {
        return side.of(onScreen).plus(side.dx() * DOT, side.dy() * DOT);
    }

    /** The box around what is selected, where it can be resized. */
    Optional<Box> around() {
        return new CardEdits(model).canResize()
                ? Box.around(Grasp.of(model).led().values())
                : Optional.empty();
    }

    private Optional<Grip> rim(Point screen) {
        if (model.selection().isEmpty()) {
            return Optional.empty();
        }
        var around = around().orElse(null);
        if (around == null) {
            return Optional.empty();
        }
        var box = model.viewport().toScreen(around);
        if (!box.grown(RIM_REACH).contains(screen) || !hasHandles(box)) {
            return Optional.empty();
        }
        int dx = end(screen.x(), box.x(), box.right());
        int dy = end(screen.y(), box.y(), box.bottom());
        for (var handle : Handle.values()) {
            if (handle.dx() == dx && handle.dy() == dy) {
                return Optional.of(new Grip.Rim(around, handle));
            }
        }
        return Optional.empty();
    }

    /** Whether a box in pixels is large enough to be taken by its corners. */
    static boolean hasHandles(Box onScreen) {
        return Math.min(onScreen.width(), onScreen.height()) >= 4 * RIM_REACH;
    }

    private Optional<Grip> tip(Point board) {
        var connector = model.selectedConnector();
        if (connector == null) {
            return Optional.empty();
        }
        double reach = END_REACH / model.viewport().zoom();
        return routes.of(connector)
                .map(Route::path)
                .filter(path ->
                        path.start().distance(board) <= reach || path.end().distance(board) <= reach)
                .map(path -> new Grip.End(
                        connector.id(),
                        path.start().distance(board) < path.end().distance(board)));
    }

    /** The frame whose name or border is at a point of the screen; of a collapsed one, any part of it. */
    private Optional<Grip> title(Point screen) {
        Grip found = null;
        for (var frame : model.content().frames().stacked()) {
            var box = model.viewport().toScreen(model.box(frame));
            boolean named = !frame.isGroup() && new Box(box.x(), box.y() - NAME, box.width(), NAME).contains(screen);
            boolean border = box.grown(RIM_REACH).contains(screen)
                    && !box.grown(-RIM_REACH).contains(screen);
            if (named || border || frame.collapsed() && box.contains(screen)) {
                found = new Grip.Title(frame.id());
            }
        }
        return Optional.ofNullable(found);
    }

    private static int end(double value, double from, double to) {
        return Math.abs(value - from) <= RIM_REACH ? -1 : Math.abs(value - to) <= RIM_REACH ? 1 : 0;
    }
}
