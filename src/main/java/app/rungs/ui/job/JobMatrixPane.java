package app.rungs.ui.job;

import app.rungs.model.EntryType;
import app.rungs.model.Layer;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.HeardWords;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Chip;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Jobs by department, down, and layer of the customer's organisation, across: an empty cell is a place nobody looked at. */
final class JobMatrixPane extends VBox implements Page {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.JOB, EntryType.LINK, EntryType.DEPARTMENT);

    private final Desk desk;
    private final Label some = new Label();
    private final GridPane grid = new GridPane();
    private final LiveAnswer<JobCards> answer;

    JobMatrixPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("job-matrix");
        grid.getStyleClass().addAll("matrix", "job-grid-matrix");
        var first = new ColumnConstraints(140, 180, 220);
        grid.getColumnConstraints().add(first);
        for (int column = 0; column < Layer.values().length; column++) {
            var layer = new ColumnConstraints(140, 220, Double.MAX_VALUE);
            layer.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(layer);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        some.getStyleClass().add("muted");
        getChildren().setAll(some, scroll);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> JobCards.find(entries, ""), this::show);
    }

    private void show(JobCards jobs) {
        boolean all = jobs.shown().size() == jobs.total();
        some.setText(all ? "" : Messages.of("entry.list.some", jobs.shown().size(), jobs.total()));
        some.setManaged(!all);
        grid.getChildren().clear();
        for (var layer : Layer.values()) {
            grid.add(Chip.of(EntryLook.tone(layer)), 1 + layer.ordinal(), 0);
        }
        var departments = jobs.shown().stream()
                .map(JobCards.Card::department)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        int line = 1;
        for (var department : departments) {
            var name = new Label(department.isEmpty() ? Messages.of("job.matrix.none") : department);
            name.getStyleClass().addAll("job-matrix-name", department.isEmpty() ? "muted" : "medium");
            name.setWrapText(true);
            grid.add(name, 0, line);
            for (var layer : Layer.values()) {
                grid.add(cell(jobs, department, layer), 1 + layer.ordinal(), line);
            }
            line++;
        }
    }

    private VBox cell(JobCards jobs, String department, Layer layer) {
        var cell = new VBox();
        cell.getStyleClass()
                .addAll("job-matrix-cell", "toned", EntryLook.tone(layer).styleClass());
        List<JobCards.Card> here = jobs.shown().stream()
                .filter(job -> job.department().equals(department) && job.layer() == layer)
                .toList();
        if (here.isEmpty()) {
            var none = new Label("–");
            none.getStyleClass().add("muted");
            cell.getChildren().add(none);
            cell.getStyleClass().add("none");
        }
        for (var job : here) {
            var name = new Hyperlink(job.title());
            name.getStyleClass().add("matrix-name");
            name.setWrapText(true);
            name.setOnAction(_ -> desk.navigator().open(job.id()));
            EntryDrag.from(name, job::id);
            var heard = new Label(HeardWords.of(job.heard()));
            heard.getStyleClass().add("caption");
            cell.getChildren().addAll(name, heard);
        }
        return cell;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        grid.requestFocus();
    }

    @Override
    public void close() {
        answer.close();
    }
}
