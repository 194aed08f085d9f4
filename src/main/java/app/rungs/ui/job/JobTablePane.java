package app.rungs.ui.job;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Jobs as a table: every job a row with what is known of it and what it lacks; Enter or a double click opens one. */
final class JobTablePane extends StackPane implements Page {

    private static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.JOB, EntryType.LINK, EntryType.OUTCOME, EntryType.DEPARTMENT, EntryType.PRODUCT);

    private final Desk desk;
    private final TableView<JobCards.Card> table = new TableView<>();
    private final Label some = new Label();
    private final VBox filled = new VBox(8, some, table);
    private final LiveAnswer<JobCards> answer;

    JobTablePane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("job-table");
        table.setAccessibleText(Messages.of("types.job"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("field.job.statement", 280, false, JobCards.Card::title));
        table.getColumns().add(column("field.job.layer", 96, false, JobTablePane::layer));
        table.getColumns().add(column("field.job.department", 128, false, JobCards.Card::department));
        table.getColumns()
                .add(column("job.table.interviews", 84, true, job -> job.heard().interviews()));
        table.getColumns()
                .add(column("job.table.quotes", 64, true, job -> job.heard().pieces()));
        table.getColumns().add(column("job.table.outcomes", 96, true, JobTablePane::outcomes));
        table.getColumns().add(column("job.table.lacks", 200, false, JobTablePane::lacks));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        some.getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(filled);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> JobCards.find(entries, ""), this::show);
    }

    private void show(JobCards jobs) {
        table.getItems().setAll(jobs.shown());
        boolean all = jobs.shown().size() == jobs.total();
        some.setText(all ? "" : Messages.of("entry.list.some", jobs.shown().size(), jobs.total()));
        some.setManaged(!all);
        if (jobs.shown().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                                    Icon.JOBS,
                                    Messages.of("entry.list.empty.title", Desk.words(EntryType.JOB)),
                                    Messages.of("entry.empty.JOB"))
                            .with(Buttons.secondary(
                                    Messages.of("entry.new", Desk.word(EntryType.JOB)),
                                    Icon.ADD,
                                    () -> desk.navigator().create(EntryType.JOB))));
        } else {
            getChildren().setAll(filled);
        }
    }

    private void open(JobCards.@Nullable Card job) {
        if (job != null) {
            desk.navigator().open(job.id());
        }
    }

    private TableRow<JobCards.Card> row() {
        var row = new TableRow<JobCards.Card>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private static <T> TableColumn<JobCards.Card, T> column(
            String key, double width, boolean isNumber, Function<JobCards.Card, T> value) {
        var column = new TableColumn<JobCards.Card, T>(Messages.of(key));
        column.setPrefWidth(width);
        column.setMinWidth(56);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new Words<>(isNumber));
        return column;
    }

    /** A cell whose whole words show as its tooltip. */
    private static final class Words<T> extends TableCell<JobCards.Card, T> {

        Words(boolean isNumber) {
            setAlignment(isNumber ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            var words = item == null ? "" : item.toString();
            setText(words);
            setTooltip(words.length() > 24 ? new Tooltip(words) : null);
        }
    }

    private static String layer(JobCards.Card job) {
        var layer = job.layer();
        return layer == null ? "" : Choices.inWords(layer);
    }

    private static String outcomes(JobCards.Card job) {
        return Messages.of("job.table.measured", job.measured(), job.outcomes());
    }

    /** What the row lacks, in words and not in colours. */
    private static String lacks(JobCards.Card job) {
        var lacks = new StringJoiner(" · ");
        if (job.heard().isThin()) {
            lacks.add(Messages.of("job.thin"));
        }
        if (job.goal().isEmpty()) {
            lacks.add(Messages.of("job.table.noGoal"));
        }
        if (!job.advice().isEmpty()) {
            lacks.add(Messages.of("job.table.statement"));
        }
        if (job.story().isEmpty()) {
            lacks.add(Messages.of("job.table.noStory"));
        }
        return lacks.toString();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        table.requestFocus();
    }

    @Override
    public void close() {
        answer.close();
    }
}
