package app.rungs.ui.segment;

import app.rungs.findings.HypothesisBoard;
import app.rungs.findings.HypothesisBoard.Line;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Standing;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.time.Clock;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Hypotheses in four columns by where their test stands, each with its tally; what is overdue is said on top. */
final class HypothesesPane extends AnsweringPage<HypothesisBoard> {

    private final Desk desk;
    private final GridPane columns = new GridPane();
    private final Banner overdue = new Banner(Tone.WARNING, "");
    private final ScrollPane scroll = new ScrollPane(columns);

    HypothesesPane(Desk desk, Clock clock) {
        super(desk, clock, HypothesisBoard::of);
        this.desk = desk;
        getStyleClass().add("value-matrix");
        columns.getStyleClass().add("standing-columns");
        for (int i = 0; i < Standing.values().length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / Standing.values().length);
            columns.getColumnConstraints().add(column);
        }
        overdue.setVisible(false);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(overdue, scroll);
        ask();
    }

    @Override
    void show(HypothesisBoard board) {
        columns.getChildren().clear();
        var late = board.lines().stream()
                .filter(Line::isOverdue)
                .map(line -> line.hypothesis().statement())
                .collect(Collectors.joining("; "));
        overdue.setVisible(!late.isEmpty());
        overdue.say(Messages.of("segment.hypotheses.overdue", late));
        scroll.setContent(board.lines().isEmpty() ? empty() : columns);
        scroll.setFitToHeight(board.lines().isEmpty());
        for (var standing : Standing.values()) {
            var lines = board.at(standing);
            var column = new VBox(new SectionTitle(Choices.inWords(standing)).count(Integer.toString(lines.size())));
            column.getStyleClass().add("standing-column");
            lines.forEach(line -> column.getChildren().add(card(line)));
            columns.add(column, standing.ordinal(), 0);
        }
    }

    private EmptyState empty() {
        return new EmptyState(
                        Icon.HYPOTHESIS,
                        Messages.of("segment.hypotheses.none.title"),
                        Messages.of("segment.hypotheses.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(EntryType.HYPOTHESIS)),
                        Icon.ADD,
                        () -> desk.navigator().create(EntryType.HYPOTHESIS)));
    }

    private ProfileRow card(Line line) {
        var hypothesis = line.hypothesis();
        var card = new ProfileRow(hypothesis.statement(), () -> desk.navigator().open(hypothesis.id()));
        card.getStyleClass().add("standing-card");
        card.saying(HypothesisWords.tally(line));
        var recheck = hypothesis.recheckOn();
        if (recheck != null && !line.isOverdue()) {
            card.saying(Messages.of("segment.recheck", DayWords.of(recheck)));
        }
        line.successor().ifPresent(it -> card.saying(Messages.of("segment.hypotheses.ledTo", it.statement())));
        HypothesisWords.gaps(line).forEach(card::gap);
        return card;
    }
}
