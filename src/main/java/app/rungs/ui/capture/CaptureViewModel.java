package app.rungs.ui.capture;

import app.rungs.insight.CaptureLine;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Question;
import app.rungs.model.Turn;
import app.rungs.model.TurnMark;
import app.rungs.storage.CaptureDraft;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.entry.StampWords;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * An interview being captured. A line is saved before it leaves the field; what is typed and not sent is kept every
 * second, where it outlives the program. The time of a line is that of its first key.
 */
public final class CaptureViewModel implements AutoCloseable {

    private final Desk desk;
    private final Clock clock;
    private final UnsentLine file;
    private final UnsentText unsent = new UnsentText();
    private final InterviewSoFar soFar = new InterviewSoFar();
    private final ReadOnlyObjectWrapper<CapturePhase> phase = new ReadOnlyObjectWrapper<>(CapturePhase.IDLE);
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final Set<Id<Question>> waiting = new LinkedHashSet<>();
    private final Collection<String> people = new LinkedHashSet<>();
    private final Runnable unfollow;
    private final CompletableFuture<?> restored;
    private CaptureClock elapsed;
    private @Nullable Turn editing;

    /**
     * @param background where the unsent line is written to the disk
     * @param clock times the lines
     */
    public CaptureViewModel(Desk desk, Executor background, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        file = new UnsentLine(desk.workspace(), background);
        elapsed = CaptureClock.at(clock.instant());
        desk.choices().prepare(EntryType.TAG);
        desk.choices().prepare(EntryType.PERSON);
        text.subscribe((_, now) -> typed(now));
        unfollow = desk.workspace().follow(committed -> heard(committed.edit()));
        restored = file.read().thenAcceptAsync(kept -> kept.ifPresent(this::restore), desk.screen());
    }

    public ReadOnlyObjectProperty<CapturePhase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** What the field holds. */
    public StringProperty text() {
        return text;
    }

    /** The lines saved so far, in their order. */
    public ObservableList<Turn> lines() {
        return soFar.lines();
    }

    /** What could not be saved, and what to do; empty where all is well. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** How far the interview has come, such as 12:05. */
    public ReadOnlyStringProperty time() {
        return time.getReadOnlyProperty();
    }

    /** The interview being captured; it is in the workspace once something of it was saved. */
    public ReadOnlyObjectProperty<Id<Interview>> interview() {
        return soFar.interview();
    }

    /** The line that is being edited; null while a new one is typed. */
    @Nullable
    Turn editing() {
        return editing;
    }

    /** Starts an interview, or goes back to the one under way. */
    public CompletableFuture<?> begin() {
        return restored.thenRunAsync(
                () -> {
                    if (!phase.get().isLive()) {
                        start(Id.fresh(EntryType.INTERVIEW), List.of(), CaptureClock.at(clock.instant()));
                    }
                },
                desk.screen());
    }

    /** Goes on with an interview that is in the workspace, from its last line. */
    public CompletableFuture<?> goOn(Id<Interview> wanted) {
        return restored.thenCompose(_ -> desk.workspace().read(entries -> entries.naming(Turn.class, wanted)))
                .thenAcceptAsync(
                        turns -> {
                            if (!phase.get().isLive()) {
                                long last = InterviewSoFar.lastMillis(turns);
                                start(
                                        wanted,
                                        turns,
                                        CaptureClock.at(clock.instant().minusMillis(last)));
                                soFar.stored(true);
                            } else if (!id().equals(wanted)) {
                                desk.navigator().warn(Messages.of("capture.another"));
                            }
                        },
                        desk.screen());
    }

