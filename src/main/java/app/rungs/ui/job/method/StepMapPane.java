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
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The map of a job as a board of four columns, read line by line: what has to be got done, from defining to concluding. */
final class StepMapPane extends VBox {

    private static final int ACROSS = 4;
    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.STEP, EntryType.LINK);

    private final Desk desk;
    private final Id<Job> job;
    private final GridPane board = new GridPane();
    private final List<StepCard> cards = new ArrayList<>();
    private final LiveAnswer<StepMap> answer;

    StepMapPane(Desk desk, Id<Job> job) {
        this.desk = desk;
        this.job = job;
        getStyleClass().add("method");
        board.getStyleClass().add("step-board");
        for (int column = 0; column < ACROSS; column++) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / ACROSS);
            board.getColumnConstraints().add(quarter);
        }
        answer = new LiveAnswer<>(desk, WATCHED, entries -> StepMap.of(entries, job), this::show);
    }

    private void show(StepMap map) {
        var ids = map.lines().stream().map(line -> line.step().id()).toList();
        if (!ids.equals(cards.stream().map(StepCard::id).toList())
                || getChildren().isEmpty()) {
            cards.forEach(StepCard::commit);
            build(map);
        }
        for (int at = 0; at < cards.size(); at++) {
            cards.get(at).show(map.lines().get(at), at, cards.size());
        }
    }

    private void build(StepMap map) {
        cards.clear();
        board.getChildren().clear();
        for (var line : map.lines()) {
            var card = new StepCard(desk, line.step().id());
            board.add(card, cards.size() % ACROSS, cards.size() / ACROSS);
            cards.add(card);
        }
        var title = new SectionTitle(Messages.of("job.map.title"));
        if (map.lines().isEmpty()) {
            getChildren().setAll(title, nothing());
        } else {
            getChildren().setAll(title, words(Messages.of("job.map.words")), board, adding());
        }
    }

    private Node nothing() {
        var begin = Buttons.secondary(Messages.of("job.map.begin"), Icon.STEP, () -> StepMap.begin(desk, job));
        return new VBox(12, words(Messages.of("job.map.none")), begin);
    }

    private Node adding() {
        var name = new TextInput().prompt(Messages.of("job.map.add"));
        name.control().setAccessibleText(Messages.of("job.map.add"));
        name.control().setMaxWidth(320);
        name.control().setOnAction(_ -> name.commit());
        name.onCommit(words -> {
            if (words != null) {
                name.show(null);
                StepMap.add(desk, job, words);
            }
        });
        return name.node();
    }

    private static Label words(String sentence) {
        var label = new Label(sentence);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    void close() {
        cards.forEach(StepCard::commit);
        answer.close();
    }
}
