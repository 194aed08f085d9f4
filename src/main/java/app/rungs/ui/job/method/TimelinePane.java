package app.rungs.ui.job.method;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The switches of a job, each as six stages down a line, with the days that lie between them. */
final class TimelinePane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.SWITCH, EntryType.MOMENT, EntryType.PERSON);

    private final Desk desk;
    private final List<TimelineLine> lines = new ArrayList<>();
    private final VBox switches = new VBox();
    private final LiveAnswer<Switches> answer;
    private List<Id<?>> shown = List.of();

    TimelinePane(Desk desk, Id<Job> job) {
        this.desk = desk;
        getStyleClass().add("method");
        switches.getStyleClass().add("switches");
        var words = new Label(Messages.of("job.switch.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var fresh = new TextInput().prompt(Messages.of("job.switch.add"));
        fresh.control().setAccessibleText(Messages.of("job.switch.add"));
        fresh.onCommit(title -> {
            if (title != null) {
                fresh.show(null);
                Switches.add(desk, job, title);
            }
        });
        getChildren().setAll(new SectionTitle(Messages.of("job.switch.title")), words, switches, fresh.node());
        answer = new LiveAnswer<>(desk, WATCHED, entries -> Switches.of(entries, job), this::show);
    }

    private void show(Switches told) {
        List<Id<?>> ids = new ArrayList<>();
        told.told().forEach(one -> ids.add(one.entry().id()));
        if (!ids.equals(shown)) {
            lines.forEach(TimelineLine::commit);
            lines.clear();
            switches.getChildren().clear();
            told.told().forEach(one -> switches.getChildren().add(line(one)));
            shown = ids;
        }
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).show(told.told().get(at));
        }
    }

    private Node line(Switches.Told told) {
        var line = new TimelineLine(desk, told.entry().id());
        lines.add(line);
        var open = Buttons.quiet(
                Messages.of("job.switch.open"),
                Icon.FORWARD,
                () -> desk.navigator().open(told.entry().id()));
        var days = told.days();
        var title = new SectionTitle(told.entry().title(), open);
        title.getStyleClass().add("switch-head");
        if (days.isPresent()) {
            title.count(Messages.of("job.switch.days", days.getAsLong()));
        }
        return new VBox(title, line);
    }

    void close() {
        lines.forEach(TimelineLine::commit);
        answer.close();
    }
}
