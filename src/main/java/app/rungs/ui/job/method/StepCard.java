package app.rungs.ui.job.method;

import app.rungs.model.Choices;
import app.rungs.model.Id;
import app.rungs.model.Step;
import app.rungs.text.Messages;
import app.rungs.ui.entry.CiteInput;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.entry.HeardWords;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.ProseInput;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One step of a map: its name, edited where it stands, and how much was heard of it. What is dropped on it is cited. */
final class StepCard extends VBox {

    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final Desk desk;
    private final Id<Step> id;
    private final Label kind = new Label();
    private final Label heard = new Label();
    private final ProseInput name = new ProseInput(2);
    private final Button left;
    private final Button right;
    private final HBox tools = new HBox();
    private @Nullable Step step;

    StepCard(Desk desk, Id<Step> id) {
        this.desk = desk;
        this.id = id;
        getStyleClass().add("step-card");
        kind.getStyleClass().add("step-kind");
        heard.getStyleClass().add("caption");
        name.control().setAccessibleText(Messages.of("field.step.name"));
        name.onCommit(words -> {
            if (words == null) {
                name.showProblem(Messages.of("entry.needed", Messages.of("field.step.name")));
            } else {
                StepMap.rename(desk, id, words.replaceAll("\\s+", " "));
            }
        });
        left = Buttons.icon(Icon.LEFT, Messages.of("job.map.earlier"), () -> move(-1));
        right = Buttons.icon(Icon.RIGHT, Messages.of("job.map.later"), () -> move(1));
        tools.getStyleClass().add("step-tools");
        VBox.setVgrow(name.node(), Priority.ALWAYS);
        getChildren().setAll(kind, name.node(), heard, tools);
        EntryDrag.onto(this, dropped -> CiteInput.dropped(desk, dropped, id));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    Id<Step> id() {
        return id;
    }

    void show(StepMap.Line line, int at, int of) {
        step = line.step();
        var usual = line.step().kind();
        kind.setText(Messages.of(
                "job.map.place", at + 1, usual == null ? Messages.of("job.map.own") : Choices.inWords(usual)));
        name.show(line.step().name());
        heard.setText(line.step().skipped() ? Messages.of("job.map.skipped") : HeardWords.of(line.heard()));
        pseudoClassStateChanged(SKIPPED, line.step().skipped());
        left.setDisable(at == 0);
        right.setDisable(at == of - 1);
        var without = line.step().skipped();
        var skip = Buttons.icon(
                without ? Icon.RESTORE : Icon.HIDE,
                Messages.of(without ? "job.map.unskip" : "job.map.skip"),
                () -> StepMap.skip(desk, id, !without));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tools.getChildren()
                .setAll(
                        left,
                        right,
                        space,
                        skip,
                        Buttons.icon(
                                Icon.EVIDENCE,
                                Messages.of("job.map.open"),
                                () -> desk.navigator().open(id)));
    }

    void commit() {
        name.commit();
    }

    private void move(int by) {
        if (step != null) {
            name.commit();
            StepMap.move(desk, step, by);
        }
    }

    private void keyPressed(KeyEvent key) {
        if (key.isAltDown() && key.isShiftDown() && (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT)) {
            move(key.getCode() == KeyCode.LEFT ? -1 : 1);
            key.consume();
        }
    }
}
