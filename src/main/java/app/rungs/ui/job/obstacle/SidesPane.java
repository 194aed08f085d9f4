package app.rungs.ui.job.obstacle;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.Side;
import app.rungs.text.Messages;
import app.rungs.ui.entry.CiteInput;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryDrag;
import app.rungs.ui.entry.HeardWords;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.kit.Advice;
import app.rungs.ui.kit.EntryCard;
import app.rungs.ui.kit.EntryCard.Footnote;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import app.rungs.ui.kit.Tone;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Whom an obstacle hits: our customer on the left, the customer's own customer on the right. */
public final class SidesPane extends VBox {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.IMPACT, EntryType.LINK, EntryType.OBSTACLE);

    private final Desk desk;
    private final Map<Side, VBox> lists = new EnumMap<>(Side.class);
    private final Advice gaps = new Advice();
    private final LiveAnswer<Sides> answer;

    public SidesPane(Desk desk, Id<Obstacle> id) {
        this.desk = desk;
        getStyleClass().add("method");
        var sides = new GridPane();
        sides.getStyleClass().add("force-board");
        for (var side : Side.values()) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            sides.getColumnConstraints().add(half);
            sides.add(part(side, id), side.ordinal(), 0);
        }
        getChildren().setAll(new SectionTitle(Messages.of("obstacle.sides.title")), gaps, sides);
        answer = new LiveAnswer<>(desk, WATCHED, entries -> Sides.of(entries, id), this::show);
    }

    private VBox part(Side side, Id<Obstacle> id) {
        var name = new Label(Choices.inWords(side));
        name.getStyleClass().add("strong");
        var list = new VBox();
        list.getStyleClass().add("force-list");
        lists.put(side, list);
        var prompt = Messages.of("obstacle.sides.add." + side.name());
        var fresh = new TextInput().prompt(prompt);
        fresh.control().setAccessibleText(Choices.inWords(side) + ": " + prompt);
        fresh.onCommit(who -> {
            if (who != null) {
                fresh.show(null);
                Sides.add(desk, id, side, who);
            }
        });
        var part = new VBox(name, list, fresh.node());
        part.getStyleClass().add("force-part");
        return part;
    }

    private void show(Sides sides) {
        gaps.say(sides.gaps());
        lists.forEach((side, list) -> list.getChildren()
                .setAll(sides.on(side).stream().map(this::card).toList()));
    }

    private EntryCard card(Sides.Hit hit) {
        var impact = hit.impact();
        var face = new EntryCard.Face(
                Tone.NEUTRAL,
                Choices.inWords(impact.side()),
                impact.who(),
                Objects.requireNonNullElse(impact.effect(), ""),
                List.of(new Footnote(Icon.QUOTE, HeardWords.of(hit.heard()))));
        var card = new EntryCard(face, () -> desk.navigator().open(impact.id()));
        card.getStyleClass().add("force-card");
        EntryDrag.onto(card, dropped -> CiteInput.dropped(desk, dropped, impact.id()));
        return card;
    }

    public void close() {
        answer.close();
    }
}
