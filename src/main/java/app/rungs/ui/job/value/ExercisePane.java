package app.rungs.ui.job.value;

import app.rungs.insight.OwnWords;
import app.rungs.insight.ValueLint;
import app.rungs.model.EntryType;
import app.rungs.model.Product;
import app.rungs.model.ValueStatement;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DayWords;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.entry.Page;
import app.rungs.ui.job.value.Exercise.Anchor;
import app.rungs.ui.kit.Advice;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.EntryInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.ProseInput;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what a product does without naming it or a feature: the words that slip in are marked, every version is kept. */
public final class ExercisePane extends StackPane implements Page {

    private static final Set<EntryType> WATCHED =
            EnumSet.of(EntryType.PRODUCT, EntryType.VALUE_STATEMENT, EntryType.JOB, EntryType.METRIC, EntryType.GOAL);
    private static final List<EntryType> ANCHORS = List.of(EntryType.JOB, EntryType.METRIC, EntryType.GOAL);

    private final Desk desk;
    private final ChoiceInput<Product> product = ChoiceInput.of(List.of(), Product::name);
    private final FlowPane glossary = new FlowPane();
    private final ProseInput words = new ProseInput(4).prompt(Messages.of("value.prompt"));
    private final EntryInput anchor;
    private final MarkedText marked = new MarkedText();
    private final Advice advice = new Advice();
    private final HBox verdict = new HBox();
    private final VBox versions = new VBox();
    private final Button keep;
    private final ScrollPane scroll = new ScrollPane();
    private final LiveAnswer<Exercise> answer;

    private @Nullable Exercise exercise;
    private @Nullable Product chosen;
    private Anchor hung = Anchor.NONE;

