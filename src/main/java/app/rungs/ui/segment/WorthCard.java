package app.rungs.ui.segment;

import app.rungs.findings.ObstacleValues.Cell;
import app.rungs.model.Goal;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EvidencePane;
import app.rungs.ui.kit.ProseInput;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What an obstacle is worth to one segment, why, for which of its goals, and on whose word. */
final class WorthCard extends VBox implements AutoCloseable {

    private final Segment segment;
    private final Desk desk;
    private final Label points = new Label();
    private final ProseInput reason = new ProseInput(1);
    private final VBox goals = new VBox();
    private final @Nullable EvidencePane evidence;

    WorthCard(Segment segment, Optional<RelativeValue> value, ValueMatrixViewModel model, Desk desk) {
        this.segment = segment;
        this.desk = desk;
        getStyleClass().add("worth-card");
        points.getStyleClass().add("worth-points");
        goals.getStyleClass().add("worth-goals");
        var name = new Label(segment.name());
        name.getStyleClass().add("strong");
        getChildren().setAll(name, points);
        if (value.isEmpty()) {
            evidence = null;
            points.setText(Messages.of("segment.worth.none"));
            points.getStyleClass().setAll("label", "muted");
            return;
        }
        reason.prompt(Messages.of("segment.reason.prompt"));
        reason.control().setAccessibleText(Messages.of("segment.reason", segment.name()));
        reason.onCommit(words -> model.explain(value.get(), words));
        evidence = new EvidencePane(desk, value.get().id());
        getChildren().addAll(reason.node(), goals, evidence);
    }

    Segment segment() {
        return segment;
    }

    void show(Optional<Cell> cell) {
        if (cell.isPresent() && evidence != null) {
            points.setText(Messages.of("entry.points", cell.get().value().points()));
            reason.show(cell.get().value().reason());
            goals.getChildren()
                    .setAll(cell.get().goals().stream().map(this::goal).toList());
        }
    }

    private Hyperlink goal(Goal goal) {
        var link = new Hyperlink(Messages.of("segment.worth.goal", goal.statement()));
        link.setWrapText(true);
        link.getStyleClass().add("matrix-name");
        link.setOnAction(_ -> desk.navigator().open(goal.id()));
        return link;
    }

    @Override
    public void close() {
        reason.commit();
        if (evidence != null) {
            evidence.close();
        }
    }
}
