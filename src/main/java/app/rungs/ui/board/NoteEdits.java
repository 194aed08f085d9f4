package app.rungs.ui.board;

import app.rungs.exchange.csv.PastedTable;
import app.rungs.model.Card;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.EntryTypes;
import app.rungs.model.Field;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Note;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Snap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries made on the board from words alone, and notes turned into what they are. Each is one edit of the workspace. */
record NoteEdits(BoardViewModel model) {

    /** The size of a note put down by itself: square, as paper ones are. */
    static final double WIDTH = 200;

    static final double HEIGHT = 120;

    /** The height that pasted words are given at most. */
    static final double TALLEST = 320;

    /** How many cards a column of pasted lines holds. */
    private static final int COLUMN = 12;

    /** The longest text that becomes cards, in lines. */
    private static final int MOST = 2_000;

    /** The types of entries that need no more than words to be made, notes first. */
    static List<EntryType> kinds() {
        return Stream.concat(
                        Stream.of(EntryType.NOTE),
                        EntryTypes.SHOWN_ON_BOARDS.stream()
                                .filter(type -> type != EntryType.NOTE && words(type) != null))
                .toList();
    }

    /** The field that words go into; null where a type needs more. */
    private static @Nullable Field words(EntryType type) {
        var given = Shapes.of(type).fields().stream().filter(Field::mustBeGiven).toList();
        return given.size() == 1 && given.getFirst().type() == String.class ? given.getFirst() : null;
    }

    /** An entry of a type that says {@code text}; a title has no line breaks. */
    static Entry entry(EntryType type, String text) {
        var field = words(type);
        if (field == null) {
            throw new IllegalArgumentException("More than words is needed for a " + type);
        }
        var said = field.prose() ? text.strip() : text.strip().replaceAll("\\s*\\R\\s*", " ");
        return Shapes.of(type).make(Id.fresh(type), it -> it.equals(field) ? said : null);
    }

    /** Puts a note down at a point, in the section that lies there. */
    CompletableFuture<Void> write(String text, Point corner) {
        return write(EntryType.NOTE, text, corner, HEIGHT);
    }

    /** Puts an entry that words suffice for down at a point, in the section that lies there. */
    CompletableFuture<Void> write(EntryType type, String text, Point corner, double height) {
        return text.isBlank() ? model.settled() : put(entry(type, text), corner, height, List.of());
    }

    /**
     * Makes an entry at the loose end of a connector, and connects it.
     *
     * @param back whether the new entry is the one that claims
     */
    CompletableFuture<Void> connected(
            Id<Card> from, EntryType type, String text, Relation relation, boolean back, Point corner) {
        var start = model.content().card(from);
        if (start == null || text.isBlank()) {
            return model.settled();
        }
        var made = entry(type, text);
        var link = new Link(
                Id.fresh(EntryType.LINK),
                back ? made.id() : start.entry(),
                relation,
                back ? start.entry() : made.id(),
                Polarity.SUPPORTING,
                null);
        return put(made, corner, HEIGHT, List.of(link));
    }

    private CompletableFuture<Void> put(Entry entry, Point corner, double height, List<Link> links) {
        var box = new Box(corner.x(), corner.y(), WIDTH, height);
        var frame = model.content()
                .frames()
                .at(box.centre(), _ -> true)
                .map(Frame::id)
                .orElse(null);
        return put(entry, new Box(Snap.of(box.x()), Snap.of(box.y()), WIDTH, height), frame, links);
    }

    /** Adds an entry with a card of its own, and what links it, and selects the card: one edit. */
    CompletableFuture<Void> put(Entry entry, Box box, @Nullable Id<Frame> frame, List<Link> links) {
        var card = new Card(
                        Id.fresh(EntryType.CARD),
                        model.board(),
                        entry.id(),
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height())
                .in(frame);
        model.select(List.of(card.id()));
        return model.edit(made(entry.id().type()), draft -> {
            draft.add(entry);
            draft.add(card);
            links.forEach(draft::add);
        });
    }

    private static String made(EntryType type) {
        return Messages.of("board.edit.made", Messages.of("type." + type.word()));
    }

    /** What becomes a note each of some texts: every row of a table, of anything else every line that is not blank. */
    static List<String> cut(List<String> texts) {
        return texts.stream()
                .flatMap(text -> PastedTable.of(text)
                        .map(table -> table.inWords().stream())
                        .orElseGet(() -> text.lines().map(String::strip)))
                .filter(it -> !it.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** Puts down a note for each of {@code lines}, in columns around a point, and selects them: one edit. */
    CompletableFuture<Void> put(List<String> lines, Point centre, double height) {
        if (lines.isEmpty()) {
            return model.settled();
        }
        int columns = (lines.size() + COLUMN - 1) / COLUMN;
        int rows = Math.min(COLUMN, lines.size());
        double wide = columns * (WIDTH + Snap.GRID * 3) - Snap.GRID * 3;
        double high = rows * (height + Snap.GRID * 3) - Snap.GRID * 3;
        var area = FreeSpot.near(centre, wide, high, model.content()::isFree);
        var notes = new ArrayList<Entry>();
        var cards = new ArrayList<Card>();
        for (int i = 0; i < lines.size(); i++) {
            var note = entry(EntryType.NOTE, lines.get(i));
            notes.add(note);
            cards.add(new Card(
                    Id.fresh(EntryType.CARD),
                    model.board(),
                    note.id(),
                    area.x() + i / COLUMN * (WIDTH + Snap.GRID * 3),
                    area.y() + i % COLUMN * (height + Snap.GRID * 3),
                    WIDTH,
                    height));
        }
        model.select(cards.stream().map(Card::id).toList());
        return model.edit(Messages.of("board.edit.lines.pasted", cards.size()), draft -> {
            notes.forEach(draft::add);
            cards.forEach(draft::add);
        });
    }

    /**
     * Turns notes into entries of another type: their cards stay where they are, on every board, and their links stay as
     * far as they make sense.
     */
    CompletableFuture<Void> turn(EntryType type) {
        var notes = notes();
        return notes.isEmpty()
                ? model.settled()
                : model.edit(
                        Messages.of("board.edit.turn", Messages.of("type." + type.word()), notes.size()),
                        draft -> notes.forEach(note -> turn(draft, note, type)));
    }

    /** The selected notes. */
    List<Id<Note>> notes() {
        return model.selection().cards().stream()
                .map(model.content()::card)
                .filter(card -> card != null && card.entry().type() == EntryType.NOTE)
                .map(card -> new Id<Note>(EntryType.NOTE, card.entry().value()))
                .distinct()
                .toList();
    }

    private static void turn(Draft draft, Id<Note> id, EntryType type) {
        var made = entry(type, draft.get(id).text());
        draft.add(made);
        for (var card : draft.entries().naming(Card.class, id)) {
            draft.update(card.id(), it -> it.showing(made.id()));
        }
        for (var link : draft.entries().links(id)) {
            var from = link.from().equals(id) ? made.id() : link.from();
            var to = link.to().equals(id) ? made.id() : link.to();
            if (link.relation().joins(from.type(), to.type())) {
                draft.update(link.id(), it -> it.between(from, it.relation(), to));
            }
        }
        draft.remove(id);
    }
}
