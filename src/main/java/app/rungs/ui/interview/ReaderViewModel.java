package app.rungs.ui.interview;

import app.rungs.insight.Anchor;
import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Relation;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** An interview's words, with what is marked in them. */
public final class ReaderViewModel implements AutoCloseable {

    private static final Set<EntryType> WATCHED = EnumSet.of(
            EntryType.INTERVIEW,
            EntryType.TURN,
            EntryType.HIGHLIGHT,
            EntryType.LINK,
            EntryType.TAG,
            EntryType.ORGANISATION);

    private final Desk desk;
    private final Id<Interview> id;
    private final Runnable unfollow;
    private final LatestAnswer<Shown> question;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

    /**
     * A highlight in its place.
     *
     * @param anchored whether the turn still holds its words where it points; if not, it says so and marks nothing
     * @param tags the names of its tags, with commas between
     */
    public record Marked(Highlight highlight, Turn turn, boolean anchored, String tags) {}

    /** What the reader shows: the interview, null before it was read and once it is gone; turns and marks in order. */
    public record Shown(
            @Nullable Interview interview, String organisation, List<Turn> turns, List<Marked> marked, boolean read) {
        static final Shown NOTHING = new Shown(null, "", List.of(), List.of(), false);
    }

    public ReaderViewModel(Desk desk, Id<Interview> id) {
        this.desk = desk;
        this.id = id;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.workspace().follow(committed -> heard(committed.edit()));
        read();
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Marks words: one highlight for each turn they reach into, all in one edit. */
    CompletableFuture<?> highlight(List<Transcript.Span> spans) {
        return desk.edit(
                Messages.of("interview.edit.highlight"),
                draft -> spans.forEach(span -> draft.add(new Highlight(
                        Id.fresh(EntryType.HIGHLIGHT),
                        span.turn().id(),
                        span.start(),
                        span.end(),
                        span.quote(),
                        null))),
                () -> {});
    }

    /** Moves a highlight to the bin; the words stay. */
    public CompletableFuture<?> remove(Highlight highlight) {
        return desk.remove(highlight.id(), highlight.title());
    }

    /** Adds a line of the interviewer's own at the end. */
    public CompletableFuture<?> note(String text) {
        return desk.edit(
                Messages.of("interview.edit.note"),
                draft -> {
                    int position = draft.entries().naming(Turn.class, id).stream()
                            .mapToInt(turn -> turn.position() + 1)
                            .max()
                            .orElse(0);
                    draft.add(
                            new Turn(Id.fresh(EntryType.TURN), id, position, TurnKind.NOTE, null, null, text.strip()));
                },
                () -> {});
    }

    /** Changes a turn's words. Its highlights move with their words; one whose words are gone stays where it was, flagged. */
    public CompletableFuture<?> reword(Turn turn, String text) {
        return desk.edit(
                Messages.of("interview.edit.reword"),
                draft -> {
                    var before = draft.get(turn.id());
                    draft.update(turn.id(), it -> it.worded(text));
                    draft.entries()
                            .naming(Highlight.class, turn.id())
                            .forEach(highlight -> move(draft, highlight, before.text(), text));
                },
                () -> {});
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    private static void move(Draft draft, Highlight highlight, String before, String after) {
        if (Anchor.holds(before, highlight.quote(), highlight.start(), highlight.end())) {
            Anchor.moved(before, after, highlight.start(), highlight.end())
                    .ifPresent(start -> draft.update(highlight.id(), it -> placed(it, start)));
        }
    }

    private static Highlight placed(Highlight it, int start) {
        return new Highlight(it.id(), it.turn(), start, start + it.quote().length(), it.quote(), it.note());
    }

    private void heard(Edit edit) {
        if (edit.changes().stream().map(Change::id).anyMatch(changed -> WATCHED.contains(changed.type()))) {
            read();
        }
    }

    private void read() {
        question.ask(this::find);
    }

    private Shown find(Entries entries) {
        var interview = entries.find(id).orElse(null);
        if (interview == null) {
            return new Shown(null, "", List.of(), List.of(), true);
        }
        var turns = entries.naming(Turn.class, id).stream()
                .sorted(Comparator.comparingInt(Turn::position))
                .toList();
        var marked = turns.stream()
                .flatMap(turn -> entries.naming(Highlight.class, turn.id()).stream()
                        .sorted(Comparator.comparingInt(Highlight::start))
                        .map(highlight -> marked(entries, highlight, turn)))
                .toList();
        var organisation = interview.organisation() == null
                ? ""
                : entries.titles(List.of(interview.organisation()))
                        .getOrDefault(interview.organisation().value(), "");
        return new Shown(interview, organisation, turns, marked, true);
    }

    private static Marked marked(Entries entries, Highlight highlight, Turn turn) {
        var tags = entries.links(highlight.id()).stream()
                .filter(link -> link.relation() == Relation.TAGGED)
                .flatMap(link -> entries.titles(List.of(link.to())).values().stream())
                .sorted()
                .collect(Collectors.joining(", "));
        boolean anchored = Anchor.holds(turn.text(), highlight.quote(), highlight.start(), highlight.end());
        return new Marked(highlight, turn, anchored, tags);
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
