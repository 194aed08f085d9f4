package app.rungs.ui.board;

import app.rungs.model.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** Entries on their way by drag and drop: their ids, a line each. */
public final class EntryDrag {

    private static final String TYPE = "application/x-rungs-entry";

    private EntryDrag() {}

    /** The format that lists of entries offer when dragged, and boards take. */
    public static DataFormat format() {
        var known = DataFormat.lookupMimeType(TYPE);
        return known == null ? new DataFormat(TYPE) : known;
    }

    /** What to put on the dragboard for {@code entries}. */
    public static ClipboardContent content(Collection<? extends Id<?>> entries) {
        var content = new ClipboardContent();
        content.put(format(), entries.stream().map(Id::toString).collect(Collectors.joining("\n")));
        return content;
    }

    static boolean isOn(Dragboard dragboard) {
        return dragboard.hasContent(format());
    }

    /** The ids on a dragboard; what is no id is left out, for anybody may drag anything. */
    static List<UUID> ids(Dragboard dragboard) {
        var ids = new ArrayList<UUID>();
        if (dragboard.getContent(format()) instanceof String text) {
            for (var line : text.lines().toList()) {
                try {
                    ids.add(UUID.fromString(line.strip()));
                } catch (IllegalArgumentException e) {
                    continue;
                }
            }
        }
        return ids;
    }
}
