package app.rungs.ui.department;

import app.rungs.findings.MetricReadings;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.text.Messages;
import app.rungs.ui.department.MetricSummary.Looked;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.NumberWords;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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

    private final Id<Metric> metric;
    private final LatestAnswer<MetricSummary> question;
    private final FormulaPane formula = new FormulaPane(this::addMetrics);
    private final SeriesPane series = new SeriesPane(this::look);
    private final VBox segments = new VBox();
    private final VBox values = new VBox();
    private final ValuesTable table;
    private final Button paste;
    private final VBox pasting = new VBox();
    private final Desk desk;
    private final Button add;
    private final ChoiceInput<String> period = ChoiceInput.of(List.of(), ReadingsPane::named);
    private final Consumer<String> faulty;
    private final Runnable unfollow;
    private Looked looked = Looked.LATEST;

    /**
     * @param add makes a reading by hand, one field below the other
     * @param faulty hears what is wrong with the formula, in words; empty for nothing
     */
    ReadingsPane(Desk desk, Id<Metric> metric, Runnable add, Consumer<String> faulty) {
        this.faulty = faulty;
        this.desk = desk;
        this.metric = metric;
        this.paste = Buttons.quiet(Messages.of("department.paste"), Icon.TABLE, this::paste);
        this.add = Buttons.quiet(Messages.of("entry.new", Desk.word(EntryType.READING)), Icon.ADD, add);
        table = new ValuesTable(desk.navigator());
        getStyleClass().addAll("sections", "readings-pane");
        segments.getStyleClass().add("link-section");
        values.getStyleClass().add("link-section");
        segments.managedProperty().bind(segments.visibleProperty());
        pasting.managedProperty().bind(pasting.visibleProperty());
        pasting.setVisible(false);
        getChildren().setAll(formula, series, segments, pasting, values);
        period.onCommit(chosen -> look(new Looked(looked.definition(), chosen, looked.organisation())));
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> WATCHED.contains(change.id().type()))) {
                read();
            }
        });
        read();
    }

    /** Opens the grid, or goes back to it: what is in it stays as long as the page is open. */
    void paste() {
        if (pasting.getChildren().isEmpty()) {
            pasting.getChildren().add(new PastePane(desk, metric, () -> pasting.setVisible(false)));
        }
        pasting.setVisible(true);
    }

    void close() {
        pasting.getChildren().forEach(grid -> ((PastePane) grid).close());
        unfollow.run();
        question.close();
    }

    /** Metrics a formula names that are not there yet, in the same department. */
    private void addMetrics(List<String> names) {
        desk.edit(
                Messages.of("department.edit.named", names.size()),
                draft -> names.forEach(name -> draft.add(new Metric(
                        Id.fresh(EntryType.METRIC),
                        name,
                        null,
                        null,
                        null,
                        null,
                        draft.get(metric).department(),
                        null))),
                () -> desk.navigator().say(Messages.of("department.named", names.size())));
    }

    private void look(Looked next) {
        looked = next;
        read();
    }

    private void read() {
        var wanted = looked;
        question.ask(entries -> MetricSummary.of(entries, metric, wanted));
    }

    private void show(MetricSummary summary) {
        formula.show(summary);
        faulty.accept(summary.faults().stream()
                .filter(fault -> !fault.unknown())
                .map(fault -> fault.problem().inWords())
                .collect(Collectors.joining("\n")));
        series.show(summary);
        showSegments(summary);
        showValues(summary);
    }

    /** The segments side by side; those that may not stand there, with the difference named. */
    private void showSegments(MetricSummary summary) {
        var parts = new ArrayList<Node>();
        parts.add(new SectionTitle(Messages.of("department.segments")));
        if (summary.periods().size() > 1) {
            period.choices(summary.periods());
            period.show(summary.looked().period());
            var row = new FieldRow(Messages.of("department.values.period"), period);
            row.setMaxWidth(200);
            parts.add(row);
        }
        if (!summary.groups().isEmpty()) {
            parts.add(table(summary));
        }
        summary.refusals()
                .forEach((segment, problem) -> parts.add(new Banner(
                        Tone.WARNING, Messages.of("department.segments.refused", segment.name(), problem.sentence()))));
        segments.setVisible(parts.size() > 1);
        segments.getChildren().setAll(parts);
    }

    private void showValues(MetricSummary summary) {
        var parts = new ArrayList<Node>();
        int count = summary.rows().size();
        parts.add(new SectionTitle(Messages.of("types.reading"), paste, add)
                .count(count == 0 ? "" : Messages.of("department.readings.count", count)));
        if (!summary.problem().isEmpty()) {
            parts.add(new Banner(Tone.WARNING, summary.problem()));
        }
        if (summary.definitions().size() > 1) {
            parts.add(muted(Messages.of(
                    "department.readings.definitions", summary.definitions().size())));
        }
        if (count == 0) {
            parts.add(muted(Messages.of("department.readings.none")));
        } else {
            table.show(summary);
            parts.add(table);
        }
        if (summary.outside() > 0) {
            parts.add(muted(Messages.of("department.readings.outside", summary.outside())));
        }
        values.getChildren().setAll(parts);
    }

    private static String named(String period) {
        return period.isEmpty() ? Messages.of("department.period.none") : period;
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
        summary.groups().forEach(group -> table.addRow(table.getRowCount(), row(group)));
        return table;
    }

    private static Node[] row(MetricReadings.Group group) {
        var q = group.quartiles();
        boolean one = q.n() == 1;
        return new Node[] {
            new Label(group.segment().name()),
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
        return FormulaPane.muted(words);
    }
}
