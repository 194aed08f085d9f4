package app.rungs.ui.exchange;

import app.rungs.exchange.csv.CsvTable;
import app.rungs.exchange.csv.ReadingsTable;
import app.rungs.model.Edit;
import app.rungs.model.Hand;
import app.rungs.model.Problem;
import app.rungs.model.Purpose;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.ui.kit.ProgressTask;
import app.rungs.workspace.Batch;
import app.rungs.workspace.Committed;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The import as it stands: which step, which files, how they are read, and what became of them. */
public final class ImportViewModel implements AutoCloseable {

    /** The steps of an import. */
    enum Step {
        FILES,
        CHECK,
        COLUMNS,
        RESULT
    }

    /**
     * What a mapping makes of a table.
     *
     * @param table the readings; null where the mapping makes no sense
     * @param problem why it makes no sense, and what to do; null where it does
     */
    record Preview(@Nullable ReadingsTable table, @Nullable Problem problem) {}

    private final Workspace workspace;
    private final Executor screen;
    private final Executor background;
    private final Consumer<ProgressTask<?>> follow;
    private final Consumer<Throwable> failed;
    private final Runnable unfollow;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<Arrival, CsvTable> tables = new HashMap<>();
    private final Map<Arrival, Mapping> mappings = new HashMap<>();
    private Step step = Step.FILES;
    private @Nullable Purpose purpose;
    private @Nullable Hand hand;
    private List<Landing> landings = List.of();
    private boolean isBusy;
    private int undoable;
    private Runnable listener = () -> {};

    /**
     * @param screen where the listener is called
     * @param background where files are read
     * @param follow shows long work until it ends
     * @param failed hears what went wrong
     */
    public ImportViewModel(
            Workspace workspace,
            Executor screen,
            Executor background,
            Consumer<ProgressTask<?>> follow,
            Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.screen = screen;
        this.background = background;
        this.follow = follow;
        this.failed = failed;
        unfollow = workspace.follow(this::heard);
    }

    /** Calls {@code listener} whenever anything changes. */
    void onChange(Runnable listener) {
        this.listener = listener;
    }

    Step step() {
        return step;
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** The tables that can be imported. */
    List<Arrival> tables() {
        return arrivals.stream().filter(Arrival::isTable).toList();
    }

    /** How many files can be imported. */
    int good() {
        return (int) arrivals.stream().filter(Arrival::isGood).count();
    }

    boolean isBusy() {
        return isBusy;
    }

    List<Landing> landings() {
        return landings;
    }

    /** Whether the import is still the last thing done, so that undo takes back nothing else. */
    boolean canUndo() {
        return undoable > 0 && !isBusy;
    }

    @Nullable
    Purpose purpose() {
        return purpose;
    }

    @Nullable
    Hand hand() {
        return hand;
    }

    /** Grades the interviews that come in; null leaves it for later. */
    void grade(@Nullable Purpose purpose, @Nullable Hand hand) {
        this.purpose = purpose;
        this.hand = hand;
    }

    /** Looks through files and shows what they are. Files chosen before stay. */
    void choose(List<Path> paths) {
        if (isBusy || paths.isEmpty()) {
            return;
        }
        start(
                Messages.of("import.reading"),
                progress -> {
                    var read = new ArrayList<Arrival>();
                    for (var path : paths) {
                        if (!progress.isCancelled()) {
                            read.add(Arrival.read(path));
                            progress.at(read.size(), paths.size());
                        }
                    }
                    return read;
                },
                read -> {
                    arrivals.removeIf(known -> paths.contains(known.path()));
                    arrivals.addAll(read);
                    step = Step.CHECK;
                });
    }

    /** Leaves a file out. */
    void leaveOut(Arrival arrival) {
        arrivals.remove(arrival);
        if (arrivals.isEmpty()) {
            step = Step.FILES;
        }
        listener.run();
    }

    /** Goes on to the columns where there is a table, and imports where there is none. */
    void goOn() {
        if (step == Step.CHECK && !tables().isEmpty()) {
            step = Step.COLUMNS;
            listener.run();
        } else {
            bringIn();
        }
    }

    /** One step back. */
    void goBack() {
        step = step == Step.COLUMNS ? Step.CHECK : Step.FILES;
        listener.run();
    }

    /** Begins again with no files. */
    void startAgain() {
        arrivals.clear();
        tables.clear();
        mappings.clear();
        landings = List.of();
        step = Step.FILES;
        listener.run();
    }

    /** The columns of a table, as its mapping has the header. */
    List<String> columns(Arrival arrival) {
        mapping(arrival);
        return Objects.requireNonNull(tables.get(arrival)).columns();
    }

    Mapping mapping(Arrival arrival) {
        return mappings.computeIfAbsent(arrival, it -> {
            var table = CsvTable.read(it.incoming().text());
            tables.put(it, table);
            return Mapping.guess(table);
        });
    }

    void map(Arrival arrival, Mapping mapping) {
        mappings.put(arrival, mapping);
        listener.run();
    }

    /**
     * Reads the header anew with another number of rows; the columns are guessed anew.
     *
     * @throws Refusal if the table has not so many
     */
    void headerRows(Arrival arrival, int rows) {
        var table = CsvTable.read(arrival.incoming().text(), null, rows);
        tables.put(arrival, table);
        mappings.put(arrival, Mapping.guess(table));
        listener.run();
    }

    /** What the mapping makes of a table. */
    Preview preview(Arrival arrival) {
        try {
            return new Preview(
                    ReadingsTable.read(
                            arrival.incoming().text(), mapping(arrival).columns()),
                    null);
        } catch (Refusal e) {
            return new Preview(null, e.problem());
        }
    }

    /** Takes the whole import back in one step; done once it is. */
    CompletableFuture<?> undo() {
        undoable = 0;
        return workspace.undo().thenAcceptAsync(_ -> startAgain(), screen).exceptionallyAsync(this::failed, screen);
    }

    @Override
    public void close() {
        unfollow.run();
    }

    private void bringIn() {
        var files = arrivals.stream().filter(Arrival::isGood).toList();
        files.stream().filter(Arrival::isTable).forEach(this::mapping);
        undoable = 0;
        var work = new Import(workspace, files, purpose, hand, Map.copyOf(mappings), new Batch());
        start(Messages.of("import.importing"), work::run, landed -> {
            landings = landed;
            step = Step.RESULT;
        });
    }

    private <T> void start(String title, ProgressTask.Work<T> work, Consumer<T> done) {
        isBusy = true;
        listener.run();
        follow.accept(ProgressTask.start(
                title,
                work,
                background,
                screen,
                result -> {
                    isBusy = false;
                    done.accept(result);
                    listener.run();
                },
                this::failed));
    }

    private @Nullable Void failed(Throwable failure) {
        isBusy = false;
        failed.accept(failure);
        listener.run();
        return null;
    }

    /** While the import runs its own edits are counted; any other makes undoing it somebody else's business. */
    private void heard(Committed committed) {
        boolean ours = isBusy && committed.edit().origin() == Edit.Origin.IMPORT;
        int before = undoable;
        undoable = ours ? undoable + 1 : 0;
        if (!ours && before > 0) {
            listener.run();
        }
    }
}
