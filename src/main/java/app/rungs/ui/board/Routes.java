package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.ui.board.geometry.Anchors;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.CardIndex;
import app.rungs.ui.board.geometry.ConnectorPath;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Lays the connectors: each is reckoned when first looked at, and again only after the board has changed. */
final class Routes {

    /** The height of a connector's words with their ground, in board units. */
    static final double LABEL_HEIGHT = 18;

    private static final double LABEL_PADDING = 12;

    /** Where along the line words may stand, the best place first. */
    private static final double[] PLACES = {0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78};

    private final BoardSight board;
    private final ToDoubleFunction<String> width;
    private final Map<Id<Link>, Route> routes = new HashMap<>();
    private final CardIndex<Id<Link>> labels = new CardIndex<>();
    private long revision = -1;

    /** @param width how wide a connector's words are, in board units */
    Routes(BoardSight board, ToDoubleFunction<String> width) {
        this.board = board;
        this.width = width;
    }

    /** How a connector runs now; while one of its cards is dragged it follows. */
    Optional<Route> of(Connector connector) {
        var content = board.content();
        var from = content.card(connector.from());
        var to = content.card(connector.to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (revision != content.revision()) {
            revision = content.revision();
            routes.clear();
            labels.clear();
        }
        if (moves(from) || moves(to)) {
            var path = path(connector, from, to);
            return Optional.of(new Route(path, label(connector, path, PLACES[0])));
        }
        return Optional.of(routes.computeIfAbsent(connector.id(), id -> {
            var path = path(connector, from, to);
            var label = freeLabel(connector, path);
            labels.put(id, label);
            return new Route(path, label);
        }));
    }

    /** Whether a card is being dragged, or the collapsed frame that hides it. */
    private boolean moves(ShownCard card) {
        return board.isDragged(card.id())
                || board.content()
                        .frames()
                        .hiding(card.id())
                        .map(frame -> board.isDragged(frame.id()))
                        .orElse(false);
    }

    /** The connector nearest to a point, if it is within {@code reach} of it. */
    Optional<Connector> at(Point point, double reach) {
        Connector nearest = null;
        double least = reach;
        var around = new Box(point.x(), point.y(), 0, 0).grown(reach);
        for (var connector : board.content().connectorsIn(around)) {
            var route = of(connector).orElse(null);
            if (route != null) {
                double distance =
                        route.label().contains(point) ? 0 : route.path().distance(point);
                if (distance <= least) {
                    least = distance;
                    nearest = connector;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private ConnectorPath path(Connector connector, ShownCard from, ShownCard to) {
        var start = board.box(from);
        var end = board.box(to);
        var out = Side.facing(start, end);
        var in = Side.facing(end, start);
        var first = anchor(connector, from.id(), start);
        var last = anchor(connector, to.id(), end);
        double lane = out.along(first) - out.along(start.centre()) + in.along(last) - in.along(end.centre());
        return ConnectorPath.of(board.lines(), first, out, last, in, lane);
    }

    private Point anchor(Connector connector, Id<Card> card, Box box) {
        var all = board.content().connectors(card);
        if (all.size() > Anchors.MOST) {
            all = List.of(connector);
        }
        var others = new ArrayList<Box>();
        int which = 0;
        for (var one : all) {
            var other = board.content().card(one.other(card));
            if (other != null) {
                if (one.id().equals(connector.id())) {
                    which = others.size();
                }
                others.add(board.box(other));
            }
        }
        return Anchors.of(box, others, which);
    }

    private Box freeLabel(Connector connector, ConnectorPath path) {
        for (double place : PLACES) {
            var label = label(connector, path, place);
            if (board.content().isFree(label.grown(2)) && labels.isFree(label.grown(1))) {
                return label;
            }
        }
        return label(connector, path, PLACES[0]);
    }

    private Box label(Connector connector, ConnectorPath path, double place) {
        double wide = width.applyAsDouble(connector.words()) + LABEL_PADDING;
        var middle = path.at(place);
        return new Box(middle.x() - wide / 2, middle.y() - LABEL_HEIGHT / 2, wide, LABEL_HEIGHT);
    }
}
