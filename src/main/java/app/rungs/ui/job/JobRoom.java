package app.rungs.ui.job;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.EntryRoom;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.SlotsPane;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.entry.WholeView;
import app.rungs.ui.job.method.JobMethods;
import app.rungs.ui.job.obstacle.CoveragePane;
import app.rungs.ui.job.obstacle.SidesPane;
import app.rungs.ui.job.obstacle.ValuePane;
import app.rungs.ui.job.value.ExercisePane;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** Jobs and the roles that do them, what stands in their way, and what our products take away of it. */
public final class JobRoom extends EntryRoom {

    private static final List<EntryType> TABS = List.of(
            EntryType.JOB,
            EntryType.OUTCOME,
            EntryType.ROLE,
            EntryType.OBSTACLE,
            EntryType.PRODUCT,
            EntryType.VALUE_STATEMENT);

    /** Parts of a job or an obstacle: they have pages here, and no tab of their own. */
    private static final Set<EntryType> PARTS = EnumSet.of(
            EntryType.STEP, EntryType.FORCE, EntryType.SWITCH, EntryType.MOMENT, EntryType.IMPACT, EntryType.ESTIMATE);

    private final ViewMemory memory;

    /**
     * @param screen runs what changes the screen: the FX thread in a window
     * @param memory which views were chosen last
     */
    public JobRoom(Workspace workspace, Executor screen, Navigator navigator, ViewMemory memory) {
        super(new Desk(workspace, screen, navigator), Messages.of("job.title"), TABS, pages());
        this.memory = memory;
        Theme.add(pane, "jobs");
        pane.page(EntryType.JOB, this::job);
        pane.page(EntryType.ROLE, this::role);
        pane.page(EntryType.OBSTACLE, this::obstacle);
        pane.views(
                EntryType.JOB,
                memory,
                List.of(
                        new WholeView("cards", Icon.CARDS, Messages.of("job.view.cards"), () -> new JobCardsPane(desk)),
                        new WholeView("table", Icon.TABLE, Messages.of("job.view.table"), () -> new JobTablePane(desk)),
                        new WholeView(
                                "matrix", Icon.MATRIX, Messages.of("job.view.matrix"), () -> new JobMatrixPane(desk))));
        pane.views(
                EntryType.PRODUCT,
                memory,
                List.of(new WholeView(
                        "coverage", Icon.MATRIX, Messages.of("job.view.coverage"), () -> new CoveragePane(desk))));
        pane.views(
                EntryType.VALUE_STATEMENT,
                memory,
                List.of(new WholeView(
                        "exercise", Icon.EDIT, Messages.of("job.view.exercise"), () -> new ExercisePane(desk))));
        pane.adding(EntryType.JOB, EntryType.OUTCOME, "job");
        pane.adding(EntryType.OBSTACLE, EntryType.VALUE_TARGET, "obstacle");
    }

    private Page job(Id<?> id) {
        var methods = new JobMethods(desk, new Id<>(EntryType.JOB, id.value()), memory);
        return new EntryPage(desk, id)
                .section(methods, methods::close)
                .without(EntryType.STEP)
                .without(EntryType.FORCE)
                .without(EntryType.SWITCH);
    }

    private Page role(Id<?> id) {
        var card = new RolePane(desk, new Id<>(EntryType.ROLE, id.value()));
        var slots = new SlotsPane(desk, id);
        return new EntryPage(desk, id).section(card, card::close).section(slots, slots::close);
    }

    private Page obstacle(Id<?> id) {
        var obstacle = new Id<Obstacle>(EntryType.OBSTACLE, id.value());
        var sides = new SidesPane(desk, obstacle);
        var value = new ValuePane(desk, obstacle);
        return new EntryPage(desk, id)
                .section(sides, sides::close)
                .section(value, value::close)
                .without(EntryType.IMPACT)
                .without(EntryType.ESTIMATE);
    }

    /** The types of entries whose pages are here. */
    public static Set<EntryType> pages() {
        var types = EnumSet.copyOf(TABS);
        types.addAll(PARTS);
        return types;
    }
}
