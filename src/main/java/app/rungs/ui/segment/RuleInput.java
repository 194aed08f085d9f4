package app.rungs.ui.segment;

import app.rungs.findings.SegmentMembers;
import app.rungs.insight.SegmentRule;
import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.TextInput;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The membership rule: counts whom it chooses while it is typed, and marks the place where it makes no sense. */
final class RuleInput extends VBox implements AutoCloseable {

    private final Id<Segment> segment;
    private final TextInput input = new TextInput().prompt(Messages.of("segment.rule.prompt"));
    private final Label count = new Label();
    private final TextFlow place = new TextFlow();
    private final LatestAnswer<String> question;

    RuleInput(Desk desk, Id<Segment> segment) {
        this.segment = segment;
        getStyleClass().add("rule-input");
        input.control().getStyleClass().add("rule-text");
        input.refusing(
                text -> SegmentRule.misread(text).map(wrong -> wrong.problem().sentence()));
        input.onCommit(rule -> desk.edit(
                Messages.of("segment.edit.rule"), draft -> draft.update(segment, it -> ruled(it, rule)), () -> {}));
        count.getStyleClass().addAll("caption", "rule-count");
        count.setWrapText(true);
        place.getStyleClass().add("rule-place");
        place.managedProperty().bind(place.visibleProperty());
        place.setVisible(false);
        place.setOnMouseClicked(_ -> wrongPlace().ifPresent(wrong -> {
            input.control().requestFocus();
            input.control().selectRange(wrong.start(), wrong.end());
        }));
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), count::setText);
        getChildren().setAll(new FieldRow(Messages.of("field.segment.rule"), input), place, count);
        input.control().textProperty().subscribe(_ -> typed());
    }

    /** Shows the rule that is stored, and counts anew. */
    void show(@Nullable String rule) {
        input.show(rule);
        typed();
    }

    private void typed() {
        var text = input.control().getText();
        var wrong = wrongPlace();
        place.setVisible(wrong.isPresent());
        place.getChildren().clear();
        wrong.ifPresent(it -> mark(text, it));
        if (wrong.isPresent()) {
            // As an answer like the others it is not overtaken by one that is still under way.
            var sentence = wrong.get().problem().sentence();
            question.ask(_ -> sentence);
            return;
        }
        var rule = text.isBlank() ? Optional.<SegmentRule>empty() : Optional.of(SegmentRule.parse(text));
        question.ask(entries -> {
            var members = SegmentMembers.of(entries, segment, rule);
            long all = entries.all(Organisation.class).size();
            return Messages.of(
                    "segment.rule.count",
                    members.byRule(),
                    all,
                    members.byHand(),
                    members.out().size());
        });
    }

    private Optional<SegmentRule.Misread> wrongPlace() {
        var text = input.control().getText();
        return text.isBlank() ? Optional.empty() : SegmentRule.misread(text);
    }

    private void mark(String text, SegmentRule.Misread wrong) {
        boolean missing = wrong.start() >= text.length();
        place.getChildren()
                .setAll(
                        part(text.substring(0, wrong.start()), "rule-right"),
                        part(missing ? "\u25b2" : text.substring(wrong.start(), wrong.end()), "rule-wrong"),
                        part(missing ? "" : text.substring(wrong.end()), "rule-right"));
    }

    private static Text part(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static Segment ruled(Segment it, @Nullable String rule) {
        return new Segment(
                it.id(), it.name(), rule, it.size(), it.sizeFact(), it.drivers(), it.pressures(), it.executive());
    }

    @Override
    public void close() {
        input.commit();
        question.close();
    }
}
