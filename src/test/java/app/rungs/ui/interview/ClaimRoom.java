package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.RoomPane;
import app.rungs.workspace.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/** A room of claims, to draw their pages as every room draws them. */
final class ClaimRoom implements Room {

    private static final Set<EntryType> TYPES = EnumSet.of(
            EntryType.JOB,
            EntryType.OBSTACLE,
            EntryType.HYPOTHESIS,
            EntryType.GOAL,
            EntryType.OUTCOME,
            EntryType.METRIC);

    private final RoomPane pane;

    ClaimRoom(Workspace workspace, Executor screen, Navigator navigator) {
        pane = new RoomPane(new Desk(workspace, screen, navigator), Messages.of("types.job"), List.copyOf(TYPES));
    }

    @Override
    public Region view() {
        return pane;
    }

    @Override
    public Set<EntryType> types() {
        return TYPES;
    }

    @Override
    public void open(Id<?> entry) {
        pane.open(entry);
    }

    @Override
    public void create(EntryType type) {
        pane.create(type);
    }

    @Override
    public void close() {
        pane.close();
    }
}
