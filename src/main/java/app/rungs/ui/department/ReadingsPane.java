package app.rungs.ui.department;

import app.rungs.findings.MetricReadings;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryRows;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.NumberWords;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was read of a metric: how many, median and spread in each segment, then every value. */
final class ReadingsPane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(
            EntryType.READING,
            EntryType.METRIC,
            EntryType.SEGMENT,
            EntryType.ORGANISATION,
            EntryType.ATTRIBUTE,
            EntryType.LINK);

    private final Desk desk;
    private final Runnable add;
    private final LatestAnswer<MetricSummary> question;
    private final Runnable unfollow;

    ReadingsPane(Desk desk, Id<Metric> metric, Runnable add) {
        this.desk = desk;
        this.add = add;
        getStyleClass().add("link-section");
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        Runnable read = () -> question.ask(entries -> MetricSummary.of(entries, metric));
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

    private void show(MetricSummary summary) {
        var parts = new ArrayList<Node>();
        int count = summary.values().size();
        parts.add(new SectionTitle(
                        Messages.of("types.reading"),
                        Buttons.quiet(Messages.of("entry.new", Desk.word(EntryType.READING)), Icon.ADD, add))
                .count(count == 0 ? "" : Integer.toString(count)));
        if (!summary.problem().isEmpty()) {
            parts.add(new Banner(Tone.WARNING, summary.problem()));
        }
        if (summary.definitions().size() > 1) {
            parts.add(new Banner(
                    Tone.WARNING,
                    Messages.of(
                            "department.readings.definitions",
                            summary.definitions().size())));
        }
        if (count == 0) {
            parts.add(muted(Messages.of("department.readings.none")));
        }
        if (!summary.groups().isEmpty()) {
            parts.add(table(summary));
        }
        if (summary.outside() > 0) {
            parts.add(muted(Messages.of("department.readings.outside", summary.outside())));
        }
        parts.addAll(EntryRows.of(summary.values(), desk));
        getChildren().setAll(parts);
    }

    private static GridPane table(MetricSummary summary) {
        var table = new GridPane();
        table.getStyleClass().add("figures");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(first);
        for (int column = 1; column <= 4; column++) {
            var numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            numbers.setMinWidth(56);
            table.getColumnConstraints().add(numbers);
        }
        table.addRow(
                0,
                head(Messages.of("department.readings.segment")),
                head(Messages.of("department.readings.n")),
                head(
                        summary.unit().isEmpty()
                                ? Messages.of("department.readings.median")
                                : Messages.of("department.readings.medianIn", summary.unit())),
                head(Messages.of("department.readings.quartiles")),
                head(Messages.of("department.readings.range")));
        boolean many = summary.definitions().size() > 1;
        for (var group : summary.groups()) {
            table.addRow(table.getRowCount(), row(group, many));
        }
        return table;
    }

    private static Node[] row(MetricReadings.Group group, boolean manyDefinitions) {
        var q = group.quartiles();
        var name = manyDefinitions && !group.definition().isEmpty()
                ? group.segment().name() + " · " + group.definition()
                : group.segment().name();
        boolean one = q.n() == 1;
        return new Node[] {
            new Label(name),
            new Label(Integer.toString(q.n())),
            strong(NumberWords.of(q.median())),
            new Label(one ? "–" : NumberWords.of(q.lower()) + " – " + NumberWords.of(q.upper())),
            new Label(one ? "–" : NumberWords.of(q.min()) + " – " + NumberWords.of(q.max()))
        };
    }

    private static Label strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("figures-head");
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
