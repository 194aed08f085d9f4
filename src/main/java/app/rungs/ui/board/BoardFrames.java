package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The frames of a board and what each carries, one inside the other. */
final class BoardFrames {

    /** The size of a frame that shows its name alone, in board units. */
    static final double CLOSED_WIDTH = 260;

    static final double CLOSED_HEIGHT = 64;

    /** The room around what a frame was fitted to. */
    static final double PAD = 24;

    private final Map<Id<Frame>, Frame> frames = new LinkedHashMap<>();
    private final Map<Id<Frame>, Set<Id<Card>>> cards = new HashMap<>();
    private final Map<Id<Card>, Id<Frame>> frameOf = new HashMap<>();

    void put(Frame frame) {
        frames.put(frame.id(), frame);
    }

    void remove(Id<Frame> id) {
        frames.remove(id);
    }

    /** Takes note of which frame carries a card. */
    void put(Card card) {
        remove(card.id(), frameOf.get(card.id()));
        var frame = card.frame();
        if (frame != null) {
            frameOf.put(card.id(), frame);
            cards.computeIfAbsent(frame, _ -> new LinkedHashSet<>()).add(card.id());
        }
    }

    void removeCard(Id<Card> card) {
        remove(card, frameOf.remove(card));
    }

    private void remove(Id<Card> card, @Nullable Id<Frame> from) {
        if (from != null) {
            frameOf.remove(card);
            cards.computeIfPresent(from, (_, held) -> {
                held.remove(card);
                return held.isEmpty() ? null : held;
            });
        }
    }

    Collection<Frame> all() {
        return Collections.unmodifiableCollection(frames.values());
    }

    @Nullable
    Frame frame(@Nullable Id<Frame> id) {
        return id == null ? null : frames.get(id);
    }

    /** Whether a frame carries nothing: no card, and no other frame. */
    boolean isEmpty(Id<Frame> id) {
        return !cards.containsKey(id) && frames.values().stream().noneMatch(frame -> id.equals(frame.frame()));
    }

    @Nullable
    Frame of(Id<Card> card) {
        return frame(frameOf.get(card));
    }

    /** The frames around a frame, itself first, the outermost last. */
    List<Frame> around(@Nullable Frame from) {
        var path = new ArrayList<Frame>();
        for (var frame = from; frame != null && !path.contains(frame); frame = frame(frame.frame())) {
            path.add(frame);
        }
        return path;
    }

    /** The frame that hides a card because it is collapsed: the outermost such. */
    Optional<Frame> hiding(Id<Card> card) {
        var frame = frameOf.isEmpty() ? null : of(card);
        return frame == null
                ? Optional.empty()
                : around(frame).reversed().stream().filter(Frame::collapsed).findFirst();
    }

    /** Whether a frame lies hidden in a collapsed one. */
    boolean isHidden(Frame frame) {
        return around(frame).stream().skip(1).anyMatch(Frame::collapsed);
    }

    /** The outermost group a card belongs to, through groups alone. */
    Optional<Frame> group(Id<Card> card) {
        var frame = of(card);
        Frame group = null;
        while (frame != null && frame.isGroup() && !frame.equals(group)) {
            group = frame;
            frame = frame(frame.frame());
        }
        return Optional.ofNullable(group);
    }

    /** The frames a frame carries, those inside them too; itself first. */
    List<Frame> within(Id<Frame> id) {
        return frames.values().stream()
                .filter(frame -> around(frame).stream().anyMatch(it -> it.id().equals(id)))
                .sorted(Comparator.comparing(frame -> !frame.id().equals(id)))
                .toList();
    }

    /** Every card a frame carries, those of the frames in it too. */
    List<Id<Card>> cards(Id<Frame> id) {
        return within(id).stream()
                .flatMap(frame -> cards.getOrDefault(frame.id(), Set.of()).stream())
                .toList();
    }

    /** From the largest to the smallest, so that what lies inside is drawn later. */
    List<Frame> stacked() {
        return frames.values().stream()
                .filter(frame -> !isHidden(frame))
                .sorted(Comparator.<Frame>comparingInt(frame -> around(frame).size())
                        .thenComparing(frame -> -frame.width() * frame.height())
                        .thenComparing(frame -> frame.id().value()))
                .toList();
    }

    /** The innermost open section that holds a point; groups hold nothing by place. */
    Optional<Frame> at(Point point, Predicate<Frame> wanted) {
        return stacked().reversed().stream()
                .filter(frame ->
                        !frame.isGroup() && wanted.test(frame) && box(frame).contains(point))
                .findFirst();
    }

    /** Where a frame lies that shows all of itself, or its name alone. */
    static Box box(Frame frame) {
        return frame.collapsed()
                ? new Box(frame.x(), frame.y(), CLOSED_WIDTH, CLOSED_HEIGHT)
                : new Box(frame.x(), frame.y(), frame.width(), frame.height());
    }
}