    /** Saves the line in the field; {@code moment} marks it as one to come back to. Done once it is saved or refused. */
    public CompletableFuture<?> enter(boolean moment) {
        var sent = unsent.send();
        if (sent.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var line = sent.get();
        var said = CaptureLine.read(line.text(), speakers());
        var questions = List.copyOf(waiting);
        waiting.clear();
        var edited = editing;
        editing = null;
        return edited == null ? add(line, said, moment, questions) : revise(edited, said);
    }

    /** Marks this very moment as one to come back to, whatever is being typed. */
    public CompletableFuture<?> mark() {
        var turn = soFar.next(
                Id.fresh(EntryType.TURN),
                null,
                elapsed.millis(clock.instant()),
                Messages.of("capture.moment"),
                TurnMark.written(Set.of(TurnMark.MOMENT)));
        return save("capture.edit.mark", draft -> draft.add(turn), () -> {});
    }

    /** Puts the last line back into the field to be changed. */
    public void editLast() {
        if (text.get().isEmpty() && !lines().isEmpty()) {
            editing = lines().getLast();
            text.set(CaptureLine.typed(lines().getLast()));
        }
    }

    /** Leaves the line that is being edited as it was. */
    public void leaveLast() {
        if (editing != null) {
            editing = null;
            text.set("");
        }
    }

    /** Stops the clock, or lets it go on. */
    public void pause() {
        boolean runs = phase.get() == CapturePhase.RUNNING;
        var now = clock.instant();
        elapsed = runs ? elapsed.stopped(now) : elapsed.goingOn(now);
        phase.set(runs ? CapturePhase.PAUSED : CapturePhase.RUNNING);
        tick();
    }

    /** Moves the clock and every line on it by {@code seconds}, so that they agree with a recording. */
    public CompletableFuture<?> shift(int seconds) {
        if (lines().stream().allMatch(line -> line.millis() == null)) {
            elapsed = elapsed.shifted(seconds);
            tick();
            return CompletableFuture.completedFuture(null);
        }
        return save("capture.edit.shift", draft -> new CapturedLines(draft).shift(id(), seconds), () -> {});
    }

    /** Ties the line being typed, or else the last one, to the question it answers; or unties it. */
    public CompletableFuture<?> tick(Id<Question> question) {
        if (!text.get().isBlank()) {
            if (!waiting.remove(question)) {
                waiting.add(question);
            }
            return CompletableFuture.completedFuture(null);
        } else if (lines().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var last = lines().getLast().id();
        return save("capture.edit.tick", draft -> new CapturedLines(draft).tick(last, question), () -> {});
    }

    /** The questions the line being typed will be tied to. */
    public Set<Id<Question>> waiting() {
        return Set.copyOf(waiting);
    }

    /** Saves what is typed and goes on to the debrief; an interview in which nothing was noted is forgotten. */
    public CompletableFuture<?> end() {
        return enter(false).thenComposeAsync(_ -> finish(), desk.screen());
    }

    /** The debrief is done. */
    public void leave() {
        phase.set(CapturePhase.IDLE);
        text.set("");
        soFar.begin(Id.fresh(EntryType.INTERVIEW), List.of());
    }

    /** Says the time, and keeps what is typed and not sent. To be called every second. */
    public void tick() {
        if (!phase.get().isLive()) {
            return;
        }
        time.set(StampWords.of(elapsed.millis(clock.instant())));
        boolean untouched = !soFar.isStored() && text.get().isBlank();
        if (!unsent.isUnderway() && !untouched) {
            file.keep(
                    draft(),
                    failure -> desk.screen()
                            .execute(() -> problem.set(Messages.of("capture.draft.failed", FailureWords.of(failure)))));
        }
    }

    /** Who may be meant by a first name: who has spoken and who takes part. */
    public List<String> speakers() {
        return Stream.concat(lines().stream().map(Turn::speaker).flatMap(Stream::ofNullable), people.stream())
                .distinct()
                .toList();
    }

    /** Who takes part. */
    public void people(Collection<String> names) {
        people.clear();
        people.addAll(names);
    }

    /** Makes an edit of the interview, which it makes first where nothing of it was saved yet. */
    public CompletableFuture<?> edit(String name, Consumer<Draft> work) {
        return save(name, work, () -> {});
    }

    /** Done once what a killed program left was read. */
    public CompletableFuture<?> restored() {
        return restored;
    }

    /** Done once the unsent line is on the disk. */
    public CompletableFuture<?> kept() {
        return file.written();
    }

    private void start(Id<Interview> wanted, List<Turn> turns, CaptureClock began) {
        soFar.begin(wanted, turns);
        editing = null;
        waiting.clear();
        elapsed = began;
        unsent.begin("", Id.fresh(EntryType.TURN), null);
        text.set("");
        problem.set("");
        phase.set(began.paused() == null ? CapturePhase.RUNNING : CapturePhase.PAUSED);
        tick();
    }

    private CompletableFuture<?> add(
            UnsentText.Line line, CaptureLine said, boolean moment, List<Id<Question>> questions) {
        var turn = soFar.next(
                line.id(),
                said.speaker(),
                line.typedAt(),
                said.text(),
                TurnMark.written(CapturedLines.marks(said, moment)));
        return save(
                "capture.edit.line",
                draft -> {
                    var captured = new CapturedLines(draft);
                    captured.add(turn, said);
                    questions.forEach(question -> captured.tick(turn.id(), question));
                },
                this::cleared);
    }

    private CompletableFuture<?> revise(Turn line, CaptureLine said) {
        return save("capture.edit.revise", draft -> new CapturedLines(draft).revise(line.id(), said), this::cleared);
    }

    private void cleared() {
        text.set(unsent.saved());
        tick();
    }

    private CompletableFuture<?> save(String name, Consumer<Draft> work, Runnable then) {
        var its = id();
        var now = clock.instant();
        return desk.workspace()
                .edit(Messages.of(name), draft -> {
                    new CapturedLines(draft).begin(its, now, clock.getZone());
                    work.accept(draft);
                })
                .handleAsync(
                        (_, failure) -> {
                            if (failure == null) {
                                problem.set("");
                                then.run();
                            } else {
                                unsent.refused();
                                problem.set(FailureWords.of(failure));
                            }
                            return null;
                        },
                        desk.screen());
    }

    private CompletableFuture<?> finish() {
        if (!problem.get().isEmpty() && !text.get().isBlank()) {
            return CompletableFuture.completedFuture(null);
        }
        file.clear();
        if (!soFar.isStored()) {
            leave();
            return CompletableFuture.completedFuture(null);
        }
        int minutes = (int) Math.max(1, Math.ceilDiv(elapsed.millis(clock.instant()), 60_000L));
        phase.set(CapturePhase.DEBRIEF);
        return save("capture.edit.end", draft -> new CapturedLines(draft).took(id(), minutes), () -> {});
    }

    private CaptureDraft draft() {
        var line = editing == null ? unsent.next() : editing.id();
        return new CaptureDraft(
                id(), line, text.get(), unsent.typedAt(), elapsed.began(), elapsed.paused(), clock.instant());
    }

    private void restore(UnsentLine.Kept kept) {
        var draft = kept.draft();
        start(draft.interview(), kept.turns(), CaptureClock.of(draft));
        soFar.stored(kept.stored());
        if (kept.isUnsent(speakers())) {
            editing = kept.edited();
            text.set(draft.text());
            unsent.begin(draft.text(), editing == null ? draft.line() : Id.fresh(EntryType.TURN), draft.typedAt());
        }
        if (!text.get().isBlank() || soFar.isStored()) {
            desk.navigator().warn(Messages.of(text.get().isBlank() ? "capture.restored" : "capture.restored.text"));
        } else {
            leave();
        }
    }

    private void typed(String now) {
        unsent.typed(now, elapsed.millis(clock.instant()));
        if (now.isEmpty()) {
            editing = null;
        }
    }

    private void heard(Edit edit) {
        if (phase.get() != CapturePhase.IDLE) {
            elapsed = elapsed.shifted(soFar.heard(edit));
        }
    }

    private Id<Interview> id() {
        return soFar.interview().get();
    }

    /** Keeps what is typed for the next start. */
    @Override
    public void close() {
        tick();
        file.written().join();
        unfollow.run();
    }
}
