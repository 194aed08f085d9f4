package app.rungs.ui.entry;

import app.rungs.model.Id;
import app.rungs.ui.kit.EntryRow;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;

/** Entries as lines of a page, each leading to its own. */
public final class EntryRows {

    private EntryRows() {}

    public static List<Node> of(List<EntryRow> rows, Desk desk) {
        return rows.stream().map(row -> one(row, 0, desk)).toList();
    }

    /** A line that stands {@code depth} steps in, as in a tree; 0 is the edge. */
    public static Node one(EntryRow row, int depth, Desk desk) {
        var line = new LinkRow(row, false, () -> desk.navigator().open((Id<?>) row.id()));
        line.setPadding(new Insets(0, 0, 0, 24.0 * depth));
        EntryDrag.from(line, () -> (Id<?>) row.id());
        return line;
    }
}
