package app.rungs.ui.department;

import app.rungs.insight.Fault;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * What a metric's formula comes to: how many values it gives, or where it is wrong, marked in it. What is wrong there is said
 * under the field it is typed in; which metrics there are not yet, here.
 */
final class FormulaPane extends VBox {

    private final Consumer<List<String>> add;

    /** @param add makes metrics of these names */
    FormulaPane(Consumer<List<String>> add) {
        this.add = add;
        getStyleClass().add("link-section");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(MetricSummary summary) {
        var metric = summary.metric();
        var text = metric == null ? "" : Objects.requireNonNullElse(metric.formula(), "");
        setVisible(!text.isBlank());
        getChildren().setAll(new SectionTitle(Messages.of("department.formula")));
        if (summary.faults().isEmpty()) {
            getChildren().add(new TextFlow(part(text, "formula-text")));
            getChildren().add(muted(Messages.of("department.formula.derived", summary.derived(), summary.gaps())));
            return;
        }
        getChildren().add(marked(text, summary.faults()));
        summary.faults().stream()
                .filter(Fault::unknown)
                .forEach(fault -> getChildren().add(muted(fault.problem().inWords())));
        var missing = summary.faults().stream()
                .filter(Fault::unknown)
                .map(fault -> named(text.substring(fault.column() - 1, fault.column() - 1 + fault.length())))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            getChildren()
                    .add(Buttons.secondary(
                            Messages.of("department.formula.add", String.join(", ", missing)),
                            Icon.ADD,
                            () -> add.accept(missing)));
        }
    }

    /** The name a metric gets that a formula spells so: customer_minutes becomes Customer minutes. */
    static String named(String written) {
        if (written.startsWith("[")) {
            return written.substring(1, written.length() - 1).strip();
        }
        var words = written.replace('_', ' ').strip();
        return words.isEmpty() ? written : words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }

    /** The formula with the places of its faults marked. */
    private static TextFlow marked(String text, List<Fault> faults) {
        var flow = new TextFlow();
        flow.getStyleClass().add("formula-line");
        int at = 0;
        for (var fault : faults) {
            int from = Math.clamp(fault.column() - 1, at, text.length());
            int to = Math.clamp(from + fault.length(), from, text.length());
            flow.getChildren()
                    .addAll(
                            part(text.substring(at, from), "formula-text"),
                            part(text.substring(from, to), fault.unknown() ? "formula-unknown" : "formula-fault"));
            at = to;
        }
        flow.getChildren().add(part(text.substring(at), "formula-text"));
        return flow;
    }

    private static Text part(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
