package app.rungs.ui.board;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Shape;
import app.rungs.model.Shapes;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the entry behind a card is called, typed anew on the board or in its outline: the entry's own words, everywhere. */
record EntryWords(BoardViewModel model) {

    /** Whether entries of a type are called by words that can be typed; others are made of several. */
    static boolean canType(EntryType type) {
        return field(type).isPresent();
    }

    /**
     * What stands there in its own words, where the board may show a name replaced: what is typed anew begins with these. Of a
     * link, what is noted on it.
     */
    CompletableFuture<Optional<String>> original(Id<?> id) {
        return model.read(entries -> entries.original().any(id).map(EntryWords::words));
    }

    private static String words(Entry entry) {
        return entry instanceof Link link ? Objects.requireNonNullElse(link.note(), "") : entry.title();
    }

    /** Types the title of an entry anew: one edit. Blank changes nothing. */
    CompletableFuture<Void> rename(Id<?> entry, String text) {
        var words = text.strip();
        return words.isEmpty()
                ? model.settled()
                : model.edit(Messages.of("board.edit.retitle"), draft -> rename(draft, entry, words));
    }

    /** The same with a card that grows to hold the words: one edit. */
    CompletableFuture<Void> rename(ShownCard card, String text, double height) {
        var words = text.strip();
        var note = card.entry().type() == EntryType.NOTE;
        return words.isEmpty()
                ? model.settled()
                : model.edit(Messages.of(note ? "board.edit.note" : "board.edit.retitle"), draft -> {
                    rename(draft, card.entry(), words);
                    if (height > card.box().height()) {
                        draft.update(card.id(), it -> it.at(it.x(), it.y(), it.width(), height));
                    }
                });
    }

    @SuppressWarnings("unchecked") // a shape makes entries of its own type
    private static void rename(Draft draft, Id<?> entry, String words) {
        var id = (Id<Entry>) entry;
        var shape = (Shape<Entry>) Shapes.of(id.type());
        field(id.type()).ifPresent(field -> draft.update(id, it -> shape.with(it, field, words)));
    }

    /** The field that holds what an entry is called; empty where that is made of several. */
    private static Optional<Field> field(EntryType type) {
        return Shapes.of(type).fields().stream()
                .findFirst()
                .filter(field -> field.type() == String.class && field.required());
    }
}
