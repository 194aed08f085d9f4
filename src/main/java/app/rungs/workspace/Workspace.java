package app.rungs.workspace;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.storage.Audit;
import app.rungs.storage.Database;
import app.rungs.storage.Draft;
import app.rungs.storage.EditLog;
import app.rungs.storage.Entries;
import app.rungs.storage.ErasurePlan;
import app.rungs.storage.Folder;
import app.rungs.storage.Opening;
import app.rungs.storage.Redactions;
import app.rungs.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the user's entries. Edits are made one after the other on the writer's thread, questions are answered on
 * readers' threads and wait for no edit; followers hear of an edit on the audience's thread, once it is safely stored.
 *
 * <p>The writer's thread is never interrupted: H2 closes a database whose thread is.
 */
public final class Workspace implements AutoCloseable {

    /** How long what was removed can be brought back. */
    public static final Duration BIN = Duration.ofDays(30);

    /** From how many changes on a step is taken back in parts: a file with a million rows does not fit into one edit. */
    private static final int AT_ONCE = 5_000;

    /** An edit is taken back exactly as it was made: its dependents are in it already. */
    private static final BiConsumer<Change, Draft> NO_RULES = (change, draft) -> {};

    private final Folder folder;
    private final Opening opening;
    private volatile Database database;
    private final InstantSource clock;
    private final Executor audience;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rungs-writer").factory());
    private final Readers readers = new Readers();
    private final List<Rule> rules =
            List.of(new SourcesLeaveAMark(), new DependentsGoFirst(), new AnchorsFollowTheirWords(), new KeptStands());
    private final List<Consumer<Committed>> followers = new CopyOnWriteArrayList<>();
    /** Read from the log behind the opening: nobody can take a step back before the writer has come to it. */
    private volatile CompletableFuture<UndoSteps> steps;

    /** As of the last edit; known to the writer's thread alone. */
    private Redactions redactions;

    private Workspace(Folder folder, InstantSource clock, Executor audience) {
        this.folder = folder;
        this.clock = clock;
        this.audience = audience;
        try {
            this.opening = onWriter(() -> new Opening(folder, clock));
            this.database = opening.database();
            this.redactions = onWriter(database::redactions);
            this.steps = CompletableFuture.supplyAsync(this::stepsSoFar, writer);
            // What an erasing that was killed behind its last file has left.
            if (!redactions.erased().isEmpty()) {
                onWriter(this::dropErased);
            }
        } catch (RuntimeException e) {
            Readers.finish(writer);
            throw e;
        }
    }

    /** Makes a workspace in a folder that does not exist yet or is empty, and opens it. */
    public static Workspace create(Path path, InstantSource clock, Executor audience) {
        return new Workspace(Folder.create(path), clock, audience);
    }

    /**
     * Opens a workspace.
     *
     * @param audience where followers hear of edits: the FX thread's executor in a window, {@code Runnable::run} elsewhere
     * @throws Refusal if there is none, somebody has it open, or a newer program wrote it
     */
    public static Workspace open(Path path, InstantSource clock, Executor audience) {
        return new Workspace(Folder.find(path), clock, audience);
    }

    public Folder folder() {
        return folder;
    }

    /** What was found amiss when the workspace was opened, and put right. */
    public List<Problem> mended() {
        return opening.mended();
    }

    /**
     * Makes one edit; done once it is on the disk. An edit that changes nothing is stored nowhere and cannot be undone.
     *
     * @param name what the user did, in words, such as Rename interview
     */
    public CompletableFuture<Edit> edit(String name, Consumer<Draft> work) {
        return CompletableFuture.supplyAsync(() -> commit(name, Edit.Origin.USER, this::applyRules, work), writer);
    }

    /** The same for what came from a file: one step, however many entries. */
    public CompletableFuture<Edit> importing(String name, Consumer<Draft> work) {
        return importing(name, new Batch(), work);
    }

    /** The same for one of several files, all of which are taken back together. */
    public CompletableFuture<Edit> importing(String name, Batch batch, Consumer<Draft> work) {
        return CompletableFuture.supplyAsync(
                () -> commit(
                        heading(name, Edit.Origin.IMPORT, edit -> steps.join().stepOf(edit, batch)),
                        this::applyRules,
                        work),
                writer);
    }

