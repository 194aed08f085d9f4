package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Note;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import java.util.function.Consumer;

/** What is written on the board itself: notes, the names of sections, why a connector is there. */
final class BoardWriting {

    private final BoardViewModel model;
    private final Routes routes;
    private final InlineText text;
    private final Runnable open;

    /** @param open opens the page of a card whose words are not written here */
    BoardWriting(BoardViewModel model, Routes routes, InlineText text, Runnable open) {
        this.model = model;
        this.routes = routes;
        this.text = text;
        this.open = open;
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
        var box = new Box(
                centre.x() - NoteEdits.WIDTH / 2, centre.y() - NoteEdits.HEIGHT / 2, NoteEdits.WIDTH, NoteEdits.HEIGHT);
        write(
                box,
                Messages.of("board.note.prompt"),
                "",
                words -> new NoteEdits(model).write(words, new Point(box.x(), box.y())));
    }

    /** The entry at the loose end of a connector. */
    void connected(BoardPointer.Pulling pull, LooseEnd wanted) {
        var corner = new Point(
                pull.to().x() - (1 - pull.side().dx()) * NoteEdits.WIDTH / 2,
                pull.to().y() - (1 - pull.side().dy()) * NoteEdits.HEIGHT / 2);
        write(
                new Box(corner.x(), corner.y(), NoteEdits.WIDTH, NoteEdits.HEIGHT),
                Messages.of("type." + wanted.type().word()),
                "",
                words -> new NoteEdits(model)
                        .connected(pull.from(), wanted.type(), words, wanted.relation(), wanted.back(), corner));
    }

    /** The words of what is selected: of a note, a section or a connector; any other card opens. */
    void selected() {
        var selection = model.selection();
        if (selection.connector() != null) {
            connector(selection.connector());
        } else if (selection.frames().size() == 1 && selection.cards().isEmpty()) {
            frame(selection.frames().iterator().next());
        } else if (selection.cards().size() == 1 && selection.frames().isEmpty()) {
            var card = model.content().card(selection.cards().iterator().next());
            if (card != null && card.entry().type() == EntryType.NOTE) {
                var note = new Id<Note>(EntryType.NOTE, card.entry().value());
                write(
                        model.box(card),
                        Messages.of("board.note.prompt"),
                        card.face().title(),
                        words -> new NoteEdits(model).rewrite(note, words));
            } else {
                open.run();
            }
        }
    }

    private void frame(Id<Frame> id) {
        var frame = model.content().frames().frame(id);
        if (frame != null) {
            var box = model.box(frame);
            double zoom = model.viewport().zoom();
            write(
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
                var note = connector.link().note();
                double zoom = model.viewport().zoom();
                var at = route.label().centre();
                write(
                        new Box(at.x() - 110 / zoom, at.y() - 18 / zoom, 220 / zoom, 36 / zoom),
                        Messages.of("board.connector.prompt"),
                        note == null ? "" : note,
                        words -> new LinkEdits(model).label(id, words));
            });
        }
    }

    private void write(Box place, String prompt, String words, Consumer<String> kept) {
        text.open(place, model.viewport().toScreen(place), prompt, words, kept);
    }
}
