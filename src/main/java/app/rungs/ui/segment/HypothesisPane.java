package app.rungs.ui.segment;

import app.rungs.findings.HypothesisBoard;
import app.rungs.findings.HypothesisBoard.Line;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Standing;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Where the test of a hypothesis stands: the tally, what it asks for, and the way to another where it is given up. */
final class HypothesisPane extends VBox {

    private final Desk desk;
    private final Id<Hypothesis> id;
    private final LatestAnswer<Optional<Line>> question;
    private final Runnable unfollow;
    private final VBox words = new VBox();
    private final VBox pivot = new VBox();

    HypothesisPane(Desk desk, Id<Hypothesis> id, Clock clock) {
        this.desk = desk;
        this.id = id;
        getStyleClass().add("link-section");
        words.getStyleClass().add("profile-text");
        getChildren()
                .setAll(
                        new SectionTitle(
                                Messages.of("segment.hypothesis.test"),
                                Buttons.quiet(Messages.of("segment.hypothesis.pivot"), Icon.FORWARD, this::ask)),
                        pivot,
                        words);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), line -> line.ifPresent(this::show));
        Runnable read = () -> question.ask(entries -> HypothesisBoard.of(entries, id, LocalDate.now(clock)));
        unfollow = desk.follow(_ -> read.run());
        read.run();
    }

    private void show(Line line) {
        words.getChildren().setAll(ProfileRow.muted(HypothesisWords.tally(line)));
        var strength = line.strength();
        if (strength.hasEvidence()) {
            words.getChildren()
                    .add(ProfileRow.muted(Messages.of(
                            "segment.hypothesis.parts",
                            percent(strength.breadth()),
                            percent(strength.hand()),
                            percent(strength.recency()),
                            percent(strength.diversity()),
                            percent(strength.agreement()))));
        }
        HypothesisWords.gaps(line).forEach(gap -> words.getChildren().add(ProfileRow.missing(gap)));
        if (line.standing() == Standing.PIVOTED) {
            line.successor()
                    .ifPresent(next -> words.getChildren()
                            .add(new ProfileRow(
                                    Messages.of("segment.hypotheses.ledTo", next.statement()),
                                    () -> desk.navigator().open(next.id()))));
        }
    }

    private static long percent(double part) {
        return Math.round(100 * part);
    }

    /** Asks what the hypothesis is given up for. Enter makes it, Esc leaves it. */
    private void ask() {
        var input = new TextInput().prompt(Messages.of("segment.hypothesis.pivot.prompt"));
        input.control().setAccessibleText(Messages.of("segment.hypothesis.pivot"));
        input.control().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                pivot.getChildren().clear();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                var statement = input.control().getText().strip();
                if (!statement.isEmpty()) {
                    pivot.getChildren().clear();
                    desk.edit(
                            Messages.of("segment.edit.pivot"),
                            draft -> HypothesisBoard.pivot(draft, id, statement),
                            () -> desk.navigator().say(Messages.of("segment.hypothesis.pivoted")));
                }
                key.consume();
            }
        });
        pivot.getChildren().setAll(input.node());
        input.control().requestFocus();
    }

    void close() {
        unfollow.run();
        question.close();
    }
}
