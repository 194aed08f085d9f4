package app.rungs.ui.capture;

import app.rungs.model.Turn;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Banner;
import app.rungs.ui.kit.Tone;
import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** An interview under way: its head, its lines, the guide beside them, and the field below. */
final class CapturePane extends BorderPane implements AutoCloseable {

    private final CaptureViewModel model;
    private final GuideViewModel guide;
    private final CaptureHeader header;
    private final LineField field;

    CapturePane(CaptureViewModel model, Desk desk, Clock clock) {
        this.model = model;
        guide = new GuideViewModel(desk, model);
        header = new CaptureHeader(model, desk, clock);
        field = new LineField(model, desk);
        var lines = new LineList(model.lines());
        var rail = new GuideRail(guide, model, (Turn line) -> {
            lines.getSelectionModel().select(line);
            lines.scrollTo(line);
        });
        getStyleClass().add("capture");
        var problem = new Banner(Tone.DANGER, "");
        model.problem().subscribe(words -> {
            problem.say(words);
            problem.setVisible(!words.isEmpty());
        });
        var codes = new Label(Messages.of("capture.codes"));
        codes.getStyleClass().add("caption");
        codes.setMinWidth(0);
        var below = new VBox(problem, field, codes);
        below.getStyleClass().add("capture-below");
        var middle = new BorderPane(new StackPane(lines, field.names()));
        middle.setBottom(below);
        setTop(header);
        setCenter(middle);
        setRight(rail);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Puts the cursor into the field. */
    void enter() {
        field.focus();
    }

    private void keyPressed(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        if (key.isShiftDown()) {
            switch (key.getCode()) {
                case M -> model.mark();
                case SPACE -> model.pause();
                case E -> model.end();
                default -> {
                    return;
                }
            }
        } else if (key.getCode().compareTo(KeyCode.DIGIT1) >= 0 && key.getCode().compareTo(KeyCode.DIGIT9) <= 0) {
            guide.tick(key.getCode().ordinal() - KeyCode.DIGIT0.ordinal());
        } else {
            return;
        }
        key.consume();
    }

    @Override
    public void close() {
        header.close();
        guide.close();
    }
}
