package app.rungs.ui.segment;

import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.ProseInput;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why a segment gives an obstacle as many points as it does: the reason of the cell that was entered last. */
final class ReasonPane extends VBox {

    private final ValueMatrixViewModel model;
    private final Label title = new Label();
    private final Button open;
    private final HBox head;
    private ProseInput input = new ProseInput(2);
    private @Nullable Segment segment;
    private @Nullable Obstacle obstacle;

    ReasonPane(ValueMatrixViewModel model, Desk desk) {
        this.model = model;
        getStyleClass().add("reason-pane");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        open = Buttons.quiet(Messages.of("segment.reason.open"), Icon.EVIDENCE, () -> {
            if (segment != null && obstacle != null) {
                model.shown()
                        .get()
                        .at(segment, obstacle)
                        .ifPresent(value -> desk.navigator().open(value.id()));
            }
        });
        head = new HBox(title, space, open);
        head.getStyleClass().add("reason-head");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the reason of one cell; what was being typed for another is kept first. */
    void show(Segment shownSegment, Obstacle shownObstacle) {
        commit();
        segment = shownSegment;
        obstacle = shownObstacle;
        input = new ProseInput(2).prompt(Messages.of("segment.reason.prompt"));
        input.onCommit(reason ->
                model.shown().get().at(shownSegment, shownObstacle).ifPresent(value -> model.explain(value, reason)));
        title.setText(Messages.of("segment.reason", shownSegment.name(), shownObstacle.statement()));
        input.control().setAccessibleText(title.getText());
        getChildren().setAll(head, input.node());
        setVisible(true);
        refresh();
    }

    void refresh() {
        if (segment != null && obstacle != null) {
            var value = model.shown().get().at(segment, obstacle);
            input.show(value.map(it -> it.reason()).orElse(null));
            input.control().setDisable(value.isEmpty());
            open.setDisable(value.isEmpty());
        }
    }

    void commit() {
        input.commit();
    }
}
