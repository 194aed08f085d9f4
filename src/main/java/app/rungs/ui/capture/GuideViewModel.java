package app.rungs.ui.capture;

import app.rungs.findings.GuideQuestions;
import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Question;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The guide of the interview that is captured: its questions, and how often each was answered. */
final class GuideViewModel implements AutoCloseable {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.GUIDE, EntryType.QUESTION, EntryType.INTERVIEW);

    private final Desk desk;
    private final CaptureViewModel capture;
    private final LatestAnswer<Shown> question;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), null, List.of()));
    private final Runnable unfollow;

    /**
     * What is shown.
     *
     * @param guides the guides there are
     * @param guide the one the interview follows; null for none
     */
    record Shown(List<Guide> guides, @Nullable Guide guide, List<Asked> questions) {}

    /** A question, and how many lines of this interview answer it. */
    record Asked(GuideQuestions.Asked asked, int answers) {}

    GuideViewModel(Desk desk, CaptureViewModel capture) {
        this.desk = desk;
        this.capture = capture;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.follow(committed -> heard(committed.edit()));
        capture.interview().subscribe(_ -> read());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Lets the interview follow {@code guide}; null for none. */
    CompletableFuture<?> follow(@Nullable Guide guide) {
        var shape = Shapes.of(Interview.class);
        var field = shape.field("guide").orElseThrow();
        var id = capture.interview().get();
        return capture.edit(
                "capture.edit.guide",
                draft -> draft.update(id, it -> shape.with(it, field, guide == null ? null : guide.id())));
    }

    /** Ticks the question of this number, counted from 1; does nothing where there is none. */
    void tick(int number) {
        shown.get().questions().stream()
                .filter(it -> it.asked().number() == number)
                .findFirst()
                .ifPresent(it -> tick(it.asked().question()));
    }

    void tick(Question asked) {
        capture.tick(asked.id());
    }

    private void heard(Edit edit) {
        if (edit.changes().stream().anyMatch(GuideViewModel::concerns)) {
            read();
        }
    }

    /** A tagged line makes links too: only answers are counted again. */
    private static boolean concerns(Change change) {
        return WATCHED.contains(change.id().type())
                || change.entries().anyMatch(it -> it instanceof Link link && link.relation() == Relation.ANSWERS);
    }

    private void read() {
        var id = capture.interview().get();
        question.ask(entries -> find(entries, id));
    }

    private static Shown find(Entries entries, Id<Interview> id) {
        var guides = entries.all(Guide.class).stream()
                .sorted(Comparator.comparing(Guide::name))
                .toList();
        var interview = entries.find(id);
        var followed = interview
                .map(Interview::guide)
                .flatMap(guide -> entries.find(guide))
                .orElse(null);
        if (followed == null) {
            return new Shown(guides, null, List.of());
        }
        var turns = new HashSet<UUID>();
        entries.naming(Turn.class, id).forEach(turn -> turns.add(turn.id().value()));
        var asked = GuideQuestions.of(entries, followed.id()).stream()
                .map(it -> new Asked(it, answers(entries, it.question(), turns)))
                .toList();
        return new Shown(guides, followed, asked);
    }

    private static int answers(Entries entries, Question question, Set<UUID> turns) {
        return (int) GuideQuestions.answers(entries, question.id()).stream()
                .filter(link -> turns.contains(link.from().value()))
                .count();
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
