package app.rungs.ui.segment;

import app.rungs.findings.SegmentProfile.GoalLine;
import app.rungs.findings.SegmentProfile.MetricLine;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.entry.NumberWords;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a segment wants, as a tree with the whys and the metrics that show it. On a goal Insert adds one below it, Ctrl+Right
 * puts it below the one above, Ctrl+Left takes it out again, the arrows go up and down.
 */
final class GoalTreePane extends VBox {

    private static final double STEP = 24;

    private final Desk desk;
    private final ProfileModel model;
    private final VBox rows = new VBox();
    private List<GoalLine> goals = List.of();
    private @Nullable Id<Goal> focused;

    GoalTreePane(Desk desk, ProfileModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("link-section");
        rows.getStyleClass().add("link-section");
        getChildren()
                .setAll(
                        new SectionTitle(
                                Messages.of("segment.goals"),
                                Buttons.quiet(Messages.of("segment.goals.add"), Icon.ADD, () -> ask(null))),
                        ProfileRow.muted(Messages.of("segment.goals.keys")),
                        rows);
    }

    void show(List<GoalLine> lines) {
        if (!lines.equals(goals) || rows.getChildren().isEmpty()) {
            goals = lines;
            rows.getChildren().setAll(lines.stream().map(this::row).toList());
            if (lines.isEmpty()) {
                rows.getChildren().setAll(ProfileRow.missing(Messages.of("segment.goals.none")));
            }
            focus(focused);
        }
    }

    private ProfileRow row(GoalLine line) {
        var goal = line.goal();
        var row = new ProfileRow(goal.statement(), () -> desk.navigator().open(goal.id()));
        row.setPadding(new Insets(0, 0, 0, STEP * line.depth()));
        row.getStyleClass().add("goal-row");
        row.getChildren().addFirst(Icon.GOAL.node().in(EntryLook.tone(Layer.STRATEGIC)));
        var why = goal.why();
        if (why == null) {
            row.gap(Messages.of("segment.goals.noWhy"));
        } else {
            row.saying(why);
        }
        if (!line.metrics().isEmpty()) {
            row.saying(Messages.of(
                    "segment.goals.metrics",
                    line.metrics().stream().map(GoalTreePane::inWords).collect(Collectors.joining(", "))));
        }
        if (line.citations() == 0) {
            row.gap(Messages.of("segment.lack.CITATION"));
        }
        row.title().setAccessibleHelp(Messages.of("segment.goals.keys"));
        row.title().focusedProperty().subscribe(has -> {
            if (has) {
                focused = goal.id();
            }
        });
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> keyPressed(key, goal));
        return row.action(
                Buttons.icon(Icon.ADD, Messages.of("segment.goals.addBelow", goal.statement()), () -> ask(goal)));
    }

    private void keyPressed(KeyEvent key, Goal goal) {
        if (key.isAltDown() || key.isShiftDown()) {
            return;
        }
        boolean moving = key.isShortcutDown();
        switch (key.getCode()) {
            case RIGHT, LEFT -> {
                if (!moving) {
                    return;
                }
                model.move(goal.id(), key.getCode() == KeyCode.RIGHT);
            }
            case UP -> step(goal, -1);
            case DOWN -> step(goal, 1);
            case INSERT -> ask(goal);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(Goal goal, int by) {
        var ids = goals.stream().map(line -> line.goal().id()).toList();
        int at = ids.indexOf(goal.id()) + by;
        if (at >= 0 && at < ids.size()) {
            focus(ids.get(at));
        }
    }

    private void focus(@Nullable Id<Goal> id) {
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i).goal().id().equals(id) && rows.getChildren().get(i) instanceof ProfileRow row) {
                row.title().requestFocus();
            }
        }
    }

    /** Asks for a goal below {@code parent}, or at the top. Enter adds it, Esc leaves it. */
    private void ask(@Nullable Goal parent) {
        rows.getChildren().removeIf(node -> node.getStyleClass().contains("goal-new"));
        var input = new TextInput().prompt(Messages.of("segment.goals.prompt"));
        var line = new VBox(input.node());
        line.getStyleClass().add("goal-new");
        int below = -1;
        int depth = 0;
        for (int i = 0; i < goals.size(); i++) {
            if (parent != null && goals.get(i).goal().id().equals(parent.id())) {
                below = i;
                depth = goals.get(i).depth() + 1;
            }
        }
        line.setPadding(new Insets(0, 0, 0, STEP * depth));
        input.control()
                .setAccessibleText(
                        parent == null
                                ? Messages.of("segment.goals.add")
                                : Messages.of("segment.goals.addBelow", parent.statement()));
        input.control().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                rows.getChildren().remove(line);
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                var statement = input.control().getText().strip();
                if (!statement.isEmpty()) {
                    rows.getChildren().remove(line);
                    model.addGoal(statement, parent == null ? null : parent.id());
                }
                key.consume();
            }
        });
        rows.getChildren().add(below < 0 ? rows.getChildren().size() : below + 1, line);
        input.control().requestFocus();
    }

    private static String inWords(MetricLine line) {
        var metric = line.metric();
        var unit = metric.unit();
        return line.newest()
                .map(reading -> Messages.of(
                        "segment.goals.metric",
                        metric.name(),
                        NumberWords.of(reading.value()),
                        unit == null ? "" : unit))
                .orElse(metric.name());
    }
}
