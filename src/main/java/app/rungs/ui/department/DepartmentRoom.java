package app.rungs.ui.department;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.EntryRoom;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/** Departments with what their heads are asked, their metrics and readings. */
public final class DepartmentRoom extends EntryRoom {

    private static final List<EntryType> TABS = List.of(EntryType.DEPARTMENT, EntryType.METRIC, EntryType.READING);

    /** @param screen runs what changes the screen: the FX thread in a window */
    public DepartmentRoom(Workspace workspace, Executor screen, Navigator navigator) {
        super(new Desk(workspace, screen, navigator), Messages.of("department.title"), TABS, pages());
        Theme.add(pane, "department");
        pane.page(EntryType.METRIC, this::metric);
        pane.page(EntryType.DEPARTMENT, this::department);
        pane.adding(EntryType.DEPARTMENT, EntryType.METRIC, "department");
        pane.adding(EntryType.DEPARTMENT, EntryType.GOAL, "department");
    }

    private Page department(Id<?> id) {
        var section = new DepartmentPane(desk, new Id<>(EntryType.DEPARTMENT, id.value()), pane::create);
        return new EntryPage(desk, id).section(section, section::close).without(EntryType.WHY);
    }

    private Page metric(Id<?> id) {
        var page = new EntryPage(desk, id);
        var readings = new ReadingsPane(
                desk,
                new Id<>(EntryType.METRIC, id.value()),
                () -> pane.create(EntryType.READING, Map.of("metric", id)),
                words -> page.fault("formula", words));
        return page.section(readings, readings::close).without(EntryType.READING);
    }

    /** The types of entries whose pages are here: a why is found in its department only, and has a page all the same. */
    public static Set<EntryType> pages() {
        var types = EnumSet.copyOf(TABS);
        types.add(EntryType.WHY);
        return types;
    }
}
