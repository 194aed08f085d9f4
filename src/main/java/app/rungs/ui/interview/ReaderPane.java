package app.rungs.ui.interview;

import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Turn;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.interview.TranscriptModel.Mark;
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
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/** An interview's words at reading size, what is marked in them beside, and a line for a note below. */
final class ReaderPane extends BorderPane {

    private final ReaderViewModel model;
    private final RichTextArea text = new RichTextArea();
    private final StackPane words = new StackPane(text);
    private final HighlightRail rail;
    private final TurnEditor editor;
    private final Label chosen = new Label();
    private final Button mark =
            Buttons.secondary(Messages.of("interview.highlight"), Icon.HIGHLIGHT, this::highlightSelection);
    private final Button copy = Buttons.quiet(Messages.of("interview.copy"), Icon.COPY, this::copySelection);
    private final Button edit = Buttons.quiet(Messages.of("interview.reword"), Icon.EDIT, this::editTurn);
    private List<Turn> turns = List.of();
    private Transcript transcript = new Transcript(List.of(), "");
    private TranscriptModel paragraphs = new TranscriptModel(transcript, this::marks);
    private Map<UUID, List<ReadInterview.Marked>> marked = Map.of();
    private @Nullable Id<Highlight> current;

    ReaderPane(ReaderViewModel model, Desk desk) {
        this.model = model;
        rail = new HighlightRail(desk, model, this::show);
        editor = new TurnEditor(model);
        getStyleClass().add("reader");
        text.getStyleClass().add("reader-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(Messages.of("interview.words"));
        text.selectionProperty().addListener((_, _, _) -> selected());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        chosen.getStyleClass().add("caption");
        var tools = new HBox(mark, copy, edit, chosen);
        tools.getStyleClass().add("reader-tools");
        setTop(tools);
        setCenter(words);
        setRight(rail);
        setBottom(new VBox(editor, note()));
        selected();
        model.shown().subscribe(this::show);
    }

    /** Brings a highlight's words into view and marks them as the current ones. */
    void show(Highlight highlight) {
        current = highlight.id();
        turns.stream()
                .filter(turn -> turn.id().equals(highlight.turn()))
                .findFirst()
                .ifPresent(turn -> reveal(turn, highlight.start()));
        paragraphs.redraw();
    }

    /** Brings a turn's words into view. */
    void reveal(Turn turn, int offset) {
        int line = transcript.line(turn, offset);
        if (line >= 0) {
            text.select(TextPos.ofLeading(
                    line, Math.max(0, offset - transcript.lines().get(line).from())));
        }
    }

    void enter() {
        text.requestFocus();
    }

    private void show(ReadInterview shown) {
        marked = shown.marked().stream()
                .collect(Collectors.groupingBy(it -> it.turn().id().value()));
        if (!shown.turns().equals(turns)) {
            turns = shown.turns();
            transcript = new Transcript(turns, Messages.of("interview.note"));
            paragraphs = new TranscriptModel(transcript, this::marks);
            text.setLeftDecorator(
                    turns.stream().anyMatch(turn -> turn.millis() != null) ? new Stamps(transcript) : null);
            text.setModel(paragraphs);
        } else {
            paragraphs.redraw();
        }
        words.getChildren()
                .setAll(
                        shown.read() && turns.isEmpty()
                                ? new EmptyState(
                                        Icon.NOTE, Messages.of("interview.empty.title"), Messages.of("interview.empty"))
                                : text);
        rail.show(shown.marked());
    }

    /** What is marked in the paragraph at {@code index}. */
    private List<Mark> marks(int index) {
        var line = transcript.lines().get(index);
        return marked.getOrDefault(line.turn().id().value(), List.of()).stream()
                .filter(ReadInterview.Marked::anchored)
                .map(ReadInterview.Marked::highlight)
                .map(highlight -> mark(line, highlight))
                .filter(part -> part.length() > 0)
                .toList();
    }

    private Mark mark(Transcript.Line line, Highlight highlight) {
        int from = Math.max(0, highlight.start() - line.from());
        int to = Math.min(line.text().length(), highlight.end() - line.from());
        return new Mark(from, to - from, highlight.id().equals(current));
    }

    private List<Transcript.Span> selection() {
        var selection = text.getSelection();
        if (selection == null || selection.isCollapsed()) {
            return List.of();
        }
        var from = selection.getMin();
        var to = selection.getMax();
        return transcript.spans(from.index(), from.offset(), to.index(), to.offset());
    }

    private void selected() {
        var spans = selection();
        mark.setDisable(spans.isEmpty());
        copy.setDisable(spans.isEmpty());
        edit.setDisable(text.getCaretPosition() == null || turns.isEmpty());
        int words = spans.stream()
                .mapToInt(span -> span.quote().split("\\s+").length)
                .sum();
        chosen.setText(words == 0 ? Messages.of("interview.select") : Messages.of("interview.selected", words));
    }

    private void highlightSelection() {
        var spans = selection();
        if (!spans.isEmpty()) {
            model.highlight(spans);
            text.deselect();
            text.requestFocus();
        }
    }

    private void copySelection() {
        var content = new ClipboardContent();
        content.putString(selection().stream().map(Transcript.Span::quote).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void editTurn() {
        var caret = text.getCaretPosition();
        if (caret != null && caret.index() < transcript.lines().size()) {
            editor.edit(transcript.lines().get(caret.index()).turn());
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
            case E -> editTurn();
            case N -> rail.step(key.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
