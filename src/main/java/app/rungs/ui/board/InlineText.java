package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.kit.OpeningKey;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Where words are typed on the board itself: Enter or a click elsewhere keeps them, Esc leaves them as they were, and with
 * Shift Enter begins a new line. There is one at most.
 */
final class InlineText {

    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 34;

    private final Pane pane;
    private @Nullable TextArea made;
    private @Nullable OpeningKey opening;
    private @Nullable Box place;
    private Consumer<String> done = _ -> {};
    private String before = "";

    /** @param pane what it opens in, and what has the focus afterwards */
    InlineText(Pane pane) {
        this.pane = pane;
    }

    /** Not made before somebody writes, because a board opens sooner without it. */
    private TextArea area() {
        var area = made;
        if (area == null) {
            area = new TextArea();
            made = area;
            area.getStyleClass().add("board-inline");
            area.setWrapText(true);
            area.setManaged(false);
            area.setVisible(false);
            area.addEventHandler(MouseEvent.ANY, Event::consume);
            opening = new OpeningKey(area);
            area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            area.focusedProperty().subscribe((_, focused) -> {
                if (!focused) {
                    keep();
                }
            });
            pane.getChildren().add(area);
        }
        return area;
    }

    boolean isOpen() {
        return place != null;
    }

    /** The part of the board that is being written on, in board units; null while nothing is. */
    @Nullable
    Box place() {
        return place;
    }

    /**
     * Opens with all of {@code words} selected.
     *
     * @param board where, in board units
     * @param screen the same in pixels
     * @param kept told the new words, unless they are as they were
     */
    void open(Box board, Box screen, String prompt, String words, Consumer<String> kept) {
        keep();
        place = board;
        before = words;
        done = kept;
        var area = area();
        area.setPromptText(prompt);
        area.setAccessibleText(prompt);
        area.setText(words);
        move(screen);
        area.setVisible(true);
        Objects.requireNonNull(opening).opened();
        area.requestFocus();
        area.selectAll();
    }

    /** Shows what really stands at {@code board}, where what it was opened with had a name replaced and nothing is typed yet. */
    void original(Box board, String words) {
        if (board.equals(place) && area().getText().equals(before) && !words.equals(before)) {
            before = words;
            area().setText(words);
            area().selectAll();
        }
    }

    /** Follows the board when it is moved. */
    void move(Box screen) {
        area().resizeRelocate(
                        Math.rint(screen.x()),
                        Math.rint(screen.y()),
                        Math.max(LEAST_WIDTH, screen.width()),
                        Math.max(LEAST_HEIGHT, screen.height()));
    }

    /** Keeps what was typed and closes. */
    void keep() {
        if (place != null) {
            var words = area().getText();
            close();
            if (!words.equals(before)) {
                done.accept(words);
            }
        }
    }

    private void close() {
        boolean focused = area().isFocused();
        place = null;
        area().setVisible(false);
        if (focused) {
            pane.requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            area().replaceSelection("\n");
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            keep();
            key.consume();
        }
    }
}
