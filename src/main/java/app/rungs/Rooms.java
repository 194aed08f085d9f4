package app.rungs;

import app.rungs.findings.chain.LiveGraph;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.ui.board.BoardRoom;
import app.rungs.ui.brief.BriefRoom;
import app.rungs.ui.capture.CaptureRoom;
import app.rungs.ui.chain.ChainRoom;
import app.rungs.ui.department.DepartmentRoom;
import app.rungs.ui.entry.LateRoom;
import app.rungs.ui.entry.Room;
import app.rungs.ui.exchange.ImportRoom;
import app.rungs.ui.exchange.ImportViewModel;
import app.rungs.ui.history.HistoryRoom;
import app.rungs.ui.history.HistoryViewModel;
import app.rungs.ui.home.HomeRoom;
import app.rungs.ui.home.HomeViewModel;
import app.rungs.ui.interview.InterviewRoom;
import app.rungs.ui.job.JobRoom;
import app.rungs.ui.segment.SegmentRoom;
import app.rungs.ui.shell.Place;
import app.rungs.ui.shell.Shell;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rooms of a window, each built by hand, and the sheets they are drawn by. */
public final class Rooms {

    /** The rooms' own sheets. */
    public static final List<String> SHEETS = List.of("home", "history", "import", "board");

    /** Where files are read and pages are set. */
    private static final Executor BACKGROUND = work -> Thread.ofVirtual().start(work);

    private Rooms() {}

    /** Shows the import room and what is in {@code files}. */
    static void importing(Shell shell, List<Path> files) {
        shell.go(Place.IMPORT);
        if (shell.room(Place.IMPORT) instanceof ImportRoom room) {
            room.choose(files);
        }
    }

    /**
     * Builds the rooms of one window.
     *
     * @param shell the window, which leads from one room to another
     * @param screen runs on the FX thread
     * @param sample opens the sample workspace
     * @param outputs asks where a PDF is to be written; null for nowhere
     */
    public static Map<Place, Room> of(
            Shell shell,
            Workspace workspace,
            Executor screen,
            Clock clock,
            Runnable sample,
            Supplier<@Nullable Path> outputs) {
        var rooms = new EnumMap<Place, Room>(Place.class);
        var chains = new LiveGraph(workspace, clock);
        rooms.put(Place.CHAIN, late(Set.of(), () -> new ChainRoom(workspace, chains, screen, shell)));
        var home = new HomeViewModel(workspace, chains, screen, clock, shell::failed);
        rooms.put(
                Place.HOME,
                new HomeRoom(
                        home,
                        shell,
                        new HomeRoom.Beginnings(
                                () -> shell.go(Place.IMPORT), () -> shell.create(EntryType.INTERVIEW), sample),
                        () -> showGaps(shell)));
        rooms.put(
                Place.IMPORT,
                late(
                        Set.of(),
                        () -> new ImportRoom(
                                new ImportViewModel(workspace, screen, BACKGROUND, shell::follow, shell::failed),
                                shell)));
        rooms.put(Place.CAPTURE, late(Set.of(), () -> new CaptureRoom(workspace, screen, BACKGROUND, clock, shell)));
        rooms.put(
                Place.HISTORY,
                late(
                        Set.of(),
                        () -> new HistoryRoom(new HistoryViewModel(workspace, screen, clock, shell::failed), shell)));
        rooms.put(
                Place.INTERVIEWS,
                late(
                        InterviewRoom.pages(),
                        () -> new InterviewRoom(workspace, screen, shell)
                                .capturing(() -> capture(shell), id -> goOn(shell, id))));
        rooms.put(Place.JOBS, late(JobRoom.pages(), () -> new JobRoom(workspace, screen, shell, shell.views())));
        rooms.put(Place.DEPARTMENTS, late(DepartmentRoom.pages(), () -> new DepartmentRoom(workspace, screen, shell)));
        rooms.put(Place.SEGMENTS, late(SegmentRoom.pages(), () -> new SegmentRoom(workspace, screen, shell, clock)));
        rooms.put(
                Place.BOARDS,
                late(
                        Set.of(EntryType.BOARD, EntryType.NOTE),
                        () -> new BoardRoom(workspace, screen, shell, shell.views())));
        rooms.put(
                Place.BRIEFS,
                late(
                        Set.of(EntryType.BRIEF),
                        () -> new BriefRoom(workspace, BACKGROUND, screen, clock, shell, outputs)));
        return rooms;
    }

    private static void capture(Shell shell) {
        shell.go(Place.CAPTURE);
        shell.room(Place.CAPTURE).create(EntryType.INTERVIEW);
    }

    private static void goOn(Shell shell, Id<Interview> interview) {
        shell.go(Place.CAPTURE);
        shell.room(Place.CAPTURE).open(interview);
    }

    private static void showGaps(Shell shell) {
        shell.go(Place.CHAIN);
        if (shell.room(Place.CHAIN) instanceof ChainRoom room) {
            room.showGaps();
        }
    }

    /** Only home is on the way to the first frame. */
    private static Room late(Set<EntryType> pages, Supplier<Room> building) {
        return new LateRoom(pages, building);
    }
}
