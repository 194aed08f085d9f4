package app.rungs.ui.chain;

import app.rungs.findings.chain.Break;
import app.rungs.findings.chain.Chain;
import app.rungs.findings.chain.ChainWords;
import app.rungs.findings.chain.Step;
import app.rungs.model.Id;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The best path for each segment, from what was said down to what it is worth, and what mends it where it breaks. */
final class PathFace extends VBox {

    private final Desk desk;
    private final MendPane mend;

    PathFace(Desk desk, MendPane mend) {
        this.desk = desk;
        this.mend = mend;
        getStyleClass().add("chain-lanes");
    }

    void show(Chain chain) {
        getChildren()
                .setAll(chain.lanes().stream().map(lane -> lane(lane, chain)).toList());
    }

    private Node lane(Chain.Lane lane, Chain chain) {
        var route = lane.route();
        var name = new Label(lane.name().isEmpty() ? Messages.of("chain.lane.none") : lane.name());
        name.getStyleClass().add("section-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        var head = new HBox(name, Chip.of(route.isWhole() ? Tone.SUCCESS : Tone.WARNING, ChainWords.verdict(route)));
        head.getStyleClass().add("chain-lane-head");
        var box = new VBox(head);
        box.getStyleClass().add("chain-lane");
        route.breaks().stream()
                .filter(gap -> gap.step() == null && !gap.upwards())
                .forEach(gap -> box.getChildren().add(missing(gap, chain, lane)));
        for (int i = 0; i < route.entries().size(); i++) {
            if (i > 0) {
                box.getChildren().add(step(route.steps().get(i - 1), chain));
            }
            var line = NodeRows.line(chain.node(route.entries().get(i)), desk);
            if (route.entries().get(i).equals(chain.of())) {
                line.getStyleClass().add("chain-here");
            }
            box.getChildren().add(line);
        }
        route.breaks().stream()
                .filter(gap -> gap.step() == null && gap.upwards())
                .forEach(gap -> box.getChildren().add(missing(gap, chain, lane)));
        return box;
    }

    private Node step(Step step, Chain chain) {
        var line = new Region();
        line.getStyleClass().add("chain-line");
        var claim = new Label(ChainWords.claim(step));
        claim.getStyleClass().add("caption");
        claim.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(line, claim);
        row.getStyleClass().add("chain-step");
        var strength = step.strength();
        if (step.confidence() == 0) {
            row.getChildren()
                    .addAll(
                            Chip.of(
                                    Tone.WARNING,
                                    strength != null && strength.hasEvidence()
                                            ? ChainWords.parts(strength)
                                            : Messages.of("chain.noEvidence")),
                            mending(step, chain));
        } else {
            var number = new Label(ChainWords.brief(step));
            number.getStyleClass().add("strong");
            number.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(number);
            if (strength != null) {
                var parts = new Label(ChainWords.parts(strength));
                parts.getStyleClass().add("caption");
                parts.setWrapText(true);
                HBox.setHgrow(parts, Priority.ALWAYS);
                row.getChildren().add(parts);
            }
        }
        return row;
    }

    private Button mending(Step step, Chain chain) {
        var strength = step.strength();
        if (step.relation() == Relation.EVIDENCE && strength != null && !strength.hasEvidence()) {
            return Buttons.quiet(
                    Messages.of("chain.mend.grade"),
                    Icon.EDIT,
                    () -> desk.navigator().open(step.from()));
        }
        return Buttons.quiet(Messages.of("chain.mend.cite.button"), Icon.EVIDENCE, () -> mend.cite(claim(step)));
    }

    /** The claim whose evidence carries a link: the link itself, or the entry at one of its ends. */
    private static Id<?> claim(Step step) {
        var link = step.link();
        return switch (step.relation()) {
            case EVIDENCE, VALUED_AS -> step.to();
            default -> link == null ? step.from() : link;
        };
    }

    private Node missing(Break gap, Chain chain, Chain.Lane lane) {
        var words = new Label(ChainWords.inWords(gap, chain));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var stage = gap.upwards()
                ? chain.node(gap.after()).stage().next()
                : chain.node(gap.after()).stage().before();
        var row = new HBox(Icon.BLOCKED.node().in(Tone.WARNING), words);
        row.getStyleClass().addAll("chain-missing", "toned", "warning");
        stage.ifPresent(it -> row.getChildren()
                .add(Buttons.secondary(
                        Messages.of("chain.mend.join.button", it.inWords()),
                        Icon.LINK,
                        () -> mend.join(gap.after(), it, gap.upwards(), lane.segment()))));
        return row;
    }
}
