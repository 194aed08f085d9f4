package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Note;
import app.rungs.model.Shade;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a board that can be put on this or another one as often as one likes: what is copied, duplicated, kept as a
 * template. It names the entries, and copies none; only a note that lies on a board already is written anew, for it is no
 * more than what stands on its card.
 *
 * @param cards what lies where
 * @param frames the frames around it
 */
record BoardStamp(List<Piece> cards, List<Area> frames) {

    /**
     * A card.
     *
     * @param frame the place in {@link #frames} of the frame that carries it; null for none
     */
    record Piece(
            UUID entry,
            Box box,
            @Nullable Shade shade,
            @Nullable Double depth,
            boolean locked,
            @Nullable Integer frame) {

        static Piece of(Card card, Box box, @Nullable Integer frame) {
            return new Piece(card.entry().value(), box, card.shade(), card.depth(), card.locked(), frame);
        }
    }

    /** A frame, likewise. */
    record Area(
            @Nullable String name,
            Box box,
            @Nullable Shade shade,
            boolean collapsed,
            boolean locked,
            @Nullable Integer frame) {

        static Area of(Frame frame, Box box, @Nullable Integer around) {
            return new Area(frame.name(), box, frame.shade(), frame.collapsed(), frame.locked(), around);
        }
    }

    /** What one copy of it will be known by, so that it can be selected before it is there. */
    record Ids(List<Id<Card>> cards, List<Id<Frame>> frames) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    BoardStamp {
        cards = List.copyOf(cards);
        frames = List.copyOf(frames);
        var places = IntStream.range(0, frames.size()).boxed().toList();
        Stream.concat(
                        cards.stream().map(Piece::frame),
                        frames.stream()
                                .peek(it -> Objects.requireNonNull(it.box()))
                                .map(Area::frame))
                .filter(frame -> frame != null && !places.contains(frame))
                .findFirst()
                .ifPresent(frame -> {
                    throw new IllegalArgumentException("There is no frame " + frame);
                });
        cards.forEach(it -> Objects.requireNonNull(it.box()));
    }

    /** The areas of a template. */
    static BoardStamp of(BoardTemplate template) {
        return new BoardStamp(
                List.of(),
                template.areas().stream()
                        .map(area -> new Area(area.title(), area.box(), null, false, false, null))
                        .toList());
    }

