package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Point;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** Carries cards over the system's clipboard, from board to board, and words from anywhere. */
record BoardClipboard(BoardViewModel model, BoardWriting writing) {

    private static final DataFormat CARDS = format("application/x-rungs-cards");

    /** Copies what is selected; other programs get its titles. */
    void copy() {
        var copies = new CardCopies(model);
        var content = new ClipboardContent();
        content.put(CARDS, copies.stamp().written());
        content.putString(copies.words());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Puts cards down around a point of the board; words become notes, one a line or a row of a table. */
    void paste(Point centre) {
        var clipboard = Clipboard.getSystemClipboard();
        var cards = Optional.ofNullable(clipboard.getContent(CARDS)).flatMap(it -> BoardStamp.read(it.toString()));
        if (cards.isPresent()) {
            new CardCopies(model).paste(cards.get(), centre);
        } else if (clipboard.hasString()) {
            writing.paste(List.of(clipboard.getString()), centre);
        }
    }

    static DataFormat format(String name) {
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