    /** Takes the last step back; empty where there is none. */
    public CompletableFuture<Optional<Edit>> undo() {
        return CompletableFuture.supplyAsync(() -> takeBack(steps.join().nextUndo(), Edit.Origin.UNDO), writer);
    }

    /** Does again what was last taken back; empty where there is nothing. */
    public CompletableFuture<Optional<Edit>> redo() {
        return CompletableFuture.supplyAsync(() -> takeBack(steps.join().nextRedo(), Edit.Origin.REDO), writer);
    }

    /** What undo would take back, and what redo would do again, by name. */
    public CompletableFuture<Undoable> undoable() {
        return CompletableFuture.supplyAsync(
                () -> new Undoable(
                        steps.join().nextUndo().map(UndoSteps.Step::name).map(redactions::wordsOfGone),
                        steps.join().nextRedo().map(UndoSteps.Step::name).map(redactions::wordsOfGone)),
                writer);
    }

    /** Answers a question about the entries as they may be shown: redacted names are replaced. */
    public <T> CompletableFuture<T> read(Function<Entries, T> question) {
        return CompletableFuture.supplyAsync(() -> database.read(question), readers.threads());
    }

    /** What can still be brought back, the latest first: nothing that went longer than {@link #BIN} ago. */
    public CompletableFuture<List<Entries.Binned>> bin() {
        return steps.thenCompose(_ -> read(Entries::bin));
    }

    /** Answers a question about the history. */
    public <T> CompletableFuture<T> readLog(Function<EditLog, T> question) {
        return CompletableFuture.supplyAsync(() -> database.readLogShown(question), readers.threads());
    }

    /** Brings back what went with edit number {@code seq}, as far as it is still gone. */
    public CompletableFuture<Edit> restore(long seq) {
        return edit(
                Messages.of("workspace.restore"),
                draft -> database.readLog(log -> log.find(seq))
                        .ifPresent(edit -> edit.reversed().stream()
                                .filter(Change.Added.class::isInstance)
                                .filter(change ->
                                        draft.entries().any(change.id()).isEmpty())
                                .forEach(draft::makeAgain)));
    }

    /** What erasing the name behind {@code redaction} for good would rewrite and take away. */
    public CompletableFuture<ErasurePlan> erasing(Id<Redaction> redaction) {
        return CompletableFuture.supplyAsync(() -> opening.erasing(redaction), writer);
    }

