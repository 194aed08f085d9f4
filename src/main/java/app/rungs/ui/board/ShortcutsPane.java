package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every command of boards with its shortcut: a press on one waits for the keys it is to have. */
final class ShortcutsPane extends VBox {

    private final BoardShortcuts shortcuts;
    private final Runnable done;
    private final VBox rows = new VBox();
    private final Label said = new Label();
    private @Nullable BoardCommand waiting;

    /** @param done gives the focus back */
    ShortcutsPane(BoardShortcuts shortcuts, Runnable done) {
        this.shortcuts = shortcuts;
        this.done = done;
        getStyleClass().addAll("board-finder", "board-shortcuts");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        var title = new Label(Messages.of("board.shortcuts"));
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                title,
                space,
                Buttons.quiet(Messages.of("board.shortcuts.usual"), null, this::reset),
                Buttons.icon(Icon.CLOSE, Messages.of("board.shortcuts.close"), this::close));
        head.getStyleClass().add("sheet-head");
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("shortcut-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, said, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.ANY, Event::consume);
    }

    void open() {
        say(Messages.of("board.shortcuts.how"));
        setVisible(true);
        toFront();
        show(null);
    }

    private void close() {
        setVisible(false);
        done.run();
    }

    private void reset() {
        shortcuts.reset();
        say(Messages.of("board.shortcuts.how"));
        show(null);
    }

    private void pressed(KeyEvent key) {
        var command = waiting;
        if (command == null) {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
            return;
        }
        key.consume();
        if (key.getCode().isModifierKey()) {
            return;
        }
        waiting = null;
        if (key.getCode() == KeyCode.ESCAPE) {
            say(Messages.of("board.shortcuts.how"));
        } else {
            give(command, keys(key));
        }
        show(command);
    }

    private void give(BoardCommand command, KeyCodeCombination keys) {
        if (BoardShortcuts.isHeld(keys)) {
            say(Messages.of("board.shortcuts.held", keys.getDisplayText()));
            return;
        }
        say(shortcuts
                .change(command, keys)
                .map(other -> Messages.of("board.shortcuts.taken", keys.getDisplayText(), other.words()))
                .orElseGet(() -> Messages.of("board.shortcuts.given", keys.getDisplayText(), command.words())));
    }

    private static KeyCodeCombination keys(KeyEvent key) {
        var held = new ArrayList<Modifier>();
        if (key.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (key.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (key.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(key.getCode(), held.toArray(Modifier[]::new));
    }

    private void say(String words) {
        said.setText(words);
    }

    /** @param at the command to be at; the first where none is named */
    private void show(@Nullable BoardCommand at) {
        rows.getChildren()
                .setAll(List.of(BoardCommand.values()).stream().map(this::row).toList());
        rows.getChildren().get(at == null ? 0 : at.ordinal()).lookup(".button").requestFocus();
    }

    private Node row(BoardCommand command) {
        var words = new Label(command.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var keys = new Button(shortcuts
                .shortcut(command)
                .map(KeyCombination::getDisplayText)
                .orElseGet(() -> Messages.of("board.shortcuts.none")));
        keys.getStyleClass().add("shortcut-keys");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setAccessibleText(command.words() + ": " + keys.getText());
        keys.setOnAction(_ -> {
            waiting = command;
            keys.setText(Messages.of("board.shortcuts.waiting"));
            say(Messages.of("board.shortcuts.press", command.words()));
        });
        var row = new HBox(words, keys);
        row.getStyleClass().add("shortcut-row");
        return row;
    }
}
