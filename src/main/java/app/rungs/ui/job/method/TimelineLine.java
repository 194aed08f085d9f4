package app.rungs.ui.job.method;

import app.rungs.model.Choices;
import app.rungs.model.Id;
import app.rungs.model.Moment;
import app.rungs.model.Switch;
import app.rungs.model.SwitchStage;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.DateInput;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.ProseInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One switch as a line of six stages: when each began, what happened, and how many days lie before it. */
final class TimelineLine extends GridPane {

    private final Desk desk;
    private final Id<Switch> id;
    private final List<Row> rows = new ArrayList<>();

    /** The parts of one stage that change. */
    private record Row(Region dot, Label gap, DateInput date, ProseInput happened, Button open) {}

    private Switches.@Nullable Told told;

    TimelineLine(Desk desk, Id<Switch> id) {
        this.desk = desk;
        this.id = id;
        getStyleClass().add("timeline");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .setAll(
                        new ColumnConstraints(20),
                        new ColumnConstraints(120),
                        new ColumnConstraints(136),
                        words,
                        new ColumnConstraints(92),
                        new ColumnConstraints(28));
        for (var stage : SwitchStage.values()) {
            row(stage);
        }
    }

    private void row(SwitchStage stage) {
        var name = Choices.inWords(stage);
        var dot = new Region();
        dot.getStyleClass().add("timeline-dot");
        var rail = new StackPane(dot);
        rail.getStyleClass().add("timeline-rail");
        var gap = new Label();
        gap.getStyleClass().add("caption");
        var date = new DateInput();
        date.control().setAccessibleText(Messages.of("job.switch.date", name));
        var happened = new ProseInput(1).prompt(Messages.of("job.switch.nothing"));
        happened.control().setAccessibleText(Messages.of("job.switch.happened", name));
        int at = rows.size();
        date.onCommit(day -> tell(at, day, moment(at, Moment::happened)));
        happened.onCommit(words -> tell(at, moment(at, Moment::date), words));
        var open = Buttons.icon(Icon.EVIDENCE, Messages.of("job.switch.moment", name), () -> open(at));
        rows.add(new Row(dot, gap, date, happened, open));
        addRow(at, rail, new Label(name), date.node(), happened.node(), gap, open);
    }

    void show(Switches.Told shown) {
        told = shown;
        for (int at = 0; at < rows.size(); at++) {
            var stage = shown.stages().get(at);
            var moment = stage.moment();
            var row = rows.get(at);
            row.date().show(moment == null ? null : moment.date());
            row.happened().show(moment == null ? null : moment.happened());
            row.dot().getStyleClass().setAll("timeline-dot", moment == null ? "untold" : "told");
            row.gap().setText(gap(stage));
            row.open().setDisable(moment == null);
            row.date().showProblem(stage.stop().backward() ? Messages.of("job.switch.backward") : "");
        }
    }

    private static String gap(Switches.Stage stage) {
        var days = stage.stop().days();
        var moment = stage.moment();
        if (days.isPresent() && !stage.stop().backward()) {
            return Messages.of("job.switch.after", days.getAsLong());
        } else if (moment == null) {
            return Messages.of("job.switch.untold");
        }
        return moment.date() == null ? Messages.of("job.switch.undated") : "";
    }

    private <T> @Nullable T moment(int at, Function<Moment, @Nullable T> of) {
        var moment = told == null ? null : told.stages().get(at).moment();
        return moment == null ? null : of.apply(moment);
    }

    private void tell(int at, @Nullable LocalDate date, @Nullable String happened) {
        if (told != null) {
            Switches.tell(desk, id, told.stages().get(at), date, happened);
        }
    }

    private void open(int at) {
        var id = moment(at, Moment::id);
        if (id != null) {
            desk.navigator().open(id);
        }
    }

    void commit() {
        rows.forEach(row -> {
            row.date().commit();
            row.happened().commit();
        });
    }
}
