package app.rungs.ui.board;

import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A board as a tree: sections with what they carry, cards with their links, everything in reading order. */
final class Outline {

    /** A line of the tree. Its place is where it lies on the board. */
    sealed interface Node {

        Id<?> id();

        Box box();

        List<Node> children();
    }

    record Section(Frame frame, Box box, List<Node> children) implements Node {
        @Override
        public Id<?> id() {
            return frame.id();
        }
    }

    record Item(ShownCard card, Box box, List<Node> children) implements Node {
        @Override
        public Id<?> id() {
            return card.id();
        }
    }

    /**
     * A link of the card above it.
     *
     * @param starts whether the card above is the one that claims
     */
    record Tie(Connector connector, ShownCard other, boolean starts) implements Node {
        @Override
        public Id<?> id() {
            return connector.id();
        }

        @Override
        public Box box() {
            return other.box();
        }

        @Override
        public List<Node> children() {
            return List.of();
        }
    }

    private static final Comparator<Node> READING = Comparator.<Node>comparingDouble(
                    node -> node.box().y())
            .thenComparingDouble(node -> node.box().x())
            .thenComparing(node -> node.id().value());

    private final BoardSight board;

    private Outline(BoardSight board) {
        this.board = board;
    }

    /** What stands at the root: sections in no other, and cards in none. */
    static List<Node> of(BoardSight board) {
        return new Outline(board).within(null, Set.of());
    }

    private List<Node> within(@Nullable Frame around, Set<Frame> above) {
        var frames = board.content().frames();
        var inside = frames.all().stream()
                .filter(frame -> !frame.equals(around)
                        && !above.contains(frame)
                        && Objects.equals(frames.frame(frame.frame()), around))
                .map(frame -> (Node) new Section(
                        frame,
                        new Box(frame.x(), frame.y(), frame.width(), frame.height()),
                        within(
                                frame,
                                Stream.concat(above.stream(), Stream.of(frame)).collect(Collectors.toSet()))));
        var cards = board.content().cards().stream()
                .filter(card -> Objects.equals(frames.of(card.id()), around))
                .map(card -> (Node) new Item(card, card.box(), ties(card)));
        return Stream.concat(inside, cards).sorted(READING).toList();
    }

    private List<Node> ties(ShownCard card) {
        var ties = new ArrayList<Node>();
        for (var connector : board.content().connectors(card.id())) {
            var other = board.content().card(connector.other(card.id()));
            if (other != null) {
                ties.add(new Tie(connector, other, connector.from().equals(card.id())));
            }
        }
        ties.sort(Comparator.<Node, Boolean>comparing(tie -> !((Tie) tie).starts())
                .thenComparing(tie -> ((Tie) tie).connector().words())
                .thenComparing(READING));
        return ties;
    }
}
