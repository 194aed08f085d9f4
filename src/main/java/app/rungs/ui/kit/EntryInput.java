package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * One of many entries, found by typing a part of its name: arrows choose, Enter or Tab accepts, Esc closes the list. A
 * blanked field commits none. Where {@link #creating} is given, the last row makes a new entry of the typed name.
 */
public final class EntryInput extends TypedInput<Choice, TextField> {

    private static final String NEW = "";

    private final Function<String, List<Choice>> find;
    private final Suggestions suggestions = new Suggestions(field, this::accept);

    private @Nullable Function<String, Choice> create;

    /** @param find the entries for a typed text, best first; all or the latest for an empty one */
    public EntryInput(Function<String, List<Choice>> find) {
        super(new TextField());
        this.find = find;
        field.getStyleClass().add("entry-input");
        field.textProperty().subscribe((_, _) -> offer());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                suggestions.hide();
            }
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows {@code words} while the field is blank. */
    public EntryInput prompt(String words) {
        field.setPromptText(words);
        return this;
    }

    /** Offers to make an entry of the typed name with {@code create}. */
    public EntryInput creating(Function<String, Choice> create) {
        this.create = create;
        return this;
    }

    /** Drops down what fits the text being typed, anew if more is known by now. */
    public void offer() {
        if (field.isFocused() && typed.isTyped()) {
            suggestions.offer(choices(field.getText().strip()));
        }
    }

    private List<Choice> choices(String text) {
        var found = new ArrayList<>(find.apply(text));
        if (create != null && !text.isEmpty() && exactly(text, found) == null) {
            found.add(new Choice(NEW, Messages.of("kit.entry.create", text)));
        }
        return found;
    }

    @Override
    Reading<Choice> read(String text) {
        if (text.isBlank()) {
            return Reading.of(null);
        }
        var exact = exactly(text.strip(), find.apply(text.strip()));
        return exact == null ? Reading.wrong(Messages.of("kit.entry.wrong")) : Reading.of(exact);
    }

    @Override
    String print(Choice value) {
        return value.label();
    }

    /** The only choice of that name: of two with one name, neither is guessed. */
    private static @Nullable Choice exactly(String text, List<Choice> found) {
        var same = found.stream()
                .filter(choice -> choice.label().equalsIgnoreCase(text))
                .toList();
        return same.size() == 1 ? same.getFirst() : null;
    }

    private void accept(Choice choice) {
        suggestions.hide();
        var text = field.getText().strip();
        typed.pick(choice.id().equals(NEW) && create != null ? create.apply(text) : choice);
    }

    private void keyPressed(KeyEvent key) {
        if (!suggestions.isOpen()) {
            if (key.getCode() == KeyCode.DOWN) {
                suggestions.offer(choices(typed.isTyped() ? field.getText().strip() : ""));
                key.consume();
            }
            return;
        }
        switch (key.getCode()) {
            case DOWN -> suggestions.move(1);
            case UP -> suggestions.move(-1);
            case PAGE_DOWN -> suggestions.move(8);
            case PAGE_UP -> suggestions.move(-8);
            case ESCAPE -> suggestions.hide();
            case ENTER -> acceptMarked();
            case TAB -> {
                acceptMarked();
                return;
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void acceptMarked() {
        var marked = suggestions.marked();
        if (marked != null) {
            accept(marked);
        }
    }
}
