package app.rungs.ui.job.obstacle;

import app.rungs.findings.ObstacleValue;
import app.rungs.insight.MarketValue;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Estimate;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.model.ValueFactor;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.SectionTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The calculator of an obstacle's value in a segment: inputs, what they come to, and which of them moves it most. */
public final class ValuePane extends VBox {

    private static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.ESTIMATE, EntryType.SEGMENT, EntryType.LINK, EntryType.FACT, EntryType.OBSTACLE);

    private final List<EstimateRow> rows = new ArrayList<>();
    private final ChoiceInput<Segment> segment = ChoiceInput.of(List.of(), Segment::name);
    private final GridPane grid = new GridPane();
    private final VBox customers = new VBox();
    private final VBox ours = new VBox();
    private final TornadoChart tornado = new TornadoChart();
    private final TornadoChart ourTornado = new TornadoChart();
    private final Label none = new Label(Messages.of("obstacle.value.noSegment"));
    private final VBox body = new VBox();
    private final LiveAnswer<Shown> answer;
    private volatile @Nullable Id<Segment> chosen;

    /** The segments there are, and the obstacle's value in the chosen one; null where there is no segment. */
    private record Shown(
            List<Segment> segments, @Nullable ObstacleValue value, Optional<Worth> customers, Optional<Worth> ours) {

        static Shown of(List<Segment> segments, ObstacleValue value) {
            return new Shown(
                    segments,
                    value,
                    value.customers().map(Worth::of),
                    value.ours().map(Worth::of));
        }
    }

    /** A value with its interval, which is simulated where questions are answered and not on the screen's thread. */
    private record Worth(MarketValue value, MarketValue.Interval interval) {

        static Worth of(MarketValue value) {
            return new Worth(value, value.interval());
        }
    }

    public ValuePane(Desk desk, Id<Obstacle> id) {
        getStyleClass().add("method");
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        build(desk);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> read(entries, id), this::show);
        segment.onCommit(picked -> {
            if (picked != null) {
                commit();
                chosen = picked.id();
                answer.ask();
            }
        });
    }

    private void build(Desk desk) {
        grid.getStyleClass().add("calculator");
        var name = new ColumnConstraints(140, 200, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int column = 0; column < 3; column++) {
            grid.getColumnConstraints().add(new ColumnConstraints(76, 88, 108));
        }
        grid.getColumnConstraints().add(new ColumnConstraints(96, 150, 200));
        grid.addRow(
                0,
                head(""),
                head(Messages.of("field.estimate.low")),
                head(Messages.of("field.estimate.base")),
                head(Messages.of("field.estimate.high")),
                head(Messages.of("field.estimate.owner")));
        int line = 1;
        for (var factor : ValueFactor.values()) {
            if (factor == ValueFactor.ADDRESSABLE) {
                var part = head(Messages.of("obstacle.value.ourPart"));
                grid.add(part, 0, line++, 5, 1);
            }
            var row = new EstimateRow(desk, factor);
            row.place(grid, line);
            rows.add(row);
            line += 2;
        }
        customers.getStyleClass().add("worth");
        ours.getStyleClass().add("worth");
        body.getStyleClass().add("value-body");
        var pick = FieldRow.beside(Messages.of("field.estimate.segment"), segment);
        body.getChildren().setAll(pick, grid, customers, tornado, ours, ourTornado);
        getChildren().setAll(new SectionTitle(Messages.of("obstacle.value.title")), body);
    }

    private Shown read(Entries entries, Id<Obstacle> id) {
        var segments = entries.all(Segment.class).stream()
                .sorted(Comparator.comparing(Segment::name))
                .toList();
        var obstacle = entries.find(id).orElse(null);
        if (segments.isEmpty() || obstacle == null) {
            return new Shown(segments, null, Optional.empty(), Optional.empty());
        }
        var wanted = chosen;
        var estimated = entries.naming(Estimate.class, id).stream()
                .map(Estimate::segment)
                .findFirst()
                .orElse(segments.getFirst().id());
        var shown = segments.stream()
                .filter(it -> it.id().equals(wanted == null ? estimated : wanted))
                .findFirst()
                .orElse(segments.getFirst());
        return Shown.of(segments, ObstacleValue.of(entries, obstacle, shown));
    }

    private void show(Shown shown) {
        var value = shown.value();
        if (value == null) {
            getChildren().set(1, none);
            return;
        }
        getChildren().set(1, body);
        segment.choices(shown.segments());
        segment.show(value.segment());
        rows.forEach(row -> row.show(value));
        show(
                customers,
                tornado,
                Messages.of("obstacle.value.customers"),
                value,
                shown.customers(),
                value.missing(false));
        var missing = new ArrayList<>(value.missing(false));
        missing.addAll(value.missing(true));
        show(ours, ourTornado, Messages.of("obstacle.value.ours"), value, shown.ours(), missing);
    }

    private static void show(
            VBox part,
            TornadoChart chart,
            String name,
            ObstacleValue of,
            Optional<Worth> worth,
            List<ValueFactor> missing) {
        var title = new Label(name);
        title.getStyleClass().add("medium");
        chart.setVisible(worth.isPresent());
        chart.setManaged(worth.isPresent());
        if (worth.isEmpty()) {
            part.getChildren()
                    .setAll(
                            title,
                            muted(Messages.of(
                                    "obstacle.value.notComputed",
                                    missing.stream().map(Choices::inWords).collect(Collectors.joining(", ")))));
            return;
        }
        var value = worth.get().value();
        var interval = worth.get().interval();
        var amount = new Label(Messages.of("obstacle.value.amount", Money.of(value.base()), of.unit()));
        amount.getStyleClass().add("large-amount");
        long assumed =
                value.inputs().stream().filter(MarketValue.Input::assumed).count();
        part.getChildren()
                .setAll(
                        title,
                        amount,
                        new Label(Messages.of(
                                "obstacle.value.interval", Money.of(interval.low()), Money.of(interval.high()))),
                        muted(Messages.of(
                                "obstacle.value.rests",
                                assumed,
                                value.inputs().size(),
                                Math.round(100 * value.assumedShare()),
                                Math.round(100 * value.assumedSwing()))));
        chart.show(value);
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

    private void commit() {
        rows.forEach(EstimateRow::commit);
    }

    public void close() {
        commit();
        answer.close();
    }
}
