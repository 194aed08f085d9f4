package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the outline does that the canvas does by pointer: the same changes, each one edit of the workspace. */
record OutlineEdits(BoardViewModel model) {

    /** The room between a section's border and the cards in it, in board units. */
    private static final double INSIDE = 24;

    private static final double APART = 16;

    /** The words of a line that can be typed anew there; empty where they can only be changed on the entry's page. */
    static Optional<String> words(Outline.Node node) {
        return switch (node) {
            case Outline.Section section -> Optional.of(section.frame().title());
            case Outline.Item item ->
                Optional.of(item.card().face().title())
                        .filter(_ -> EntryWords.canType(item.card().entry().type()));
            case Outline.Tie tie ->
                Optional.of(Optional.ofNullable(tie.connector().link().note()).orElse(""));
        };
    }

    /** Tells what really stands in a line, in words that have no name replaced. */
    void original(Outline.Node node, Consumer<String> told) {
        Id<?> id = node instanceof Outline.Item item ? item.card().entry() : node.id();
        model.hear(new EntryWords(model).original(id), found -> found.ifPresent(told));
    }

    /** Types the words of a line anew: the name of a section, the title of an entry, what is noted on a link. */
    CompletableFuture<Void> rename(Outline.Node node, String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            return model.settled();
        }
        return switch (node) {
            case Outline.Section section ->
                new FrameEdits(model).rename(section.frame().id(), words);
            case Outline.Tie tie -> new LinkEdits(model).label(tie.connector().id(), words);
            case Outline.Item item -> new EntryWords(model).rename(item.card().entry(), words);
        };
    }

    /** Writes a new entry of a type under a line: into a section, or below a card beside which it belongs. */
    CompletableFuture<Void> write(EntryType type, String text, Outline.@Nullable Node beside) {
        if (text.isBlank()) {
            return model.settled();
        }
        var frame = beside instanceof Outline.Section section
                ? section.frame()
                : beside instanceof Outline.Item item
                        ? model.content().frames().of(item.card().id())
                        : null;
        var box = frame == null ? below(beside) : inside(frame, CardEdits.WIDTH, CardEdits.HEIGHT);
        return new NoteEdits(model).put(NoteEdits.entry(type, text), box, frame == null ? null : frame.id(), List.of());
    }

    /** Makes an entry at the loose end of a connector, in the nearest empty place at the right of a card. */
    CompletableFuture<Void> connected(Outline.Item card, LooseEnd wanted, String text) {
        var pulled = new CardChoice(model).pulledOut(card.card());
        return new NoteEdits(model)
                .connected(
                        pulled.from(),
                        wanted.type(),
                        text,
                        wanted.relation(),
                        wanted.back(),
                        pulled.to().plus(0, -NoteEdits.HEIGHT / 2));
    }

    /** Moves what is selected into a section. */
    CompletableFuture<Void> into(Frame frame) {
        return Box.around(Grasp.of(model).led().values())
                .map(box -> {
                    var place = inside(frame, box.width(), box.height());
                    return new CardEdits(model).nudge(place.x() - box.x(), place.y() - box.y());
                })
                .orElseGet(model::settled);
    }

    /** Moves what is selected out of the section that carries it, to the right of it. */
    CompletableFuture<Void> out(Frame frame) {
        return Box.around(Grasp.of(model).led().values())
                .map(box -> {
                    var wanted = new Point(
                            frame.x() + frame.width() + FreeSpot.GAP + box.width() / 2, frame.y() + box.height() / 2);
                    var place = FreeSpot.near(
                            wanted,
                            box.width(),
                            box.height(),
                            area -> model.content().isFree(area)
                                    && model.content()
                                            .frames()
                                            .at(area.centre(), _ -> true)
                                            .isEmpty());
                    return new CardEdits(model).nudge(place.x() - box.x(), place.y() - box.y());
                })
                .orElseGet(model::settled);
    }

    /** Lets two neighbours change places. */
    CompletableFuture<Void> swap(Outline.Node one, Outline.Node other) {
        var boxes = new LinkedHashMap<Id<?>, Box>();
        var first = one.box();
        var second = other.box();
        boxes.put(one.id(), first.moved(second.x() - first.x(), second.y() - first.y()));
        boxes.put(other.id(), second.moved(first.x() - second.x(), first.y() - second.y()));
        model.select(
                boxes.keySet().stream()
                        .filter(id -> id.type() == EntryType.CARD)
                        .map(Grasp::card)
                        .toList(),
                boxes.keySet().stream()
                        .filter(id -> id.type() == EntryType.FRAME)
                        .map(Grasp::frame)
                        .toList());
        return new CardEdits(model)
                .arrange(Messages.of("board.edit.move", 2), boxes)
                .thenRunAsync(() -> select(one), model.screen());
    }

    /** Selects what a line stands for. */
    void select(Outline.Node node) {
        switch (node) {
            case Outline.Section section ->
                model.select(List.of(), List.of(section.frame().id()));
            case Outline.Item item -> model.select(List.of(item.card().id()));
            case Outline.Tie tie -> {
                model.selection().only(tie.connector().id());
                model.changed();
            }
        }
    }

    /** The first free place in a section, row by row; where there is none, over the last card in it. */
    private Box inside(Frame frame, double width, double height) {
        for (double y = frame.y() + INSIDE; y + height <= frame.y() + frame.height(); y += height + APART) {
            for (double x = frame.x() + INSIDE; x + width <= frame.x() + frame.width(); x += width + APART) {
                var box = new Box(x, y, width, height);
                if (model.content().isFree(box)) {
                    return box;
                }
            }
        }
        return new Box(frame.x() + INSIDE + APART, frame.y() + INSIDE + APART, width, height);
    }

    private Box below(Outline.@Nullable Node beside) {
        var from = beside == null
                ? model.viewport().shown().centre()
                : beside.box().centre();
        var wanted = beside == null ? from : from.plus(0, beside.box().height() + APART);
        return FreeSpot.near(wanted, CardEdits.WIDTH, CardEdits.HEIGHT, model.content()::isFree);
    }
}
