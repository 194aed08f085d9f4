package app.rungs.ui.department;

import app.rungs.findings.MetricSeries;
import app.rungs.insight.PercentRank;
import app.rungs.insight.TrendLine;
import app.rungs.model.Direction;
import app.rungs.text.Messages;
import app.rungs.ui.department.MetricSummary.Looked;
import app.rungs.ui.entry.NumberWords;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.EntryInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.ViewSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A metric over time, as a chart or as a table, with its trend in words, and one organisation held against the others. */
final class SeriesPane extends VBox {

    private static final int OFFERED = 50;

    private final ViewSwitch<Boolean> views;
    private final ChoiceInput<String> definition;
    private final EntryInput organisation;
    private final HBox tools = new HBox();
    private final VBox content = new VBox();
    private MetricSummary shown = MetricSummary.NONE;
    private boolean table;

    /** @param look asked for another definition or organisation */
    SeriesPane(Consumer<Looked> look) {
        getStyleClass().add("link-section");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        views = new ViewSwitch<Boolean>(wanted -> {
                    table = wanted;
                    fill();
                })
                .view(false, Icon.CHART, Messages.of("department.series.chart"))
                .view(true, Icon.TABLE, Messages.of("department.series.table"));
        definition = ChoiceInput.of(List.of(), SeriesPane::named);
        definition.onCommit(
                chosen -> look.accept(new Looked(chosen, null, shown.looked().organisation())));
        organisation = new EntryInput(this::find).prompt(Messages.of("department.series.organisation.none"));
        organisation.onCommit(chosen -> look.accept(new Looked(
                shown.looked().definition(),
                shown.looked().period(),
                chosen == null ? null : MetricSummary.organisation(chosen))));
        tools.getStyleClass().add("series-tools");
        content.getStyleClass().add("link-section");
        getChildren().setAll(new SectionTitle(Messages.of("department.series"), views), tools, content);
    }

    void show(MetricSummary summary) {
        shown = summary;
        var series = summary.series();
        setVisible(series != null && !series.lines().isEmpty() || series != null && series.chosen() != null);
        if (!isVisible()) {
            return;
        }
        var fields = new ArrayList<Node>();
        if (summary.definitions().size() > 1) {
            definition.choices(summary.definitions());
            fields.add(new FieldRow(Messages.of("department.series.definition"), definition));
        }
        definition.show(summary.looked().definition());
        if (!summary.organisations().isEmpty()) {
            fields.add(new FieldRow(Messages.of("department.series.organisation"), organisation));
        }
        organisation.show(summary.organisations().stream()
                .filter(choice -> MetricSummary.organisation(choice)
                        .equals(summary.looked().organisation()))
                .findFirst()
                .orElse(null));
        if (tools.getChildren().size() != fields.size()) {
            tools.getChildren().setAll(fields);
        }
        fill();
    }

    private void fill() {
        var series = shown.series();
        var metric = shown.metric();
        if (series == null || metric == null) {
            return;
        }
        content.getChildren()
                .setAll(table ? SeriesTable.of(series) : new SeriesChart(series, metric.name(), shown.unit()));
        for (var words : inWords(series)) {
            content.getChildren().add(FormulaPane.muted(words));
        }
    }

    /** The trend of each line, where the organisation stands, and what the band is. */
    private List<String> inWords(MetricSeries series) {
        var words = new ArrayList<String>();
        var standing = series.standing();
        if (standing != null) {
            words.add(Messages.of(
                    "department.series.standing",
                    Objects.requireNonNull(series.chosen()).name(),
                    Math.round(standing.rank().percent()),
                    standing.segment(),
                    standing.rank().n(),
                    standing.period(),
                    better()));
        } else if (series.chosen() != null) {
            words.add(Messages.of("department.series.few", series.chosen().name(), PercentRank.FEWEST));
        }
        for (var line : series.lines()) {
            line.trend().ifPresent(trend -> words.add(trend(line, trend)));
        }
        if (series.lines().stream()
                .anyMatch(line ->
                        line.points().stream().anyMatch(it -> it.values().n() > 1))) {
            words.add(Messages.of("department.series.band"));
        }
        return words;
    }

    private String trend(MetricSeries.Line line, TrendLine trend) {
        var name = line.name().isEmpty() ? Messages.of("department.chart.unnamed") : line.name();
        var change = (NumberWords.of(Math.abs(trend.perYear())) + " " + shown.unit()).strip();
        if (trend.perYear() == 0) {
            return Messages.of("department.trend.level", name, trend.points());
        }
        return trend.perYear() > 0
                ? Messages.of("department.trend.rises", name, change, trend.points())
                : Messages.of("department.trend.falls", name, change, trend.points());
    }

    private String better() {
        var metric = shown.metric();
        var direction = metric == null ? null : metric.direction();
        if (direction == null) {
            return "";
        }
        return direction == Direction.MINIMIZE
                ? Messages.of("department.series.lower")
                : Messages.of("department.series.higher");
    }

    private List<Choice> find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return shown.organisations().stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(OFFERED)
                .toList();
    }

    private static String named(@Nullable String definition) {
        return definition == null || definition.isEmpty() ? Messages.of("department.definition.none") : definition;
    }
}