    /**
     * Takes the name behind a redaction out of everything the workspace keeps, its history, originals and copies too. That
     * cannot be undone; the redaction itself goes with an edit of its own. Questions wait until it is done.
     *
     * @param again the name as it was typed once more
     * @param told hears on the writer's thread how much of it is done, from 0 to 1
     * @return what stands in its place
     */
    public CompletableFuture<String> erase(Id<Redaction> redaction, String again, DoubleConsumer told) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var replacement =
                            database.read(entries -> entries.get(redaction).replacement());
                    var held = whileNobodyReads(() -> opening.erase(redaction, again, told));
                    var edit = dropErased();
                    // Who has the original words before him reads them anew.
                    tell(new Committed(edit.withChanges(database.read(entries -> held.stream()
                            .flatMap(id -> entries.any(id).stream())
                            .<Change>map(entry -> new Change.Updated(entry, entry))
                            .toList()))));
                    return replacement;
                },
                writer);
    }

    /** Takes away redactions whose names are gone: they hide what they show. */
    private Edit dropErased() {
        var erased = redactions.erased();
        var shown = erased.stream().map(Redaction::replacement).distinct().collect(Collectors.joining(", "));
        return commit(
                Messages.of("erase.edit", shown),
                Edit.Origin.USER,
                NO_RULES,
                draft -> erased.forEach(it -> draft.remove(it.id())));
    }

    private <T> T whileNobodyReads(Supplier<T> work) {
        return readers.whileTheyWait(() -> {
            try {
                return work.get();
            } finally {
                database = opening.database();
                redactions = database.redactions();
                steps = CompletableFuture.completedFuture(stepsSoFar());
            }
        });
    }

    /** Calls {@code follower} after each edit until the returned handle is run. Follow first, then read. */
    public Runnable follow(Consumer<Committed> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** A hash over all entries, in hex: the same for the same entries, however they came about. */
    public CompletableFuture<String> hash() {
        return CompletableFuture.supplyAsync(database::contentHash, writer);
    }

    /** The day it is, by the workspace's clock and in the computer's time zone. */
    public LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** The number of the last edit. */
    public CompletableFuture<Long> lastSeq() {
        return CompletableFuture.supplyAsync(database::lastSeq, writer);
    }

    /** Reads every row and holds it against the edits; says how many entries there are. */
    public CompletableFuture<Long> check() {
        return CompletableFuture.supplyAsync(() -> new Audit(database).countEverything(), writer);
    }

    /** Waits for what is under way and closes in order. */
    @Override
    public void close() {
        readers.close();
        if (!writer.isShutdown()) {
            onWriter(() -> {
                opening.close();
                return null;
            });
            Readers.finish(writer);
        }
    }

    /** The names of what can be taken back and done again. */
    public record Undoable(Optional<String> undo, Optional<String> redo) {}

    private UndoSteps stepsSoFar() {
        database.emptyBin(clock.instant().minus(BIN));
        return new UndoSteps(database.readLog(EditLog::lines));
    }

    /** Whoever calls may be interrupted, and H2 closes a database whose thread is: files are opened and closed here. */
    private <T extends @Nullable Object> T onWriter(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, writer).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Optional<Edit> takeBack(Optional<UndoSteps.Step> step, Edit.Origin origin) {
        return step.map(taken -> {
            var changes = new ArrayList<Change>();
            long oldest = 0;
            for (long seq : taken.edits().reversed()) {
                if (changes.size() >= AT_ONCE) {
                    long part = oldest;
                    takeBack(taken.name(), origin, changes, _ -> part);
                    changes.clear();
                }
                database.readLog(log -> log.find(seq))
                        .map(this::refuseOlder)
                        .ifPresent(edit -> changes.addAll(edit.reversed()));
                oldest = seq;
            }
            return takeBack(taken.name(), origin, changes, Edit::seq);
        });
    }

    /** Takes changes of a step back; {@code step} says how much of it that is. */
    private Edit takeBack(String name, Edit.Origin origin, List<Change> changes, ToLongFunction<Edit> step) {
        var made = List.copyOf(changes);
        return commit(heading(name, origin, step), NO_RULES, draft -> draft.makeAgain(made));
    }

    private Edit refuseOlder(Edit edit) {
        if (edit.schema() < database.schemaVersion()) {
            throw new Refusal(Messages.of("workspace.undo.older", edit.name()));
        }
        return edit;
    }

    private void applyRules(Change change, Draft draft) {
        rules.forEach(rule -> rule.before(change, draft));
    }

    private Edit commit(String name, Edit.Origin origin, BiConsumer<Change, Draft> first, Consumer<Draft> work) {
        return commit(heading(name, origin, edit -> steps.join().stepOf(edit)), first, work);
    }

    private Database.Heading heading(String name, Edit.Origin origin, ToLongFunction<Edit> step) {
        return new Database.Heading(name, origin, clock.instant(), step);
    }

    private Edit commit(Database.Heading heading, BiConsumer<Change, Draft> first, Consumer<Draft> work) {
        var edit = committed(heading, first, work);
        if (!edit.changes().isEmpty()) {
            steps.join().committed(edit);
            tell(new Committed(told(edit)));
        }
        return edit;
    }

    /** With no name to replace, as in most workspaces, nothing need be looked up. */
    private Edit told(Edit edit) {
        if (redactions.isEmpty()
                && edit.changes().stream().noneMatch(change -> change.id().type() == EntryType.REDACTION)) {
            return edit;
        }
        var before = redactions;
        redactions = database.redactions();
        return database.told(edit, before);
    }

    /** A refusal may name what it found: it says so as everybody may read it. */
    private Edit committed(Database.Heading heading, BiConsumer<Change, Draft> first, Consumer<Draft> work) {
        try {
            return database.commit(heading, first, work);
        } catch (Refusal refusal) {
            var problem = refusal.problem();
            var words = redactions.wordsOfGone(problem.sentence());
            throw words.equals(problem.sentence()) ? refusal : new Refusal(new Problem(problem.place(), words));
        }
    }

    /** The edit is saved, whatever a follower makes of it: one that fails is a bug, and goes to the one handler. */
    private void tell(Committed committed) {
        for (var follower : followers) {
            try {
                audience.execute(() -> follower.accept(committed));
            } catch (RuntimeException e) {
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
