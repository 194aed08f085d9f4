package app.rungs.ui.interview;

import app.rungs.findings.GuideCoverage;
import app.rungs.model.Interview;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** A guide's questions against the interviews: how often each was answered, and where it is open. */
final class GuideTable extends ScrollPane {

    /** How many interviews have a column; the counts at the right are over all. */
    static final int COLUMNS = 12;

    private final GridPane grid = new GridPane();
    private final Desk desk;

    GuideTable(GuideCoverage coverage, Desk desk) {
        this.desk = desk;
        getStyleClass().add("guide-table");
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(grid);
        grid.getStyleClass().add("guide-grid");
        var shown = coverage.interviews().stream().limit(COLUMNS).toList();
        columns(shown.size());
        head(shown);
        coverage.rows().forEach(row -> row(coverage, row, shown));
    }

    private void columns(int interviews) {
        var question = new ColumnConstraints(260, 380, 520);
        grid.getColumnConstraints().add(question);
        for (int column = 0; column < interviews + 2; column++) {
            var numbers = new ColumnConstraints(80);
            numbers.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(numbers);
        }
    }

    private void head(List<Interview> shown) {
        var cells = new ArrayList<Node>();
        cells.add(head(Messages.of("type.question")));
        for (var interview : shown) {
            var link = new Hyperlink(interview.title());
            link.getStyleClass().add("guide-interview");
            link.setMaxWidth(96);
            var day = interview.heldOn();
            link.setTooltip(new Tooltip(interview.title() + (day == null ? "" : " · " + DayWords.of(day))));
            link.setOnAction(_ -> desk.navigator().open(interview.id()));
            cells.add(link);
        }
        cells.add(head(Messages.of("guide.answeredIn")));
        cells.add(head(Messages.of("guide.open")));
        grid.addRow(0, cells.toArray(Node[]::new));
    }

    private void row(GuideCoverage coverage, GuideCoverage.Row row, List<Interview> shown) {
        var cells = new ArrayList<Node>();
        var asked = row.asked();
        var question = new Hyperlink(asked.number() + ". " + asked.question().text());
        question.getStyleClass().add("matrix-name");
        question.setTranslateX(16.0 * asked.depth());
        question.setMaxWidth(380 - 16.0 * asked.depth());
        Tips.whenCut(question);
        question.setOnAction(_ -> desk.navigator().open(asked.question().id()));
        cells.add(question);
        for (var interview : shown) {
            int answers = row.answers().getOrDefault(interview.id().value(), 0);
            cells.add(answers == 0 ? muted("–") : new Label(Integer.toString(answers)));
        }
        cells.add(new Label(
                Messages.of("guide.of", row.answeredIn(), coverage.interviews().size())));
        int open = coverage.open(row);
        cells.add(open == 0 ? muted("0") : Chip.of(Tone.WARNING, Icon.QUESTION, Integer.toString(open)));
        grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("figures-head");
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
