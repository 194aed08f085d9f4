package app.rungs.ui.segment;

import app.rungs.findings.Alignment;
import app.rungs.model.Entry;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Goals down, rivals and our products across: who stands with a goal, who against it, and on how many citations. */
final class AlignmentPane extends VBox {

    private final Desk desk;
    private final GridPane grid = new GridPane();
    private final VBox detail = new VBox();
    private final LatestAnswer<Alignment> question;
    private final Runnable unfollow;
    private Alignment.@Nullable Place chosen;
    private @Nullable StandPane stand;

    AlignmentPane(Desk desk, Id<Segment> segment) {
        this.desk = desk;
        getStyleClass().add("link-section");
        grid.getStyleClass().add("alignment");
        getChildren().setAll(new SectionTitle(Messages.of("segment.alignment")), grid, detail);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.follow(_ -> question.ask(entries -> Alignment.of(entries, segment)));
        question.ask(entries -> Alignment.of(entries, segment));
    }

    private void show(Alignment alignment) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        if (alignment.goals().isEmpty() || alignment.rivals().isEmpty()) {
            grid.add(ProfileRow.muted(Messages.of("segment.alignment.none")), 0, 0);
            return;
        }
        var first = new ColumnConstraints(120, 220, Double.MAX_VALUE);
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        for (int column = 0; column < alignment.rivals().size(); column++) {
            grid.getColumnConstraints().add(new ColumnConstraints(96, 112, 160));
            var head = new Label(alignment.rivals().get(column).title());
            head.getStyleClass().add("matrix-head");
            head.setWrapText(true);
            grid.add(head, column + 1, 0);
        }
        for (int row = 0; row < alignment.goals().size(); row++) {
            var goal = alignment.goals().get(row);
            var name = new Label(goal.statement());
            name.setWrapText(true);
            grid.add(name, 0, row + 1);
            for (int column = 0; column < alignment.rivals().size(); column++) {
                grid.add(cell(alignment, alignment.rivals().get(column), goal), column + 1, row + 1);
            }
        }
        refresh(alignment);
    }

    private Node cell(Alignment alignment, Entry rival, Goal goal) {
        var found = alignment.at(rival, goal);
        var words = found.map(it -> Messages.of(it.isWith() ? "segment.alignment.with" : "segment.alignment.against"))
                .orElse("–");
        var button = new Button(words);
        var tone = found.map(it -> it.isWith() ? Tone.SUCCESS : Tone.DANGER).orElse(Tone.NEUTRAL);
        button.getStyleClass().addAll("flat", "toned", tone.styleClass(), "alignment-cell");
        found.ifPresent(it -> button.setGraphic((it.isWith() ? Icon.SUCCESS : Icon.BLOCKED).node()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Messages.of("segment.alignment.cell", rival.title(), goal.statement(), words));
        button.setOnAction(_ -> {
            chosen = new Alignment.Place(rival.id().value(), goal.id().value());
            open(alignment, rival, goal);
        });
        var box = new VBox(button);
        found.ifPresent(it -> box.getChildren()
                .add(
                        it.citations() == 0
                                ? ProfileRow.missing(Messages.of("segment.lack.CITATION"))
                                : ProfileRow.muted(Messages.of("segment.alignment.cited", it.citations()))));
        return box;
    }

    private void refresh(Alignment alignment) {
        for (var rival : alignment.rivals()) {
            for (var goal : alignment.goals()) {
                if (new Alignment.Place(rival.id().value(), goal.id().value()).equals(chosen)) {
                    var link =
                            alignment.at(rival, goal).map(Alignment.Stand::link).orElse(null);
                    if (stand == null || !stand.isOf(link)) {
                        open(alignment, rival, goal);
                    } else if (link != null) {
                        stand.show(link);
                    }
                }
            }
        }
    }

    private void open(Alignment alignment, Entry rival, Goal goal) {
        if (stand != null) {
            stand.close();
        }
        stand = new StandPane(
                desk,
                rival,
                goal,
                alignment.at(rival, goal).map(Alignment.Stand::link).orElse(null));
        detail.getChildren().setAll(stand);
    }

    void close() {
        if (stand != null) {
            stand.close();
        }
        unfollow.run();
        question.close();
    }
}
