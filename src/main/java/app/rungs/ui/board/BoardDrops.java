package app.rungs.ui.board;

import app.rungs.exchange.text.TextFile;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.entry.EntryDrag;
import java.io.File;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What happens to things that are dropped on a board: entries are placed, words, addresses and files of words become notes. */
final class BoardDrops {

    private final BoardViewModel model;
    private final BoardWriting writing;

    BoardDrops(BoardViewModel model, BoardWriting writing) {
        this.model = model;
        this.writing = writing;
    }

    void over(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasContent(EntryDrag.FORMAT)) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            event.consume();
        } else if (board.hasContent(NewThing.FORMAT) || board.hasFiles() || board.hasString() || board.hasUrl()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    void dropped(DragEvent event) {
        var at = model.viewport().toBoard(new Point(event.getX(), event.getY()));
        event.setDropCompleted(put(event.getDragboard(), at));
        event.consume();
    }

    private boolean put(Dragboard board, Point at) {
        var entry = EntryDrag.read(board);
        var made = NewThing.read(board);
        if (entry.isPresent()) {
            new CardEdits(model).placeDropped(entry.stream().toList(), at);
        } else if (made.isPresent()) {
            made.get().at(model, writing, at);
        } else if (board.hasFiles()) {
            files(List.copyOf(board.getFiles()), at);
        } else if (board.hasString()) {
            writing.paste(List.of(board.getString()), at);
        } else if (board.hasUrl()) {
            writing.paste(List.of(board.getUrl()), at);
        } else {
            return false;
        }
        return true;
    }

    /** Reads files apart from the screen; where one is no text nothing is put down, and that is told. */
    private void files(List<File> files, Point at) {
        model.hear(
                CompletableFuture.supplyAsync(
                        () -> files.stream()
                                .map(file -> TextFile.read(file.toPath()).text())
                                .toList(),
                        Thread::startVirtualThread),
                texts -> writing.paste(texts, at));
    }
}
