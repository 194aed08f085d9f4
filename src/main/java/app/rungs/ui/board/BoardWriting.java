package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is written on the board itself: notes and what entries are called, names of sections, why a connector is there. */
final class BoardWriting {

    private final BoardViewModel model;
    private final Routes routes;
    private final InlineText text;
    private final Supplier<CardPainter> painter;

    /** @param painter knows how much room words take */
    BoardWriting(BoardViewModel model, Routes routes, InlineText text, Supplier<CardPainter> painter) {
        this.model = model;
        this.routes = routes;
        this.text = text;
        this.painter = painter;
    }

    /** Follows the board when it is moved. */
    void follow() {
        var place = text.place();
        if (place != null) {
            text.move(model.viewport().toScreen(place));
        }
    }

    /** A new note whose middle is at a point of the board. */
    void note(Point centre) {
        entry(EntryType.NOTE, centre);
    }

    /** A new entry of a kind, likewise. */
    void entry(EntryType type, Point centre) {
        var box = new Box(
                centre.x() - NoteEdits.WIDTH / 2, centre.y() - NoteEdits.HEIGHT / 2, NoteEdits.WIDTH, NoteEdits.HEIGHT);
        write(
                box,
                prompt(type),
                "",
                words -> new NoteEdits(model).write(type, words, new Point(box.x(), box.y()), height(type, words)));
    }

    /** The entry at the loose end of a connector. */
    void connected(BoardPointer.Pulling pull, LooseEnd wanted) {
        var corner = new Point(
                pull.to().x() - (1 - pull.side().dx()) * NoteEdits.WIDTH / 2,
                pull.to().y() - (1 - pull.side().dy()) * NoteEdits.HEIGHT / 2);
        write(
                new Box(corner.x(), corner.y(), NoteEdits.WIDTH, NoteEdits.HEIGHT),
                prompt(wanted.type()),
                "",
                words -> new NoteEdits(model)
                        .connected(pull.from(), wanted.type(), words, wanted.relation(), wanted.back(), corner));
    }

    /** Puts words down as notes around a point: one a line, or one a row of a table. */
    CompletableFuture<Void> paste(List<String> words, Point centre) {
        var notes = NoteEdits.cut(words);
        double height = notes.stream()
                .filter(note -> note.contains("\n"))
                .mapToDouble(note -> height(EntryType.NOTE, note))
                .max()
                .orElse(NoteEdits.HEIGHT);
        return new NoteEdits(model).put(notes, centre, Math.min(height, NoteEdits.TALLEST));
    }

    /** The words of what is selected: of a card, a section or a connector. False where none can be typed. */
    boolean selected() {
        var selection = model.selection();
        if (selection.connector() != null) {
            connector(selection.connector());
        } else if (selection.frames().size() == 1 && selection.cards().isEmpty()) {
            frame(selection.frames().iterator().next());
        } else if (selection.cards().size() == 1 && selection.frames().isEmpty()) {
            return card(selection.cards().iterator().next());
        }
        return true;
    }

    /** What the entry of a card is called; its card grows with it. */
    private boolean card(Id<Card> id) {
        var card = model.content().card(id);
        if (card == null || !EntryWords.canType(card.entry().type())) {
            return false;
        }
        var type = card.entry().type();
        write(card.entry(), model.box(card), prompt(type), card.face().title(), words -> {
            double height = type == EntryType.NOTE
                    ? painter.get().height(face(type, words), card.box().width(), evidence(card))
                    : 0;
            new EntryWords(model).rename(card, words, height);
        });
        return true;
    }

    /** Makes the selected cards as high as what they say, and leaves them as wide as they are. */
    CompletableFuture<Void> fitHeight() {
        Map<Id<Card>, Double> heights = new HashMap<>();
        var with = painter.get();
        for (var id : model.selection().cards()) {
            var card = model.content().card(id);
            if (card != null) {
                heights.put(id, with.height(card.face(), card.box().width(), evidence(card)));
            }
        }
        return new CardEdits(model).heights(heights);
    }

    private BoardContent.Evidence evidence(ShownCard card) {
        return model.content().evidence(card.entry());
    }

    /** The height of a new card that says {@code words}: the usual one, or as much more as is needed. */
    private double height(EntryType type, String words) {
        return words.isBlank()
                ? NoteEdits.HEIGHT
                : Math.max(
                        NoteEdits.HEIGHT, painter.get().height(face(type, words), NoteEdits.WIDTH, BoardContent.NONE));
    }

    private static CardFace face(EntryType type, String words) {
        return CardFace.of(NoteEdits.entry(type, words.isBlank() ? "-" : words));
    }

    private void frame(Id<Frame> id) {
        var frame = model.content().frames().frame(id);
        if (frame != null) {
            var box = model.box(frame);
            double zoom = model.viewport().zoom();
            write(
                    id,
                    new Box(box.x(), box.y() - 36 / zoom, Math.min(box.width(), 280 / zoom), 34 / zoom),
                    Messages.of("board.frame.prompt"),
                    frame.title(),
                    words -> new FrameEdits(model).rename(id, words));
        }
    }

    private void connector(Id<Link> id) {
        var connector = model.content().connector(id);
        if (connector != null) {
            routes.of(connector).ifPresent(route -> {
                var note = Optional.ofNullable(connector.link().note());
                double zoom = model.viewport().zoom();
                var at = route.label().centre();
                write(
                        id,
                        new Box(at.x() - 110 / zoom, at.y() - 18 / zoom, 220 / zoom, 36 / zoom),
                        Messages.of("board.connector.prompt"),
                        note.orElse(""),
                        words -> new LinkEdits(model).label(id, words));
            });
        }
    }

    private static String prompt(EntryType type) {
        return Messages.of("type." + type.word());
    }

    /** Lets what stands there be typed anew, in its own words. */
    private void write(Id<?> of, Box place, String prompt, String words, Consumer<String> kept) {
        write(place, prompt, words, kept);
        model.hear(
                new EntryWords(model).original(of),
                found -> found.ifPresent(original -> text.original(place, original)));
    }

    private void write(Box place, String prompt, String words, Consumer<String> kept) {
        text.open(place, model.viewport().toScreen(place), prompt, words, kept);
    }
}
