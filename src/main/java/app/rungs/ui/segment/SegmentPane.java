package app.rungs.ui.segment;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryRows;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A segment's goals as a tree, and the organisations that belong to it. */
final class SegmentPane extends VBox {

    private static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.GOAL, EntryType.SEGMENT, EntryType.ORGANISATION, EntryType.ATTRIBUTE, EntryType.LINK);

    private final Desk desk;
    private final Runnable addGoal;
    private final LatestAnswer<SegmentSummary> question;
    private final Runnable unfollow;
    private final VBox goals = new VBox();
    private final VBox members = new VBox();

    SegmentPane(Desk desk, Id<Segment> segment, Runnable addGoal) {
        this.desk = desk;
        this.addGoal = addGoal;
        getStyleClass().add("sections");
        goals.getStyleClass().add("link-section");
        members.getStyleClass().add("link-section");
        getChildren().setAll(goals, members);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        Runnable read = () -> question.ask(entries -> SegmentSummary.of(entries, segment));
        unfollow = desk.workspace().follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> WATCHED.contains(change.id().type()))) {
                read.run();
            }
        });
        read.run();
    }

    void close() {
        unfollow.run();
        question.close();
    }

    private void show(SegmentSummary summary) {
        goals.getChildren()
                .setAll(title(
                        EntryType.GOAL,
                        summary.goals().size(),
                        Buttons.quiet(Messages.of("entry.new", Desk.word(EntryType.GOAL)), Icon.ADD, addGoal)));
        summary.goals().forEach(branch -> goals.getChildren().add(EntryRows.one(branch.goal(), branch.depth(), desk)));
        if (summary.goals().isEmpty()) {
            goals.getChildren().add(muted(Messages.of("segment.goals.none")));
        }
        members.getChildren()
                .setAll(title(EntryType.ORGANISATION, summary.members().size()));
        if (!summary.problem().isEmpty()) {
            members.getChildren().add(new Banner(Tone.WARNING, summary.problem()));
        } else if (summary.members().isEmpty()) {
            members.getChildren().add(muted(Messages.of("segment.members.none")));
        }
        members.getChildren().addAll(EntryRows.of(summary.members(), desk));
    }

    private static SectionTitle title(EntryType type, int count, Button... tools) {
        return new SectionTitle(Messages.of("types." + type.word()), tools)
                .count(count == 0 ? "" : Integer.toString(count));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
