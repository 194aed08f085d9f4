package app.rungs.ui.job.method;

import app.rungs.findings.ProductWords;
import app.rungs.insight.OutcomeLint;
import app.rungs.insight.OwnWords;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Outcome;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.entry.NumberWords;
import app.rungs.ui.kit.Advice;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a job's success is measured by: each outcome with where it stands and where it should be; and the builder of one. */
final class OutcomesPane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.OUTCOME, EntryType.PRODUCT);

    private final Desk desk;
    private final VBox list = new VBox();
    private final OutcomeBuilder builder;
    private final LiveAnswer<Shown> answer;

    /** The outcomes of a job, and the words they must do without. */
    private record Shown(List<Outcome> outcomes, OwnWords glossary) {}

    OutcomesPane(Desk desk, Id<Job> job) {
        this.desk = desk;
        getStyleClass().add("method");
        list.getStyleClass().add("outcome-list");
        builder = new OutcomeBuilder(desk, job);
        getChildren().setAll(new SectionTitle(Messages.of("job.outcomes.title")), list, builder);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> read(entries, job), this::show);
    }

    private static Shown read(Entries entries, Id<Job> job) {
        return new Shown(
                entries.naming(Outcome.class, job).stream()
                        .sorted(Comparator.comparing(Outcome::title))
                        .toList(),
                ProductWords.of(entries));
    }

    private void show(Shown shown) {
        builder.glossary(shown.glossary());
        var rows = new ArrayList<Node>();
        if (shown.outcomes().isEmpty()) {
            var none = new Label(Messages.of("job.outcomes.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            rows.add(none);
        }
        shown.outcomes().forEach(outcome -> rows.add(row(outcome, shown.glossary())));
        list.getChildren().setAll(rows);
    }

    private Node row(Outcome outcome, OwnWords glossary) {
        var name = new Hyperlink(outcome.title());
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
        name.setOnAction(_ -> desk.navigator().open(outcome.id()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(name, standing(outcome));
        line.getStyleClass().add("outcome-line");
        return new VBox(
                line,
                new Advice(OutcomeLint.problems(
                        outcome.measure(),
                        outcome.object(),
                        Objects.requireNonNullElse(outcome.context(), ""),
                        glossary)));
    }

    private static Node standing(Outcome outcome) {
        var baseline = outcome.baseline();
        var target = outcome.target();
        if (baseline == null) {
            return Chip.of(Tone.WARNING, Icon.METRIC, Messages.of("job.outcomes.unmeasured"));
        }
        var unit = Objects.requireNonNullElse(outcome.unit(), "");
        var words = target == null
                ? Messages.of("job.outcomes.noTarget", NumberWords.of(baseline), unit)
                : Messages.of(
                        "job.outcomes.from",
                        NumberWords.of(baseline),
                        NumberWords.of(target),
                        unit,
                        (target > baseline ? "+" : "−") + NumberWords.of(Math.abs(target - baseline)));
        var label = new Label(words);
        label.getStyleClass().add("medium");
        label.setMinWidth(USE_PREF_SIZE);
        Tips.whenCut(label);
        return label;
    }

    void close() {
        answer.close();
    }
}