    /**
     * What is on a board.
     *
     * @param only the cards and frames to take, with what these carry; empty for all
     */
    static BoardStamp of(Entries entries, Id<Board> board, Set<Id<?>> only) {
        var frames = entries.naming(Frame.class, board);
        var taken = new HashSet<Id<?>>(only);
        // What a frame carries comes along, a frame in a frame with its own too.
        for (boolean more = !only.isEmpty(); more; ) {
            more = frames.stream()
                    .filter(frame -> frame.frame() != null && taken.contains(frame.frame()))
                    .map(frame -> taken.add(frame.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return of(
                entries.having(Card.class, "board", board).stream()
                        .filter(card -> only.isEmpty()
                                || taken.contains(card.id())
                                || card.frame() != null && taken.contains(card.frame()))
                        .toList(),
                frames.stream()
                        .filter(frame -> only.isEmpty() || taken.contains(frame.id()))
                        .toList());
    }

    /** These as they lie. */
    static BoardStamp of(Collection<Card> cards, Collection<Frame> frames) {
        var ids = frames.stream().map(Frame::id).toList();
        return new BoardStamp(
                cards.stream()
                        .map(it -> Piece.of(it, ShownCard.box(it), place(ids, it.frame())))
                        .toList(),
                frames.stream()
                        .map(it ->
                                Area.of(it, new Box(it.x(), it.y(), it.width(), it.height()), place(ids, it.frame())))
                        .toList());
    }

    private static @Nullable Integer place(List<Id<Frame>> frames, @Nullable Id<Frame> frame) {
        int at = frame == null ? -1 : frames.indexOf(frame);
        return at < 0 ? null : at;
    }

    boolean isEmpty() {
        return frames.isEmpty() && cards.isEmpty();
    }

    /** The box around all of it; empty where there is nothing. */
    Optional<Box> bounds() {
        return Box.around(
                Stream.concat(frames.stream().map(Area::box), cards.stream().map(Piece::box))
                        .toList());
    }

    Ids ids() {
        return new Ids(
                cards.stream().map(_ -> Id.<Card>fresh(EntryType.CARD)).toList(),
                frames.stream().map(_ -> Id.<Frame>fresh(EntryType.FRAME)).toList());
    }

    /** The things of a copy that lie in nothing else of it: with these all of it is selected. */
    Ids outermost(Ids ids) {
        return new Ids(
                IntStream.range(0, cards.size())
                        .filter(at -> cards.get(at).frame() == null)
                        .mapToObj(ids.cards()::get)
                        .toList(),
                IntStream.range(0, frames.size())
                        .filter(at -> frames.get(at).frame() == null)
                        .mapToObj(ids.frames()::get)
                        .toList());
    }

    /** Puts it on a board, its middle at {@code centre}. */
    void onto(Draft draft, Id<Board> board, Point centre) {
        var from = bounds().map(Box::centre).orElse(centre);
        onto(draft, board, Math.rint(centre.x() - from.x()), Math.rint(centre.y() - from.y()), ids());
    }

    /** Puts it on a board, so far from where it was taken. An entry that is gone by now is left out. */
    void onto(Draft draft, Id<Board> board, double dx, double dy, Ids ids) {
        frames(board, dx, dy, ids).forEach(draft::add);
        for (int at = 0; at < cards.size(); at++) {
            var piece = cards.get(at);
            var shown = shown(draft, piece.entry());
            if (shown != null) {
                var box = piece.box();
                draft.add(new Card(
                        ids.cards().get(at),
                        board,
                        shown,
                        box.x() + dx,
                        box.y() + dy,
                        box.width(),
                        box.height(),
                        piece.frame() == null ? null : ids.frames().get(piece.frame()),
                        piece.shade(),
                        piece.depth(),
                        piece.locked()));
            }
        }
    }

    /** Its frames on a board, one that carries others before these. */
    List<Frame> frames(Id<Board> board, double dx, double dy, Ids ids) {
        var made = new ArrayList<Frame>();
        for (int at : IntStream.range(0, frames.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::nesting))
                .toList()) {
            var area = frames.get(at);
            // Frames in a circle carry nobody.
            var around = area.frame() == null || nesting(at) > frames.size()
                    ? null
                    : ids.frames().get(area.frame());
            made.add(new Frame(
                    ids.frames().get(at),
                    board,
                    area.name(),
                    area.box().x() + dx,
                    area.box().y() + dy,
                    area.box().width(),
                    area.box().height(),
                    around,
                    area.shade(),
                    area.collapsed(),
                    area.locked()));
        }
        return made;
    }

    private int nesting(int at) {
        int deep = 0;
        for (var up = frames.get(at).frame();
                up != null && deep <= frames.size();
                up = frames.get(up).frame()) {
            deep++;
        }
        return deep;
    }

    private static @Nullable Id<?> shown(Draft draft, UUID id) {
        var entry = draft.entries().any(id).orElse(null);
        if (entry instanceof Note note
                && !draft.entries().naming(Card.class, note.id()).isEmpty()) {
            var copy = new Note(Id.fresh(EntryType.NOTE), note.text());
            draft.add(copy);
            return copy.id();
        }
        return entry == null ? null : entry.id();
    }

    /** As the clipboard carries it. */
    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of numbers and words cannot be written: " + this, e);
        }
    }

    /** What {@link #written} wrote; empty for anything else. */
    static Optional<BoardStamp> read(String written) {
        try {
            return Optional.of(JSON.readValue(written, BoardStamp.class));
        } catch (JsonProcessingException e) {
            // Another version of the program may write other things: then there is nothing to paste.
            return Optional.empty();
        }
    }
}
