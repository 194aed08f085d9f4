package app.rungs.ui.exchange;

import app.rungs.exchange.csv.CsvTable;
import app.rungs.exchange.csv.ReadingsTable;
import app.rungs.exchange.csv.SpokenColumns;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The import as it stands: which step, which files, how they are read, and what became of them. */
public final class ImportViewModel implements AutoCloseable {

    /** The steps of an import. */
    enum Step {
        FILES,
        CHECK,
        SPEAKERS,
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
    private final Chosen chosen = new Chosen();
    private final Map<Arrival, CsvTable> tables = new HashMap<>();
    private final Map<Arrival, Mapping> mappings = new HashMap<>();
    private Step step = Step.FILES;
    private Set<String> people = Set.of();
    private @Nullable Purpose purpose;
    private @Nullable Hand hand;
    private List<Landing> landings = List.of();
    private boolean isBusy;
    private int undoable;
    private int previews;
    private int headers;
    private boolean isMixed;
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

    /** The steps this import takes. */
    List<Step> steps() {
        return Stream.of(Step.values())
                .filter(it -> it != Step.COLUMNS || !chosen.tables().isEmpty())
                .filter(it -> it != Step.SPEAKERS || !chosen.spoken().isEmpty())
                .toList();
    }

    /** Whether the import begins when the user goes on. */
    boolean isLast() {
        return next() == Step.RESULT;
    }

    /** The files that were chosen. */
    Chosen chosen() {
        return chosen;
    }

    /** Whether somebody in the workspace is called so: they took part in what comes in under their name. */
    boolean isKnown(String speaker) {
        return people.contains(speaker.toLowerCase(Locale.ROOT));
    }

    boolean isBusy() {
        return isBusy;
    }

    List<Landing> landings() {
        return landings;
    }

    /** Whether the import is still the last thing done, so that undo takes back nothing else. */
    boolean canUndo() {
        return undoable > 0 && !isMixed && !isBusy;
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
        start(Messages.of("import.reading"), progress -> Look.at(workspace, paths, progress), look -> {
            chosen.add(look.arrivals(), look.twins());
            people = look.people();
            step = Step.CHECK;
        });
    }

    /** Reads a file as something else than it was recognised as. */
    void readAs(Arrival arrival, Kind kind) {
        if (!isBusy && kind != arrival.kind()) {
            tables.remove(arrival);
            lookAgain(() -> arrival.as(kind));
        }
    }

    /** Takes the words, speakers and times of a conversation in a table from other columns. */
    void readFrom(Arrival arrival, SpokenColumns columns) {
        if (!isBusy && !columns.equals(arrival.columns())) {
            lookAgain(() -> arrival.with(columns));
        }
    }

    private void lookAgain(Supplier<Arrival> read) {
        start(
                Messages.of("import.reading"),
                _ -> Look.again(workspace, read.get()),
                look -> chosen.add(look.arrivals(), look.twins()));
    }

    /** Lets a file come in although it is there already, or not. */
    void wantTwice(Arrival arrival, boolean wanted) {
        chosen.wantTwice(arrival, wanted);
        listener.run();
    }

    /** Leaves a file out. */
    void leaveOut(Arrival arrival) {
        chosen.remove(arrival);
        if (chosen.all().isEmpty()) {
            step = Step.FILES;
        }
        listener.run();
    }

    /** Goes on to the next step; the last before the result imports. */
    void goOn() {
        if (isLast()) {
            bringIn();
        } else {
            step = next();
            listener.run();
        }
    }

    /** One step back. */
    void goBack() {
        step = steps().get(Math.max(0, steps().indexOf(step) - 1));
        listener.run();
    }

    private Step next() {
        return steps().get(steps().indexOf(step) + 1);
    }

    /** Begins again with no files. */
    void startAgain() {
        chosen.clear();
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
            tables.put(it, it.grid());
            return Mapping.guess(it.grid());
        });
    }

    void map(Arrival arrival, Mapping mapping) {
        mappings.put(arrival, mapping);
        listener.run();
    }

    /**
     * Reads the header anew with another number of rows; the columns are guessed anew. Only the latest wish counts.
     *
     * @param read is run once the columns are the new ones
     * @param refused hears that the table has not so many
     */
    CompletableFuture<?> headerRows(Arrival arrival, int rows, Runnable read, Consumer<Problem> refused) {
        mapping(arrival);
        var known = Objects.requireNonNull(tables.get(arrival));
        int number = ++headers;
        return CompletableFuture.supplyAsync(() -> headed(known, rows), background)
                .thenAcceptAsync(
                        headed -> {
                            if (number != headers) {
                                return;
                            }
                            if (headed.table() == null) {
                                refused.accept(Objects.requireNonNull(headed.problem()));
                            } else {
                                tables.put(arrival, headed.table());
                                mappings.put(arrival, Mapping.guess(headed.table()));
                                listener.run();
                                read.run();
                            }
                        },
                        screen)
                .exceptionallyAsync(this::failed, screen);
    }

    /** A table with another header; null and the reason where it has not so many rows. */
    private record Headed(
            @Nullable CsvTable table, @Nullable Problem problem) {}

    private static Headed headed(CsvTable known, int rows) {
        try {
            return new Headed(known.withHeader(rows), null);
        } catch (Refusal e) {
            return new Headed(null, e.problem());
        }
    }

    /** Shows what the mapping makes of a table, once it has been looked through; only the latest wish counts. */
    CompletableFuture<?> preview(Arrival arrival, Consumer<Preview> show) {
        int number = ++previews;
        return CompletableFuture.supplyAsync(() -> preview(arrival), background)
                .thenAcceptAsync(
                        preview -> {
                            if (number == previews) {
                                show.accept(preview);
                            }
                        },
                        screen)
                .exceptionallyAsync(this::failed, screen);
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
        chosen.tables().forEach(this::mapping);
        undoable = 0;
        isMixed = false;
        var work = new Import(workspace, chosen.copy(), purpose, hand, Map.copyOf(mappings), new Batch());
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
        isMixed |= !ours;
        if (!ours && before > 0) {
            listener.run();
        }
    }
}