    public ExercisePane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("exercise");
        anchor = desk.choices().input(ANCHORS, this::anchors).prompt(Messages.of("value.anchor.prompt"));
        anchor.onCommit(picked -> {
            hung = picked == null ? Anchor.NONE : anchor(picked);
            look();
        });
        words.control().textProperty().subscribe(_ -> look());
        product.onCommit(picked -> {
            chosen = picked;
            show();
        });
        keep = Buttons.secondary(Messages.of("value.keep"), Icon.ADD, this::keep);
        verdict.getStyleClass().add("verdict");
        glossary.getStyleClass().add("glossary");
        versions.getStyleClass().add("versions");
        scroll.setContent(body());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        answer = new LiveAnswer<>(desk, WATCHED, Exercise::of, this::show);
    }

    private VBox body() {
        var lead = new Label(Messages.of("value.words"));
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        var body = new VBox(
                lead,
                new FieldRow(Messages.of("field.value-statement.product"), product),
                labelled(Messages.of("value.glossary"), glossary),
                new FieldRow(Messages.of("field.value-statement.words"), words),
                new FieldRow(Messages.of("value.anchor"), anchor),
                marked,
                verdict,
                advice,
                new HBox(keep),
                new SectionTitle(Messages.of("value.versions")),
                versions);
        body.getStyleClass().add("exercise-body");
        return body;
    }

    private static Node labelled(String name, Node node) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        return new VBox(4, label, node);
    }

    private void show(Exercise shown) {
        exercise = shown;
        if (shown.products().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(Icon.PRODUCT, Messages.of("value.none.title"), Messages.of("value.none"))
                            .with(Buttons.secondary(
                                    Messages.of("entry.new", Desk.word(EntryType.PRODUCT)),
                                    Icon.ADD,
                                    () -> desk.navigator().create(EntryType.PRODUCT))));
            return;
        }
        var before = chosen;
        chosen = shown.products().stream()
                .filter(it -> before != null && it.id().equals(before.id()))
                .findFirst()
                .orElse(shown.products().getFirst());
        product.choices(shown.products());
        product.show(chosen);
        if (getChildren().isEmpty() || getChildren().getFirst() != scroll) {
            getChildren().setAll(scroll);
        }
        show();
    }

    private void show() {
        var shown = exercise;
        var of = chosen;
        if (shown == null || of == null) {
            return;
        }
        glossary.getChildren()
                .setAll(new OwnWords()
                        .product(of.name(), of.words()).words().stream()
                                .map(word -> Chip.of(Tone.NEUTRAL, Icon.TAG, word))
                                .toList());
        glossary.getChildren()
                .add(Buttons.quiet(
                        Messages.of("value.glossary.edit"),
                        Icon.EDIT,
                        () -> desk.navigator().open(of.id())));
        var kept = shown.of(of.id());
        versions.getChildren()
                .setAll(kept.stream().map(version -> version(shown, version)).toList());
        if (kept.isEmpty()) {
            var none = new Label(Messages.of("value.versions.none"));
            none.getStyleClass().add("muted");
            versions.getChildren().setAll(none);
        }
        look();
    }

    private Node version(Exercise shown, ValueStatement version) {
        var problems = shown.problems(version);
        var date = version.writtenOn();
        var day = date == null ? "" : DayWords.of(date);
        var number = new Label(
                version.version() == null
                        ? Messages.of("value.unnumbered", day)
                        : Messages.of("value.version", version.version(), day));
        number.getStyleClass().add("medium");
        var head = new HBox(
                number,
                verdict(problems.isEmpty()),
                Buttons.icon(
                        Icon.FORWARD,
                        Messages.of("value.open", Objects.requireNonNullElse(version.version(), 0)),
                        () -> desk.navigator().open(version.id())));
        head.getStyleClass().add("verdict");
        var text = new MarkedText();
        text.show(version.words(), ValueLint.slips(version.words(), shown.glossary()));
        var box = new VBox(head, text);
        var anchored = shown.anchor(version);
        if (!anchored.isEmpty()) {
            var hangs = new Label(Messages.of("value.hangs", anchored));
            hangs.getStyleClass().add("caption");
            box.getChildren().add(hangs);
        }
        box.getChildren().add(new Advice(problems));
        box.getStyleClass().add("version");
        return box;
    }

    private static Chip verdict(boolean passes) {
        return passes
                ? Chip.of(Tone.SUCCESS, Messages.of("value.pass"))
                : Chip.of(Tone.DANGER, Messages.of("value.fail"));
    }

    /** Looks at what is being written, as it is being written. */
    private void look() {
        var shown = exercise;
        if (shown == null) {
            return;
        }
        var text = words.control().getText();
        boolean blank = text.isBlank();
        var slips = ValueLint.slips(text, shown.glossary());
        marked.show(slips.isEmpty() ? "" : text, slips);
        var problems = ValueLint.problems(text, shown.glossary(), hung.isGiven());
        advice.say(blank ? List.of() : problems);
        verdict.getChildren().setAll(blank ? List.of() : List.of(verdict(problems.isEmpty())));
        keep.setDisable(blank);
    }

    private void keep() {
        var shown = exercise;
        var of = chosen;
        var text = words.control().getText().strip();
        if (shown != null && of != null && !text.isEmpty()) {
            shown.keep(desk, of.id(), text, hung, LocalDate.now(ZoneId.systemDefault()), () -> {
                words.control().clear();
                words.commit();
                anchor.show(null);
                hung = Anchor.NONE;
                look();
            });
        }
    }

    private List<Choice> anchors(String text) {
        return ANCHORS.stream()
                .flatMap(type -> desk.choices().find(type, text).stream()
                        .map(choice -> new Choice(type.name() + ":" + choice.id(), choice.label(), Desk.word(type))))
                .toList();
    }

    private static Anchor anchor(Choice picked) {
        var parts = Stream.of(picked.id().split(":")).toList();
        return Anchor.at(EntryType.valueOf(parts.getFirst()), UUID.fromString(parts.getLast()));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        words.control().requestFocus();
    }

    @Override
    public void close() {
        answer.close();
    }
}
