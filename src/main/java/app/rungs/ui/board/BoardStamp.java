package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Note;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a board that can be put on other boards as often as one likes. Cards show the same entries there; free notes,
 * which are nobody else's, are written anew.
 */
record BoardStamp(List<Frame> frames, List<Card> cards, Map<Id<?>, Note> notes) {

    BoardStamp {
        frames = List.copyOf(frames);
        cards = List.copyOf(cards);
        notes = Map.copyOf(notes);
    }

    /** The areas of a template. */
    static BoardStamp of(BoardTemplate template) {
        var nowhere = Id.<Board>fresh(EntryType.BOARD);
        return new BoardStamp(
                template.areas().stream()
                        .map(area -> new Frame(
                                Id.fresh(EntryType.FRAME),
                                nowhere,
                                area.title(),
                                area.box().x(),
                                area.box().y(),
                                area.box().width(),
                                area.box().height()))
                        .toList(),
                List.of(),
                Map.of());
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
        var cards = entries.naming(Card.class, board).stream()
                .filter(card -> only.isEmpty()
                        || taken.contains(card.id())
                        || card.frame() != null && taken.contains(card.frame()))
                .toList();
        var notes = new HashMap<Id<?>, Note>();
        for (var card : cards) {
            if (card.entry().type() == EntryType.NOTE) {
                entries.any(card.entry()).ifPresent(note -> notes.put(card.entry(), (Note) note));
            }
        }
        return new BoardStamp(
                frames.stream()
                        .filter(frame -> only.isEmpty() || taken.contains(frame.id()))
                        .toList(),
                cards,
                notes);
    }

    boolean isEmpty() {
        return frames.isEmpty() && cards.isEmpty();
    }

    /** The box around all of it; empty where there is nothing. */
    Optional<Box> bounds() {
        return Box.around(Stream.concat(
                        frames.stream().map(it -> new Box(it.x(), it.y(), it.width(), it.height())),
                        cards.stream().map(ShownCard::box))
                .toList());
    }

    /** Puts it on a board, its middle at {@code centre}. */
    void onto(Draft draft, Id<Board> board, Point centre) {
        var from = bounds().map(Box::centre).orElse(centre);
        double dx = Math.rint(centre.x() - from.x());
        double dy = Math.rint(centre.y() - from.y());
        var made = new HashMap<Id<Frame>, Id<Frame>>();
        for (var frame : outermostFirst()) {
            var id = Id.<Frame>fresh(EntryType.FRAME);
            draft.add(new Frame(
                    id,
                    board,
                    frame.name(),
                    frame.x() + dx,
                    frame.y() + dy,
                    frame.width(),
                    frame.height(),
                    carrier(made, frame.frame()),
                    frame.shade(),
                    frame.collapsed(),
                    frame.locked()));
            made.put(frame.id(), id);
        }
        for (var card : cards) {
            draft.add(new Card(
                    Id.fresh(EntryType.CARD),
                    board,
                    shown(draft, card),
                    card.x() + dx,
                    card.y() + dy,
                    card.width(),
                    card.height(),
                    carrier(made, card.frame()),
                    card.shade(),
                    card.depth(),
                    card.locked()));
        }
    }

    private Id<?> shown(Draft draft, Card card) {
        var note = notes.get(card.entry());
        if (note == null) {
            return card.entry();
        }
        var copy = new Note(Id.fresh(EntryType.NOTE), note.text());
        draft.add(copy);
        return copy.id();
    }

    private static @Nullable Id<Frame> carrier(Map<Id<Frame>, Id<Frame>> made, @Nullable Id<Frame> frame) {
        return frame == null ? null : made.get(frame);
    }

    private List<Frame> outermostFirst() {
        var left = new ArrayList<>(frames);
        var ordered = new ArrayList<Frame>();
        var placed = new HashSet<Id<Frame>>();
        var known = new HashSet<Id<Frame>>();
        frames.forEach(frame -> known.add(frame.id()));
        while (!left.isEmpty()) {
            var ready = left.stream()
                    .filter(frame ->
                            frame.frame() == null || !known.contains(frame.frame()) || placed.contains(frame.frame()))
                    .toList();
            // Frames in a circle carry nobody: they are put down as they come.
            var next = ready.isEmpty() ? List.copyOf(left) : ready;
            next.forEach(frame -> placed.add(frame.id()));
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }
}
