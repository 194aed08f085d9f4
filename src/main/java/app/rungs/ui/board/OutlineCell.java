package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A line of the outline, whose words can be typed anew in their place. */
final class OutlineCell extends TreeCell<Outline.Node> {

    private final BiConsumer<Outline.Node, String> rename;
    private final BiConsumer<Outline.Node, Consumer<String>> original;
    private final Predicate<Outline.Node> dim;
    private String before = "";
    private @Nullable TextField field;

    /**
     * @param rename hears of a line and its new words
     * @param original tells what really stands in a line, where a name is shown replaced
     * @param dim whether a line is not what is looked for
     */
    OutlineCell(
            BiConsumer<Outline.Node, String> rename,
            BiConsumer<Outline.Node, Consumer<String>> original,
            Predicate<Outline.Node> dim) {
        this.rename = rename;
        this.original = original;
        this.dim = dim;
    }

    @Override
    public void startEdit() {
        var words = getItem() == null ? null : OutlineEdits.words(getItem()).orElse(null);
        if (words == null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var typed = new TextField(words);
        typed.setAccessibleText(Messages.of("board.outline.words"));
        HBox.setHgrow(typed, Priority.ALWAYS);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                keep(typed.getText());
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                getTreeView().requestFocus();
                key.consume();
            }
        });
        typed.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) {
                keep(typed.getText());
            }
        });
        field = typed;
        setText(null);
        setGraphic(typed);
        before = words;
        typed.requestFocus();
        typed.selectAll();
        original.accept(getItem(), now -> {
            if (field == typed && typed.getText().equals(before)) {
                before = now;
                typed.setText(now);
                typed.selectAll();
            }
        });
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field = null;
        updateItem(getItem(), isEmpty());
    }

    private void keep(String words) {
        var node = getItem();
        boolean other = !words.strip().equals(before);
        cancelEdit();
        getTreeView().requestFocus();
        if (other) {
            rename.accept(node, words);
        }
    }

    @Override
    protected void updateItem(Outline.@Nullable Node node, boolean empty) {
        super.updateItem(node, empty);
        setText(null);
        if (empty || node == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (field == null || !isEditing()) {
            setGraphic(row(node));
        }
    }

    private HBox row(Outline.Node node) {
        var row = new HBox();
        row.getStyleClass().add("outline-row");
        if (dim.test(node)) {
            row.getStyleClass().add("outline-dim");
        }
        switch (node) {
            case Outline.Section section -> {
                String name = section.frame().isGroup()
                        ? Messages.of("board.outline.group")
                        : section.frame().title();
                say(
                        row,
                        Icon.BOARDS,
                        Tone.NEUTRAL,
                        name,
                        Integer.toString(node.children().size()));
                row.getStyleClass().add("outline-section");
            }
            case Outline.Item item -> {
                var face = item.card().face();
                say(
                        row,
                        EntryLook.icon(face.entry().type()),
                        EntryLook.tone(face.layer()),
                        face.title(),
                        face.kindInWords());
            }
            case Outline.Tie tie -> {
                String words = tie.starts()
                        ? tie.connector().words()
                        : Messages.of("board.outline.back", tie.connector().words());
                say(row, Icon.LINK, Tone.NEUTRAL, tie.other().face().title(), words);
                row.getStyleClass().add("outline-tie");
            }
        }
        return row;
    }

    private void say(HBox row, Icon icon, Tone tone, String title, String kind) {
        var name = new Label(title);
        name.getStyleClass().add("outline-title");
        name.setMinWidth(0);
        var words = new Label(kind);
        words.getStyleClass().add("muted");
        words.setMinWidth(USE_PREF_SIZE);
        row.getChildren().setAll(icon.node().in(tone), name, words);
        setAccessibleText(Messages.of("board.outline.spoken", title, kind));
    }
}
