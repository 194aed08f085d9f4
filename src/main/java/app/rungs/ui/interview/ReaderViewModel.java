package app.rungs.ui.interview;

import app.rungs.insight.Anchor;
import app.rungs.insight.Replaced;
import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Redaction;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An interview's words, with what is marked in them. */
public final class ReaderViewModel implements AutoCloseable {

    private static final Set<EntryType> WATCHED = EnumSet.of(
            EntryType.INTERVIEW,
            EntryType.TURN,
            EntryType.HIGHLIGHT,
            EntryType.LINK,
            EntryType.TAG,
            EntryType.ORGANISATION,
            EntryType.REDACTION);

    private final Desk desk;
    private final Id<Interview> id;
    private final Runnable unfollow;
    private final LatestAnswer<ReadInterview> question;
    private final ReadOnlyObjectWrapper<ReadInterview> shown = new ReadOnlyObjectWrapper<>(ReadInterview.NOTHING);
    private boolean redacted;

    public ReaderViewModel(Desk desk, Id<Interview> id) {
        this.desk = desk;
        this.id = id;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.follow(committed -> heard(committed.edit()));
        read();
    }

    public ReadOnlyObjectProperty<ReadInterview> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows the interview as others may read it, or in its own words. As others read it, it can be read only. */
    public CompletableFuture<?> redacted(boolean wanted) {
        redacted = wanted;
        return read();
    }

    /** Marks words: one highlight for each turn they reach into, all in one edit. Gives the highlights it makes. */
    public List<Highlight> highlight(List<Transcript.Span> spans) {
        var made = new ArrayList<Highlight>();
        for (var span : spans) {
            made.add(new Highlight(
                    Id.fresh(EntryType.HIGHLIGHT), span.turn().id(), span.start(), span.end(), span.quote(), null));
        }
        desk.edit(Messages.of("interview.edit.highlight"), draft -> made.forEach(draft::add), () -> {});
        return made;
    }

    /** Moves a highlight to the bin; the words stay. */
    public CompletableFuture<?> remove(Highlight highlight) {
        return desk.remove(highlight.id(), highlight.title());
    }

    /** Takes the words that stand in a highlight's place now for what it quotes. */
    public CompletableFuture<?> accept(ReadInterview.Marked marked) {
        return place(
                marked.highlight(),
                marked.turn(),
                marked.highlight().start(),
                marked.highlight().end());
    }

    /** Puts a highlight on other words of the interview; its tags and links stay. */
    public CompletableFuture<?> anchor(Highlight highlight, Transcript.Span span) {
        return place(highlight, span.turn(), span.start(), span.end());
    }

    private CompletableFuture<?> place(Highlight highlight, Turn turn, int start, int end) {
        return desk.edit(
                Messages.of("interview.edit.anchor"),
                draft -> {
                    var words =
                            new Anchor(start, end).words(draft.get(turn.id()).text());
                    draft.update(
                            highlight.id(),
                            it -> new Highlight(it.id(), turn.id(), start, start + words.length(), words, it.note()));
                },
                () -> {});
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

    /**
     * Changes a turn's words. Its highlights move with their words; one whose words are gone or changed is flagged.
     *
     * @param steps how the words were changed, one after the other
     */
    public CompletableFuture<?> reword(Turn turn, List<Replaced> steps) {
        var text = Replaced.apply(turn.text(), steps);
        return desk.edit(
                Messages.of("interview.edit.reword"),
                draft -> {
                    boolean seen = draft.get(turn.id()).text().equals(turn.text());
                    var before = draft.entries().naming(Highlight.class, turn.id());
                    draft.update(turn.id(), it -> it.worded(text));
                    if (seen) {
                        before.forEach(highlight -> follow(draft, highlight, text, steps));
                    }
                },
                () -> {});
    }

    /** The steps were seen being made, which tells more than comparing the texts does. */
    private static void follow(Draft draft, Highlight highlight, String text, List<Replaced> steps) {
        var anchor = new Anchor(highlight.start(), highlight.end()).moved(highlight.quote(), text, steps);
        draft.update(highlight.id(), it -> it.at(anchor.start(), anchor.end()));
    }

    /** The replacement a next name would get, such as {@code [name 2]}. */
    public CompletableFuture<String> nextReplacement() {
        return desk.workspace().read(entries -> {
            int number = entries.count(EntryType.REDACTION) + 1;
            return Messages.of("interview.redact.replacement", Integer.toString(number));
        });
    }

    /** Shows others {@code replacement} in the place of a name: everywhere, or in this interview only. */
    public CompletableFuture<?> redact(String name, String replacement, boolean here) {
        var redaction =
                new Redaction(Id.fresh(EntryType.REDACTION), name.strip(), replacement.strip(), here ? id : null);
        return desk.edit(
                Messages.of("interview.edit.redact"),
                draft -> draft.add(redaction),
                () -> desk.navigator().say(Messages.of("interview.redacted", redaction.replacement())));
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    private void heard(Edit edit) {
        if (edit.changes().stream().map(Change::id).anyMatch(changed -> WATCHED.contains(changed.type()))) {
            read();
        }
    }

    private CompletableFuture<?> read() {
        boolean asOthersRead = redacted;
        // The reader marks and corrects the words themselves, unless somebody wants to see what others read.
        return question.ask(entries -> ReadInterview.of(
                asOthersRead ? entries : entries.original(),
                entries.redactions().mask(id),
                id,
                asOthersRead));
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
