package app.rungs.ui.segment;

import app.rungs.findings.GoalMoves;
import app.rungs.findings.SegmentMembers;
import app.rungs.findings.SegmentProfile;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A segment's profile and what can be done to it. */
public final class ProfileModel implements AutoCloseable {

    private final Desk desk;
    private final Id<Segment> segment;
    private final Runnable unfollow;
    private final LatestAnswer<Optional<SegmentProfile>> question;
    private final ReadOnlyObjectWrapper<Optional<SegmentProfile>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ProfileModel(Desk desk, Id<Segment> segment) {
        this.desk = desk;
        this.segment = segment;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.follow(_ -> read());
        read();
    }

    /** The profile; empty before it was read, and once the segment is gone. */
    public ReadOnlyObjectProperty<Optional<SegmentProfile>> shown() {
        return shown.getReadOnlyProperty();
    }

    public Id<Segment> segment() {
        return segment;
    }

    /** Takes an organisation in or leaves it out, whatever the rule says. */
    public CompletableFuture<?> except(Id<Organisation> organisation, Polarity belongs, String reason) {
        return desk.edit(
                belongs == Polarity.SUPPORTING
                        ? Messages.of("segment.edit.include")
                        : Messages.of("segment.edit.exclude"),
                draft -> SegmentMembers.except(draft, segment, organisation, belongs, reason),
                () -> {});
    }

    /** Takes an exception back. */
    public CompletableFuture<?> rely(Id<Organisation> organisation) {
        return desk.edit(
                Messages.of("segment.edit.rely"), draft -> SegmentMembers.rely(draft, segment, organisation), () -> {});
    }

    /** Puts an executive's words into the slot; null empties it. */
    public CompletableFuture<?> quote(@Nullable Id<Highlight> words) {
        return desk.edit(
                Messages.of("segment.edit.executive"),
                draft -> draft.update(
                        segment,
                        it -> new Segment(
                                it.id(),
                                it.name(),
                                it.rule(),
                                it.size(),
                                it.sizeFact(),
                                it.drivers(),
                                it.pressures(),
                                words)),
                () -> {});
    }

    /** Adds a goal below {@code parent}, or at the top where that is null. */
    public CompletableFuture<?> addGoal(String statement, @Nullable Id<Goal> parent) {
        return desk.edit(
                Messages.of("entry.edit.new", Desk.word(EntryType.GOAL)),
                draft -> draft.add(new Goal(Id.fresh(EntryType.GOAL), statement, segment, null, parent, null)),
                () -> {});
    }

    /** Moves a goal one step in, below the one above it, or one step out. */
    public CompletableFuture<?> move(Id<Goal> goal, boolean in) {
        return desk.edit(
                Messages.of("segment.edit.moveGoal"),
                draft -> {
                    if (in) {
                        GoalMoves.under(draft, segment, goal);
                    } else {
                        GoalMoves.out(draft, segment, goal);
                    }
                },
                () -> {});
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    private void read() {
        question.ask(entries -> entries.find(segment).map(it -> SegmentProfile.of(entries, segment)));
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
