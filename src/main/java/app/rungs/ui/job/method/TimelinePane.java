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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The switches of a job, each as six stages down a line, with the days that lie between them. */
final class TimelinePane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.SWITCH, EntryType.MOMENT, EntryType.PERSON);

    private final Desk desk;
    private final List<Part> parts = new ArrayList<>();
    private final VBox switches = new VBox();
    private final LiveAnswer<Switches> answer;
    private List<Id<?>> shown = List.of();

    /** One switch on the screen: its title, how long it took, and its stages. */
    private record Part(Label name, Label days, TimelineLine line) {}

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
            parts.forEach(part -> part.line().commit());
            parts.clear();
            switches.getChildren().clear();
            told.told().forEach(one -> switches.getChildren().add(line(one)));
            shown = ids;
        }
        for (int at = 0; at < parts.size(); at++) {
            show(parts.get(at), told.told().get(at));
        }
    }

    private static void show(Part part, Switches.Told told) {
        part.name().setText(told.entry().title());
        var days = told.days().isPresent()
                ? Messages.of("job.switch.days", told.days().getAsLong())
                : "";
        part.days()
                .setText(Stream.of(told.who(), days)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
        part.line().show(told);
    }

    private Node line(Switches.Told told) {
        var line = new TimelineLine(desk, told.entry().id());
        var name = new Label();
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var days = new Label();
        parts.add(new Part(name, days, line));
        days.getStyleClass().add("muted");
        days.setMinWidth(USE_PREF_SIZE);
        var title = new HBox(
                8,
                name,
                days,
                Buttons.icon(
                        Icon.FORWARD,
                        Messages.of("job.switch.open"),
                        () -> desk.navigator().open(told.entry().id())));
        title.getStyleClass().add("switch-head");
        return new VBox(title, line);
    }

    void close() {
        parts.forEach(part -> part.line().commit());
        answer.close();
    }
}
