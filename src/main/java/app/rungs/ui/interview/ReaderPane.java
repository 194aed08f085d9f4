package app.rungs.ui.interview;

import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Turn;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * An interview's words at reading size, what is marked in them beside, and a line for a note below. Selecting words opens
 * a bubble; its actions have keys: H highlights, T tags, L links, R redacts; E corrects the words, N and Shift+N go to the
 * next and the previous highlight.
 */
final class ReaderPane extends BorderPane {

    private final ReaderViewModel model;
    private final WordsView text = new WordsView();
    private final HighlightRail rail;
    private final TurnEditor editor;
    private final MarkTools tools;
    private final SelectionBubble bubble = new SelectionBubble(
            this::highlightSelection,
            this::tagSelection,
            this::linkSelection,
            this::copySelection,
            this::redactSelection);
    private final Floating floating;
    private final StackPane words;
    private final Label chosen = new Label();
    private final ToggleButton redacted = new ToggleButton(Messages.of("interview.redacted.view"), Icon.HIDE.node());
    private final Button edit = Buttons.quiet(Messages.of("interview.reword"), Icon.EDIT, this::editTurn);
    private ReadInterview shown = ReadInterview.NOTHING;
    private Transcript transcript = new Transcript(List.of(), "");
    private Map<UUID, List<ReadInterview.Marked>> marked = Map.of();
    private @Nullable Id<Highlight> current;
    private boolean dragging;

    ReaderPane(ReaderViewModel model, Desk desk) {
        this.model = model;
        editor = new TurnEditor(model);
        tools = new MarkTools(model, desk, text::requestFocus);
        rail = new HighlightRail(desk, model, tools, this::show, this::firstSelected);
        floating = new Floating(desk.screen(), text, bubble, tools.tags(), tools.redaction());
        words = new StackPane(text, floating);
        getStyleClass().add("reader");
        text.getStyleClass().add("reader-text");
        text.setAccessibleHelp(Messages.of("interview.words"));
        new WordsKeys(text);
        new WordsMouse(text);
        text.selection().subscribe((_, _) -> selected());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> drag(true));
        text.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> drag(false));
        chosen.getStyleClass().add("caption");
        redacted.getStyleClass().add("flat");
        redacted.setMinWidth(Region.USE_PREF_SIZE);
        redacted.setOnAction(_ -> model.redacted(redacted.isSelected()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(chosen, space, edit, redacted);
        bar.getStyleClass().add("reader-tools");
        setTop(bar);
        setCenter(words);
        setRight(rail);
        setBottom(new VBox(tools.links(), editor, note()));
        selected();
        model.shown().subscribe(this::show);
    }

    /** Brings a highlight's words into view and marks them as the current ones. */
    void show(Highlight highlight) {
        current = highlight.id();
        shown.turns().stream()
                .filter(turn -> turn.id().equals(highlight.turn()))
                .findFirst()
                .ifPresent(turn -> reveal(turn, highlight.start()));
        text.redraw();
    }

    /** Brings a turn's words into view. */
    void reveal(Turn turn, int offset) {
        int line = transcript.line(turn, offset);
        if (line >= 0) {
            text.select(new Place(
                    line, Math.max(0, offset - transcript.lines().get(line).from())));
        }
    }

    void enter() {
        text.requestFocus();
    }

    private void show(ReadInterview now) {
        var before = shown;
        shown = now;
        marked = now.marked().stream()
                .collect(Collectors.groupingBy(it -> it.turn().id().value()));
        redacted.setSelected(now.redacted());
        if (!now.turns().equals(before.turns()) || !now.mask().equals(before.mask())) {
            transcript = new Transcript(now.turns(), Messages.of("interview.note"));
            text.show(new TranscriptModel(transcript, now.mask(), this::marks));
        } else {
            text.redraw();
        }
        var view = now.read() && now.turns().isEmpty()
                ? new EmptyState(Icon.NOTE, Messages.of("interview.empty.title"), Messages.of("interview.empty"))
                : text;
        if (!words.getChildren().getFirst().equals(view)) {
            words.getChildren().setAll(view, floating);
        }
        rail.show(now);
        selected();
    }

    /** What is marked in the paragraph at {@code index}. */
    private List<LineMarks.Part> marks(int index) {
        var line = transcript.lines().get(index);
        return LineMarks.of(line, marked.getOrDefault(line.turn().id().value(), List.of()), current);
    }

    private List<Transcript.Span> selection() {
        var selection = text.selection().get();
        if (selection.isEmpty() || shown.redacted()) {
            return List.of();
        }
        var from = selection.from();
        var to = selection.to();
        return transcript.spans(from.line(), from.offset(), to.line(), to.offset());
    }

    /** The first turn's part of the selected words; null where none are selected. */
    private Transcript.@Nullable Span firstSelected() {
        var spans = selection();
        return spans.isEmpty() ? null : spans.getFirst();
    }

    private void drag(boolean down) {
        dragging = down;
        selected();
    }

    private void selected() {
        var spans = selection();
        boolean any = !spans.isEmpty();
        edit.setDisable(shown.turns().isEmpty() || shown.redacted());
        bubble.setVisible(any && !dragging && !tools.isOpen());
        floating.follow();
        int count = spans.stream()
                .mapToInt(span -> span.quote().split("\\s+").length)
                .sum();
        chosen.setText(
                shown.redacted()
                        ? Messages.of("interview.redacted.reading")
                        : any ? Messages.of("interview.selected", count) : Messages.of("interview.select"));
    }

    private List<Highlight> highlightSelection() {
        var spans = selection();
        if (spans.isEmpty()) {
            return List.of();
        }
        var made = model.highlight(spans);
        current = made.getFirst().id();
        text.select(text.selection().get().caret());
        text.requestFocus();
        return made;
    }

    private void tagSelection() {
        var made = highlightSelection();
        if (!made.isEmpty()) {
            tools.tag(made, List.of());
        } else {
            rail.tag();
        }
    }

    private void linkSelection() {
        var made = highlightSelection();
        if (!made.isEmpty()) {
            tools.link(made.getFirst());
        } else {
            rail.link();
        }
    }

    private void copySelection() {
        var content = new ClipboardContent();
        content.putString(selection().stream().map(Transcript.Span::quote).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        text.requestFocus();
    }

    private void redactSelection() {
        var spans = selection();
        if (!spans.isEmpty()) {
            bubble.setVisible(false);
            tools.redact(spans.getFirst().quote());
        }
    }

    private void editTurn() {
        int line = text.selection().get().caret().line();
        if (line < transcript.lines().size() && !shown.redacted()) {
            editor.edit(transcript.lines().get(line).turn(), text::requestFocus);
        }
    }

    private TextField note() {
        var note = new TextField();
        note.getStyleClass().add("reader-note");
        note.setPromptText(Messages.of("interview.note.prompt"));
        note.setAccessibleText(Messages.of("interview.note.prompt"));
        note.setOnAction(_ -> {
            if (!note.getText().isBlank()) {
                model.note(note.getText()).thenRun(() -> {});
                note.clear();
            }
        });
        return note;
    }

    private void keyPressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case H -> highlightSelection();
            case T -> tagSelection();
            case L -> linkSelection();
            case R -> redactSelection();
            case E -> editTurn();
            case N -> rail.step(key.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
