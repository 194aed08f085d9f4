package app.rungs.ui.segment;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.RoomPane;
import app.rungs.ui.kit.Icon;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/** Segments with their goals, what moves them, what obstacles are worth to them, and what we make of it. */
public final class SegmentRoom implements Room {

    private static final List<EntryType> TABS = List.of(
            EntryType.SEGMENT,
            EntryType.RELATIVE_VALUE,
            EntryType.GOAL,
            EntryType.TREND,
            EntryType.COMPETITOR,
            EntryType.HYPOTHESIS,
            EntryType.DECISION,
            EntryType.VALUE_TARGET,
            EntryType.PRODUCT);

    private final Desk desk;
    private final List<Id<Segment>> compared = new ArrayList<>();
    private final RoomPane pane;

    /** @param screen runs what changes the screen: the FX thread in a window */
    public SegmentRoom(Workspace workspace, Executor screen, Navigator navigator) {
        desk = new Desk(workspace, screen, navigator);
        pane = new RoomPane(desk, Messages.of("segment.title"), TABS);
        pane.page(EntryType.SEGMENT, this::segment);
        pane.beside(
                EntryType.SEGMENT,
                Icon.COLUMNS,
                Messages.of("segment.view.compare"),
                Messages.of("segment.view.profiles"),
                () -> new ComparePane(desk, compared));
        pane.whole(
                EntryType.RELATIVE_VALUE,
                Icon.MATRIX,
                Messages.of("segment.view.matrix"),
                () -> new ValueMatrixPane(desk));
        pane.adding(EntryType.GOAL, EntryType.GOAL, "parent");
    }

    private Page segment(Id<?> id) {
        var own = new SegmentPane(
                desk,
                new Id<>(EntryType.SEGMENT, id.value()),
                () -> pane.create(EntryType.TREND, Map.of("segment", id)));
        return new EntryPage(desk, id, Set.of("rule", "executive"))
                .section(own, own::close)
                .without(EntryType.GOAL)
                .without(EntryType.TREND);
    }

    @Override
    public Region view() {
        return pane;
    }

    @Override
    public Set<EntryType> types() {
        return Set.copyOf(TABS);
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
