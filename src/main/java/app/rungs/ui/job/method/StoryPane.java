package app.rungs.ui.job.method;

import app.rungs.findings.Heard;
import app.rungs.insight.StoryLint;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Problem;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.CiteInput;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.HeardWords;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.kit.Advice;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A job's story as one sentence, the highlight that tells of its situation, and what the job still lacks. */
final class StoryPane extends VBox {

    private static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.JOB, EntryType.LINK, EntryType.HIGHLIGHT, EntryType.INTERVIEW);

    private final Desk desk;
    private final Id<Job> id;
    private final VBox cite = new VBox();
    private final VBox body = new VBox();
    private final LiveAnswer<Shown> answer;

    /** A highlight that tells of the situation, with the link that says so. */
    private record Told(Id<Link> link, Id<?> highlight, String quote) {}

    /** What the pane shows. */
    private record Shown(String story, List<Told> told, Heard heard, List<Problem> problems) {
        static final Shown NOTHING = new Shown("", List.of(), new Heard(0, 0, 0, List.of(), false), List.of());
    }

    StoryPane(Desk desk, Id<Job> id) {
        this.desk = desk;
        this.id = id;
        getStyleClass().add("method");
        body.getStyleClass().add("story");
        cite.getChildren()
                .setAll(CiteInput.of(
                        desk, List.of(EntryType.HIGHLIGHT), Relation.SITUATION_OF, id, Messages.of("job.story.cite")));
        getChildren().setAll(new SectionTitle(Messages.of("job.story.title")), body, cite);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> read(entries, id), this::show);
    }

    private static Shown read(Entries entries, Id<Job> id) {
        return entries.find(id).map(job -> read(entries, job)).orElse(Shown.NOTHING);
    }

    private static Shown read(Entries entries, Job job) {
        var told = new ArrayList<Told>();
        for (var link : entries.links(job.id())) {
            if (link.relation() == Relation.SITUATION_OF) {
                entries.any(link.from())
                        .map(Highlight.class::cast)
                        .ifPresent(highlight -> told.add(new Told(link.id(), highlight.id(), highlight.quote())));
            }
        }
        var problems =
                new ArrayList<>(StoryLint.problems(Objects.requireNonNullElse(job.situation(), ""), !told.isEmpty()));
        if (job.ultimateGoal() == null) {
            problems.add(Problem.of(Messages.of("job.story.noGoal")));
        }
        return new Shown(JobStory.of(job), told, Heard.of(entries, job.id()), problems);
    }

    private void show(Shown shown) {
        var parts = new ArrayList<Node>();
        var sentence = new Label(shown.story().isEmpty() ? Messages.of("job.story.none") : shown.story() + ".");
        sentence.getStyleClass().addAll(shown.story().isEmpty() ? "muted" : "reading");
        sentence.setWrapText(true);
        parts.add(sentence);
        shown.told().forEach(told -> parts.add(quote(told)));
        parts.add(new Advice(shown.problems()));
        parts.add(heard(shown.heard()));
        body.getChildren().setAll(parts);
        cite.setVisible(shown.told().isEmpty());
        cite.setManaged(shown.told().isEmpty());
    }

    private Node quote(Told told) {
        var words = new Hyperlink(Messages.of("job.quoted", told.quote()), Icon.QUOTE.node());
        words.getStyleClass().add("matrix-name");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setOnAction(_ -> desk.navigator().open(told.highlight()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(
                words,
                Buttons.icon(
                        Icon.UNLINK,
                        Messages.of("entry.unlink"),
                        () -> desk.edit(
                                Messages.of("entry.edit.unlink", Desk.word(id.type())),
                                draft -> draft.remove(told.link()),
                                () -> {})));
        line.getStyleClass().add("story-quote");
        return line;
    }

    private static Node heard(Heard heard) {
        var words = new Label(HeardWords.of(heard));
        words.getStyleClass().add("muted");
        var line = new HBox(8, words);
        if (heard.against() > 0) {
            line.getChildren().add(Chip.of(Tone.WARNING, Icon.BLOCKED, Messages.of("job.against", heard.against())));
        }
        if (heard.isThin()) {
            line.getChildren().add(Chip.of(Tone.WARNING, Messages.of("job.thin")));
        }
        line.getStyleClass().add("story-heard");
        line.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }

    void close() {
        answer.close();
    }
}
