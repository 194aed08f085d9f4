package app.rungs.ui.capture;

import app.rungs.insight.CaptureLine;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Question;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.model.Tag;
import app.rungs.model.Turn;
import app.rungs.model.TurnMark;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a captured line becomes in the workspace: a turn; where it has tags or a draft job, a highlight over its words
 * that carries them, so that they count as those marked afterwards do.
 */
final class CapturedLines {

    private final Draft draft;

    CapturedLines(Draft draft) {
        this.draft = draft;
    }

    /**
     * Makes the interview, unless it is there already. We hear it ourselves, so the hand is the first; what it is for only the
     * interviewer can say.
     */
    void begin(Id<Interview> id, Instant now, ZoneId zone) {
        if (draft.entries().find(id).isEmpty()) {
            var day = LocalDate.ofInstant(now, zone);
            String title = Messages.of("capture.untitled", DayWords.of(day), DayWords.time(now));
            draft.add(new Interview(id, title, day, null, Hand.FIRST, null, null, null, null, null, null, false));
        }
    }

    /** Adds a line that says {@code line}. */
    void add(Turn turn, CaptureLine line) {
        draft.add(turn);
        line.tags().forEach(tag -> tag(turn, tag));
        job(turn, line);
    }

    /** Lets a line say {@code line} instead. Tags it no longer names fall; what else hangs on it stays. */
    void revise(Id<Turn> id, CaptureLine line) {
        var before = draft.get(id);
        var whole = whole(before);
        var marks = EnumSet.noneOf(TurnMark.class);
        marks.addAll(line.marks());
        before.marked().stream()
                .filter(mark -> mark == TurnMark.JOB || mark == TurnMark.MOMENT)
                .forEach(marks::add);
        draft.update(
                id,
                it -> new Turn(
                        it.id(),
                        it.interview(),
                        it.position(),
                        it.kind(),
                        line.speaker(),
                        it.millis(),
                        line.text(),
                        TurnMark.written(marks)));
        var after = draft.get(id);
        // Highlights of some of the words follow them by themselves.
        whole.ifPresent(highlight -> place(highlight, after.text()));
        whole.ifPresent(highlight -> untag(highlight, before, line.tags()));
        line.tags().forEach(tag -> tag(after, tag));
        job(after, line);
        whole(after).filter(this::isIdle).ifPresent(highlight -> draft.remove(highlight.id()));
    }

    /** Tags a line; the tag is made where there is none of that name. */
    void tag(Turn turn, String name) {
        var tag = draft.entries().all(Tag.class).stream()
                .filter(it -> isCalled(it, name))
                .findFirst()
                .orElseGet(() -> made(name));
        link(highlight(turn), Relation.TAGGED, tag.id());
    }

    /** Ties a line to the question it answers, or unties it where it is tied. */
    void tick(Id<Turn> turn, Id<Question> question) {
        var tied = draft.entries().links(turn).stream()
                .filter(link -> link.relation() == Relation.ANSWERS && link.to().equals(question))
                .toList();
        if (tied.isEmpty()) {
            link(turn, Relation.ANSWERS, question);
        } else {
            tied.forEach(link -> draft.remove(link.id()));
        }
    }

    /**
     * Moves every line of an interview on its clock.
     *
     * @throws Refusal if one would come before the start
     */
    void shift(Id<Interview> interview, int seconds) {
        for (var turn : draft.entries().naming(Turn.class, interview)) {
            var millis = turn.millis();
            if (millis != null) {
                long moved = millis + seconds * 1000L;
                if (moved < 0) {
                    throw new Refusal(Messages.of("capture.shift.tooFar", -seconds));
                }
                draft.update(turn.id(), it -> timed(it, moved));
            }
        }
    }

    /** Notes how long an interview took, in minutes, unless it says so already. */
    void took(Id<Interview> interview, int minutes) {
        var shape = Shapes.of(Interview.class);
        var field = shape.field("minutes").orElseThrow();
        draft.update(interview, it -> it.minutes() == null ? shape.with(it, field, minutes) : it);
    }

    private void job(Turn turn, CaptureLine line) {
        var statement = line.job();
        if (statement != null) {
            var job = new Job(Id.fresh(EntryType.JOB), statement, null, null, null, null, null, null, null);
            draft.add(job);
            link(highlight(turn), Relation.EVIDENCE, job.id());
        }
    }

    private Tag made(String name) {
        var tag = new Tag(Id.fresh(EntryType.TAG), name.replace('_', ' ').strip(), null, null);
        draft.add(tag);
        return tag;
    }

    private static boolean isCalled(Tag tag, String name) {
        var aliases = tag.aliases() == null
                ? Stream.<String>empty()
                : Stream.of(tag.aliases().split(","));
        return Stream.concat(Stream.of(tag.name()), aliases).anyMatch(called -> CaptureLine.isSame(called, name));
    }

    private void link(Id<?> from, Relation relation, Id<?> to) {
        boolean there = draft.entries().links(from).stream()
                .anyMatch(link -> link.relation() == relation && link.to().equals(to));
        if (!there) {
            draft.add(new Link(Id.fresh(EntryType.LINK), from, relation, to, Polarity.SUPPORTING, null));
        }
    }

    private Id<Highlight> highlight(Turn turn) {
        return whole(turn).map(Highlight::id).orElseGet(() -> {
            var made = new Highlight(
                    Id.fresh(EntryType.HIGHLIGHT), turn.id(), 0, turn.text().length(), turn.text(), null);
            draft.add(made);
            return made.id();
        });
    }

    /** The highlight over all the words of a line. */
    private Optional<Highlight> whole(Turn turn) {
        return draft.entries().naming(Highlight.class, turn.id()).stream()
                .filter(it -> it.start() == 0 && it.quote().equals(turn.text()))
                .findFirst();
    }

    private void place(Highlight highlight, String words) {
        draft.update(highlight.id(), it -> new Highlight(it.id(), it.turn(), 0, words.length(), words, it.note()));
    }

    private void untag(Highlight highlight, Turn before, List<String> now) {
        var gone = CaptureLine.tagsIn(before.text()).stream()
                .filter(tag -> now.stream().noneMatch(kept -> CaptureLine.isSame(kept, tag)))
                .toList();
        for (var link : draft.entries().links(highlight.id())) {
            if (link.relation() == Relation.TAGGED
                    && draft.entries().any(link.to()).orElse(null) instanceof Tag tag
                    && gone.stream().anyMatch(name -> isCalled(tag, name))) {
                draft.remove(link.id());
            }
        }
    }

    /** Whether a highlight carries nothing by now. */
    private boolean isIdle(Highlight highlight) {
        return highlight.note() == null && draft.entries().links(highlight.id()).isEmpty();
    }

    private static Turn timed(Turn turn, long millis) {
        return new Turn(
                turn.id(),
                turn.interview(),
                turn.position(),
                turn.kind(),
                turn.speaker(),
                millis,
                turn.text(),
                turn.marks());
    }

    /** The marks of {@code line}, and the moment's where it is one to come back to. */
    static Set<TurnMark> marks(CaptureLine line, boolean moment) {
        var marks = EnumSet.noneOf(TurnMark.class);
        marks.addAll(line.marks());
        if (moment) {
            marks.add(TurnMark.MOMENT);
        }
        return marks;
    }
}
