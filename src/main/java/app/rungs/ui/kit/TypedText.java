package app.rungs.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Reads, commits and protects what the user types into a text control: the autosave of every typed field. */
final class TypedText<T> {

    private final TextInputControl control;
    private final ProblemWords words;
    private final Function<String, Reading<T>> read;
    private final Function<T, String> print;
    private final List<Consumer<@Nullable T>> listeners = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(Duration.millis(800));

    private @Nullable T shown;
    private boolean typed;
    private boolean printing;

    TypedText(
            TextInputControl control,
            ProblemWords words,
            Function<String, Reading<T>> read,
            Function<T, String> print) {
        this.control = control;
        this.words = words;
        this.read = read;
        this.print = print;
        pause.setOnFinished(_ -> pauseIsOver());
        control.textProperty().subscribe((_, _) -> textChanged());
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void show(@Nullable T value) {
        shown = value;
        if (!typed) {
            print();
            words.say("");
        }
    }

    void onCommit(Consumer<@Nullable T> listener) {
        listeners.add(listener);
    }

    /** Whether the control holds text that is not committed. */
    boolean isTyped() {
        return typed;
    }

    void commit() {
        if (typed) {
            var reading = read.apply(control.getText());
            if (reading.problem() != null) {
                pause.stop();
                words.say(reading.problem());
                return;
            }
            take(reading.value());
        }
        if (!control.isFocused()) {
            print();
        }
    }

    /** Takes a value that was picked and not typed. */
    void pick(@Nullable T value) {
        take(value);
        print();
        control.end();
    }

    /** Good text is committed when typing pauses; bad text is left in peace until the user leaves it. */
    void pauseIsOver() {
        if (typed && read.apply(control.getText()).problem() == null) {
            commit();
        }
    }

    private void take(@Nullable T value) {
        pause.stop();
        typed = false;
        words.say("");
        if (!Objects.equals(value, shown)) {
            shown = value;
            listeners.forEach(listener -> listener.accept(value));
        }
    }

    private void textChanged() {
        if (!printing) {
            typed = true;
            pause.playFromStart();
        }
    }

    private void keyPressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && (!(control instanceof TextArea) || key.isShortcutDown())) {
            commit();
        } else if (key.getCode() == KeyCode.ESCAPE && typed) {
            pause.stop();
            typed = false;
            words.say("");
            print();
            key.consume();
        }
    }

    private void print() {
        var text = shown == null ? "" : print.apply(shown);
        if (!text.equals(control.getText())) {
            printing = true;
            control.setText(text);
            printing = false;
        }
    }
}
