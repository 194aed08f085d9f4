package app.rungs.ui.segment;

import app.rungs.findings.ValueCase.Answer;
import app.rungs.findings.ValueTargets;
import app.rungs.findings.ValueTargets.ForObstacle;
import app.rungs.findings.ValueTargets.HitRate;
import app.rungs.findings.ValueTargets.Line;
import app.rungs.findings.ValueTargets.State;
import app.rungs.model.Audience;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.ValueTarget;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.NumberWords;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Four cards for each obstacle: what engineering, marketing, sales and customer success must hit, and whether they did. */
final class TargetsPane extends AnsweringPage<ValueTargets> {

    private final Desk desk;
    private final BiConsumer<Id<Obstacle>, Audience> add;
    private final Label rates = new Label();
    private final VBox obstacles = new VBox();
    private final ScrollPane scroll = new ScrollPane(obstacles);

    /** @param add asks for a new target of an obstacle and a function */
    TargetsPane(Desk desk, Clock clock, BiConsumer<Id<Obstacle>, Audience> add) {
        super(desk, clock, ValueTargets::of);
        this.desk = desk;
        this.add = add;
        getStyleClass().add("value-matrix");
        obstacles.getStyleClass().add("target-obstacles");
        rates.getStyleClass().add("decision-shares");
        rates.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(rates, scroll);
        ask();
    }

    @Override
    void show(ValueTargets targets) {
        boolean none = targets.obstacles().isEmpty();
        scroll.setContent(none ? empty() : obstacles);
        scroll.setFitToHeight(none);
        rates.setText(Messages.of(
                "segment.targets.rates",
                rate(targets.rate()),
                Arrays.stream(Audience.values())
                        .map(audience -> Messages.of(
                                "segment.targets.rate", Choices.inWords(audience), rate(targets.rate(audience))))
                        .collect(Collectors.joining(" · "))));
        obstacles
                .getChildren()
                .setAll(targets.obstacles().stream().map(this::obstacle).toList());
    }

    private static String rate(HitRate rate) {
        var words = rate.measured() == 0
                ? Messages.of("segment.targets.noRate")
                : Messages.of("segment.targets.hits", rate.hits(), rate.measured());
        return rate.unmeasured() == 0 ? words : Messages.of("segment.targets.unmeasured", words, rate.unmeasured());
    }

    private Node obstacle(ForObstacle of) {
        var cards = new GridPane();
        cards.getStyleClass().add("standing-columns");
        for (var audience : Audience.values()) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / Audience.values().length);
            cards.getColumnConstraints().add(quarter);
            cards.add(card(of, audience), audience.ordinal(), 0);
        }
        var open = Buttons.quiet(
                Messages.of("segment.worth.open"),
                Icon.FORWARD,
                () -> desk.navigator().open(of.obstacle().id()));
        var box = new VBox(new SectionTitle(of.obstacle().statement(), open), cards);
        box.getStyleClass().add("link-section");
        return box;
    }

    private Node card(ForObstacle of, Audience audience) {
        var card = new VBox();
        card.getStyleClass().add("target-card");
        var name = new Label(Choices.inWords(audience));
        name.getStyleClass().add("strong");
        card.getChildren().add(name);
        if (audience == Audience.ENGINEERING) {
            answer(card, Messages.of("segment.targets.why"), of.value().why());
            answer(card, Messages.of("segment.targets.better"), of.value().better());
        }
        var lines = of.of(audience);
        lines.forEach(line -> card.getChildren().add(line(line)));
        if (lines.isEmpty()) {
            card.getChildren().add(ProfileRow.missing(Messages.of("segment.targets.blank")));
        }
        card.getChildren()
                .add(Buttons.quiet(
                        Messages.of("segment.targets.add"),
                        Icon.ADD,
                        () -> add.accept(of.obstacle().id(), audience)));
        return card;
    }

    /** What the chain says, or the blank where it says nothing. */
    private void answer(VBox card, String asked, List<Answer> answers) {
        var words = new Label(asked);
        words.getStyleClass().add("link-heading");
        words.setWrapText(true);
        card.getChildren().add(words);
        if (answers.isEmpty()) {
            card.getChildren().add(ProfileRow.missing(Messages.of("segment.targets.noAnswer")));
        }
        for (var answer : answers) {
            var link = new Hyperlink(answer.words());
            link.setWrapText(true);
            link.getStyleClass().add("compare-link");
            link.setOnAction(_ -> desk.navigator().open(answer.entry()));
            card.getChildren().add(link);
        }
    }

    private Node line(Line line) {
        var target = line.target();
        var due = target.due();
        var row = new ProfileRow(target.measure(), () -> desk.navigator().open(target.id()))
                .saying(Messages.of("segment.targets.range", number(target.from()), number(target.to()), unit(target)))
                .saying(due == null ? "" : Messages.of("segment.targets.due", DayWords.of(due)));
        var result = target.result();
        if (result != null) {
            row.saying(Messages.of("segment.targets.result", number(result), unit(target)));
        }
        return row.with(Chip.of(
                tone(line.state()), Messages.of("segment.target." + line.state().name())));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case OPEN -> Tone.ACCENT;
            case HIT -> Tone.SUCCESS;
            case MISSED -> Tone.DANGER;
            case UNMEASURED -> Tone.WARNING;
        };
    }

    private static String number(@Nullable Double number) {
        return number == null ? "?" : NumberWords.of(number);
    }

    private static String unit(ValueTarget target) {
        var unit = target.unit();
        return unit == null ? "" : unit;
    }

    private EmptyState empty() {
        return new EmptyState(Icon.STEP, Messages.of("segment.targets.none.title"), Messages.of("segment.targets.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(EntryType.OBSTACLE)),
                        Icon.ADD,
                        () -> desk.navigator().create(EntryType.OBSTACLE)));
    }
}
