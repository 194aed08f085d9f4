package app.rungs.ui.brief;

import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.RoomPane;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The briefs: which segment each is about, which it is held against, and its pages. */
public final class BriefRoom implements Room {

    private final Desk desk;
    private final Executor background;
    private final Clock clock;
    private final Supplier<@Nullable Path> choose;
    private final RoomPane pane;

    /**
     * @param background where pages are set and drawn
     * @param screen runs what changes the screen: the FX thread in a window
     * @param choose asks where a PDF is to be written; null for nowhere
     */
    public BriefRoom(
            Workspace workspace,
            Executor background,
            Executor screen,
            Clock clock,
            Navigator navigator,
            Supplier<@Nullable Path> choose) {
        this.desk = new Desk(workspace, screen, navigator);
        this.background = background;
        this.clock = clock;
        this.choose = choose;
        this.pane = new RoomPane(desk, Messages.of("briefs.title"), List.of(EntryType.BRIEF));
        Theme.add(pane, "briefs");
        pane.page(EntryType.BRIEF, this::page);
    }

    @Override
    public Region view() {
        return pane;
    }

    @Override
    public Set<EntryType> types() {
        return Set.of(EntryType.BRIEF);
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

    private Page page(Id<?> id) {
        var brief = new Id<Brief>(EntryType.BRIEF, id.value());
        var preview = new BriefPreviewPane(desk, brief, background, clock, choose);
        return new EntryPage(desk, id, Set.of("narrative", "sections"))
                .fields(BriefRoom::makesSense)
                .section(preview, preview::close)
                .without(EntryType.PUBLICATION);
    }

    /** A brief's kind says what it can be about. */
    private static boolean makesSense(Entry entry, String field) {
        if (!(entry instanceof Brief brief)) {
            return true;
        }
        return switch (field) {
            case "segment" -> brief.isFor().about() == EntryType.SEGMENT;
            case "department" -> brief.isFor().about() == EntryType.DEPARTMENT;
            case "job" -> brief.isFor().about() == EntryType.JOB;
            case "board" -> brief.isFor().about() == EntryType.BOARD;
            case "interview" -> brief.isFor().about() == EntryType.INTERVIEW;
            case "comparedWith" -> brief.isFor() == BriefKind.SEGMENT || brief.isFor() == BriefKind.COMPARISON;
            default -> true;
        };
    }
}
