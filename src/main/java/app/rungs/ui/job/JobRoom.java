package app.rungs.ui.job;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.RoomPane;
import app.rungs.ui.kit.Icon;
import app.rungs.workspace.Workspace;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/** Jobs as cards or as a list, with their outcomes and the roles that do them. */
public final class JobRoom implements Room {

    private static final List<EntryType> TABS = List.of(EntryType.JOB, EntryType.OUTCOME, EntryType.ROLE);

    private final RoomPane pane;

    /** @param screen runs what changes the screen: the FX thread in a window */
    public JobRoom(Workspace workspace, Executor screen, Navigator navigator) {
        var desk = new Desk(workspace, screen, navigator);
        pane = new RoomPane(desk, Messages.of("job.title"), TABS);
        pane.whole(EntryType.JOB, Icon.CARDS, Messages.of("job.view.cards"), () -> new JobCardsPane(desk));
        pane.adding(EntryType.JOB, EntryType.OUTCOME, "job");
    }

    @Override
    public Region view() {
        return pane;
    }

    /** The types of entries whose pages are here. */
    public static Set<EntryType> pages() {
        return Set.copyOf(TABS);
    }

    @Override
    public Set<EntryType> types() {
        return pages();
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
