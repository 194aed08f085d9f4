package app.rungs.ui.segment;

import app.rungs.model.Audience;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.EntryRoom;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.entry.WholeView;
import app.rungs.ui.kit.Icon;
import app.rungs.workspace.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/** Segments with their goals, what moves them, what obstacles are worth to them, and what we make of it. */
public final class SegmentRoom extends EntryRoom {

    private static final List<EntryType> TABS = List.of(
            EntryType.SEGMENT,
            EntryType.RELATIVE_VALUE,
            EntryType.GOAL,
            EntryType.TREND,
            EntryType.COMPETITOR,
            EntryType.HYPOTHESIS,
            EntryType.DECISION,
            EntryType.VALUE_TARGET);

    private final List<Id<Segment>> compared = new ArrayList<>();
    private final Clock clock;

    /**
     * @param screen runs what changes the screen: the FX thread in a window
     * @param clock says what is overdue today
     */
    public SegmentRoom(Workspace workspace, Executor screen, Navigator navigator, Clock clock) {
        super(new Desk(workspace, screen, navigator), Messages.of("segment.title"), TABS, pages());
        this.clock = clock;
        pane.page(EntryType.SEGMENT, this::segment);
        // The profiles come first: what stands side by side is known from them.
        var memory = ViewMemory.ofRoom();
        memory.keep("view-segment", "list");
        pane.views(
                EntryType.SEGMENT,
                memory,
                List.of(new WholeView(
                        "compare",
                        Icon.COLUMNS,
                        Messages.of("segment.view.compare"),
                        () -> new ComparePane(desk, compared))));
        pane.whole(
                EntryType.RELATIVE_VALUE,
                Icon.MATRIX,
                Messages.of("segment.view.matrix"),
                () -> new ValueMatrixPane(desk));
        pane.whole(
                EntryType.HYPOTHESIS,
                Icon.COLUMNS,
                Messages.of("segment.view.standing"),
                () -> new HypothesesPane(desk, clock));
        pane.whole(
                EntryType.DECISION,
                Icon.DECISION,
                Messages.of("segment.view.log"),
                () -> new DecisionsPane(desk, clock));
        pane.whole(
                EntryType.VALUE_TARGET,
                Icon.CARDS,
                Messages.of("segment.view.functions"),
                () -> new TargetsPane(desk, clock, this::addTarget));
        pane.page(EntryType.HYPOTHESIS, this::hypothesis);
        pane.page(EntryType.DECISION, this::decision);
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

    private Page hypothesis(Id<?> id) {
        var own = new HypothesisPane(desk, new Id<>(EntryType.HYPOTHESIS, id.value()), clock);
        return new EntryPage(desk, id).section(own, own::close);
    }

    private Page decision(Id<?> id) {
        var own = new KeptEvidencePane(desk, new Id<>(EntryType.DECISION, id.value()), clock);
        return new EntryPage(desk, id).section(own, own::close).without(EntryType.SNAPSHOT);
    }

    private void addTarget(Id<Obstacle> obstacle, Audience audience) {
        pane.create(EntryType.VALUE_TARGET, Map.of("obstacle", obstacle, "audience", audience));
    }

    /** The types of entries whose pages are here. */
    public static Set<EntryType> pages() {
        return Set.copyOf(TABS);
    }
}
