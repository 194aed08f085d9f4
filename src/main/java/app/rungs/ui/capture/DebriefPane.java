package app.rungs.ui.capture;

import app.rungs.insight.CaptureLine;
import app.rungs.model.Choices;
import app.rungs.model.Confidence;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Mode;
import app.rungs.model.Purpose;
import app.rungs.model.Turn;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPageViewModel;
import app.rungs.ui.entry.StampWords;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.ProseInput;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.TextInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Right after an interview, while it is fresh: three findings, how sure we are, what to ask next, and the marks that
 * have no tag yet. Each field is saved as it is left.
 */
final class DebriefPane extends ScrollPane implements AutoCloseable {

    /** How many marks are asked about. */
    private static final int MARKS = 5;

    private final CaptureViewModel capture;
    private final Desk desk;
    private final EntryPageViewModel page;
    private final List<FieldInput<?>> inputs = new ArrayList<>();
    private final PageHeader header = new PageHeader(Messages.of("capture.debrief"));

    DebriefPane(CaptureViewModel capture, Desk desk) {
        this.capture = capture;
        this.desk = desk;
        Id<Interview> id = capture.interview().get();
        page = new EntryPageViewModel(desk, id);
        getStyleClass().add("debrief");
        setFitToWidth(true);
        setFocusTraversable(false);
        header.primary(Messages.of("capture.debrief.done"), Icon.ACCEPT, () -> {
            inputs.forEach(FieldInput::commit);
            capture.leave();
            desk.navigator().open(id);
        });
        var findings = new VBox(
                new SectionTitle(Messages.of("capture.debrief.findings")),
                row("firstFinding", new ProseInput(1)),
                row("secondFinding", new ProseInput(1)),
                row("thirdFinding", new ProseInput(1)));
        var rest = new FlowPane(
                row("confidence", choice(Confidence.class)),
                row("purpose", choice(Purpose.class)),
                row("mode", choice(Mode.class)));
        rest.getStyleClass().add("debrief-choices");
        var content = new VBox(
                header, row("title", new TextInput()), findings, row("nextQuestion", new ProseInput(1)), rest, marks());
        findings.getStyleClass().add("debrief-part");
        content.getStyleClass().addAll("page", "debrief-page");
        setContent(content);
        page.shown().subscribe(_ -> show());
    }

    /** Puts the cursor into the first finding. */
    void enter() {
        inputs.getFirst().control().requestFocus();
    }

    private FieldRow row(String name, FieldInput<?> input) {
        return bound(field(name), input);
    }

    private <T> FieldRow bound(Field field, FieldInput<T> input) {
        input.onCommit(value -> page.change(field, value, List.of()));
        input.node().setUserData(field);
        inputs.add(input);
        return new FieldRow(Messages.of(field.key(EntryType.INTERVIEW)), input);
    }

    private static <E extends Enum<E>> ChoiceInput<E> choice(Class<E> type) {
        return ChoiceInput.orNone(Arrays.asList(Objects.requireNonNull(type.getEnumConstants())), Choices::inWords);
    }

    private Field field(String name) {
        return page.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void show() {
        if (page.shown().get().entry() instanceof Interview interview) {
            header.count(Messages.of(
                    "capture.debrief.of", interview.title(), capture.lines().size()));
            inputs.forEach(this::show);
        }
    }

    @SuppressWarnings("unchecked") // an input shows what its own field holds
    private void show(FieldInput<?> input) {
        var field = (Field) input.node().getUserData();
        if (!page.isHeld(field)) {
            ((FieldInput<Object>) input).show(page.value(field));
        }
        input.showProblem(page.problem(field));
    }

    private Node marks() {
        var untagged = capture.lines().stream()
                .filter(line -> !line.marked().isEmpty()
                        && CaptureLine.tagsIn(line.text()).isEmpty())
                .limit(MARKS)
                .toList();
        var part = new VBox(new SectionTitle(Messages.of("capture.debrief.marks"))
                .count(untagged.isEmpty() ? "" : Integer.toString(untagged.size())));
        part.getStyleClass().add("debrief-part");
        if (untagged.isEmpty()) {
            var none = new Label(Messages.of("capture.debrief.marks.none"));
            none.getStyleClass().add("muted");
            part.getChildren().add(none);
        }
        untagged.forEach(line -> part.getChildren().add(mark(line)));
        return part;
    }

    private Node mark(Turn line) {
        var stamp = new Label(line.millis() == null ? "" : StampWords.of(line.millis()));
        stamp.getStyleClass().add("line-stamp");
        var words = new Label(line.text());
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var chips = new HBox();
        chips.getStyleClass().add("line-chips");
        line.marked().stream().sorted().map(LineList::chip).forEach(chips.getChildren()::add);
        var tag = desk.choices()
                .input(EntryType.TAG)
                .prompt(Messages.of("capture.debrief.tag"))
                .creating(name -> new Choice(name, name));
        tag.control().setAccessibleText(Messages.of("capture.debrief.tagOf", line.text()));
        tag.node().getStyleClass().add("debrief-tag");
        tag.onCommit(choice -> {
            if (choice != null) {
                capture.edit("capture.edit.tag", draft -> new CapturedLines(draft).tag(line, choice.label()));
            }
        });
        var row = new HBox(stamp, words, chips, tag.node());
        row.getStyleClass().add("debrief-mark");
        return row;
    }

    @Override
    public void close() {
        inputs.forEach(FieldInput::commit);
        page.close();
    }
}
