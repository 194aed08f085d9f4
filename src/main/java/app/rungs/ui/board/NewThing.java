package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Icon;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be made on a board, and dragged there before it is: an entry that words suffice for, or a section.
 *
 * @param type the kind of entry; null for a section
 */
record NewThing(@Nullable EntryType type) {

    /** What a dragboard calls it. */
    static final DataFormat FORMAT = format();

    private static final String SECTION = "section";

    String words() {
        return Messages.of(type == null ? "board.outline.section" : "type." + type.word());
    }

    Icon icon() {
        return type == null ? Icon.COLUMNS : EntryLook.icon(type);
    }

    /** Makes it at a point of the board: a section at once, an entry when its words are typed. */
    void at(BoardViewModel model, BoardWriting writing, Point centre) {
        if (type == null) {
            new FrameEdits(model).empty(Messages.of("board.frame.new"), centre);
        } else {
            writing.entry(type, centre);
        }
    }

    /** Lets it be dragged off {@code node}. */
    void from(Node node) {
        node.setOnDragDetected(start -> {
            var content = new ClipboardContent();
            content.put(FORMAT, type == null ? SECTION : type.name());
            node.startDragAndDrop(TransferMode.COPY).setContent(content);
            start.consume();
        });
    }

    /** What a dragboard carries; empty for anything else. */
    static Optional<NewThing> read(Dragboard board) {
        var carried = board.getContent(FORMAT);
        return SECTION.equals(carried)
                ? Optional.of(new NewThing(null))
                : Stream.of(EntryType.values())
                        .filter(type -> type.name().equals(carried))
                        .map(NewThing::new)
                        .findFirst();
    }

    private static DataFormat format() {
        var name = "application/x-rungs-new";
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
