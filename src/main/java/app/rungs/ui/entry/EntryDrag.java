package app.rungs.ui.entry;

import app.rungs.model.Id;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Entries dragged from one place of the window to another: the dragboard carries the entry's id, never a copy of it. */
public final class EntryDrag {

    /** The id of the dragged entry as a string. */
    public static final DataFormat FORMAT = format();

    private EntryDrag() {}

    /** Lets the entry {@code dragged} names be dragged off {@code node}; nothing is dragged while it names none. */
    public static void from(Node node, Supplier<@Nullable Id<?>> dragged) {
        node.setOnDragDetected(start -> {
            var id = dragged.get();
            if (id != null) {
                var content = new ClipboardContent();
                content.put(FORMAT, id.value().toString());
                node.startDragAndDrop(TransferMode.LINK, TransferMode.COPY).setContent(content);
                start.consume();
            }
        });
    }

    /** Calls {@code drop} with each entry that is dropped on {@code node}. */
    public static void onto(Node node, Consumer<UUID> drop) {
        node.setOnDragOver(over -> {
            if (over.getDragboard().hasContent(FORMAT)) {
                over.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
                over.consume();
            }
        });
        node.setOnDragDropped(dropped -> {
            var id = read(dropped.getDragboard());
            id.ifPresent(drop);
            dropped.setDropCompleted(id.isPresent());
            dropped.consume();
        });
    }

    /** The entry a dragboard carries. */
    public static Optional<UUID> read(Dragboard board) {
        try {
            return board.getContent(FORMAT) instanceof String id ? Optional.of(UUID.fromString(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Another program may put anything under our name.
            return Optional.empty();
        }
    }

    /** A format may be made once only, whoever asks first. */
    private static DataFormat format() {
        var name = "application/x-rungs-entry";
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
