package app.rungs.ui.home;

import app.rungs.findings.chain.LiveGraph;
import app.rungs.findings.gap.Gap;
import app.rungs.findings.gap.Gaps;
import app.rungs.model.EntryType;
import app.rungs.model.Interview;
import app.rungs.storage.EditLog;
import app.rungs.storage.Entries;
import app.rungs.ui.entry.WhileShown;
import app.rungs.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Keeps Home's picture up to date with the workspace. */
public final class HomeViewModel implements AutoCloseable {

    private static final int RECENT = 8;

    private final Workspace workspace;
    private final LiveGraph graph;
    private final Executor screen;
    private final Clock clock;
    private final Consumer<Throwable> failed;
    private final WhileShown shown;
    private Optional<HomePicture> picture = Optional.empty();
    private Consumer<HomePicture> listener = _ -> {};
    private boolean isReading;
    private boolean isStale;

    /**
     * @param graph the workspace's chains, which hears of edits before this does
     * @param screen where the listener is called
     * @param failed hears what went wrong
     */
    public HomeViewModel(
            Workspace workspace, LiveGraph graph, Executor screen, Clock clock, Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.graph = graph;
        this.screen = screen;
        this.clock = clock;
        this.failed = failed;
        shown = new WhileShown(workspace, screen);
        shown.follow(_ -> refresh());
        refresh();
    }

    /** Calls {@code listener} with the picture, now if there is one and whenever it changes. */
    void onChange(Consumer<HomePicture> listener) {
        this.listener = listener;
        picture.ifPresent(listener);
    }

    /** Edits that come while {@code view} is not in the window wait until it is. */
    void shownIn(Node view) {
        shown.in(view);
    }

    Clock clock() {
        return clock;
    }

    /**
     * Edits that come while the picture is made are gathered into one more. The first picture does not wait for the gaps,
     * for which every chain is read.
     */
    private void refresh() {
        if (isReading) {
            isStale = true;
            return;
        }
        isReading = true;
        isStale = false;
        var drawing = picture.isEmpty()
                ? workspace.read(entries -> draw(entries, null))
                : graph.ask((chains, entries) -> draw(entries, Gaps.of(chains)));
        var unused = workspace
                .readLog(log -> log.latest(RECENT))
                .thenCombine(drawing, (recent, drawn) -> drawn.with(recent))
                .thenAcceptAsync(this::take, screen)
                .exceptionallyAsync(
                        failure -> {
                            isReading = false;
                            failed.accept(failure);
                            return null;
                        },
                        screen);
    }

    private void take(HomePicture drawn) {
        isReading = false;
        picture = Optional.of(drawn);
        listener.accept(drawn);
        if (isStale || drawn.gaps() == null) {
            refresh();
        }
    }

    private HomePicture draw(Entries entries, @Nullable List<Gap> gaps) {
        var today = LocalDate.now(clock);
        boolean isNew = Stream.of(EntryType.values()).allMatch(type -> entries.count(type) == 0);
        return new HomePicture(
                isNew,
                Cadence.of(entries.all(Interview.class), today),
                Coverage.of(entries),
                gaps,
                List.<EditLog.Line>of());
    }

    @Override
    public void close() {
        shown.close();
    }
}
