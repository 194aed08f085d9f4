package app.rungs.ui.shell;

import app.rungs.ui.kit.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/** Everything that can be done from the menus, the palette and the keyboard: one list for all three. */
final class CommandList {

    /** Stands for a line between two items of a menu. */
    static final String LINE = "-";

    private final Map<String, Command> commands = new LinkedHashMap<>();

    CommandList add(Command command) {
        commands.put(command.id(), command);
        return this;
    }

    /** A command that is always possible and has a shortcut, which also gives its words. */
    CommandList add(String id, Icon icon, Keys keys, Runnable run) {
        return add(new Command(
                id, new ReadOnlyStringWrapper(keys.words()), icon, keys, new ReadOnlyBooleanWrapper(false), run));
    }

    /** A command that is always possible and has no shortcut. */
    CommandList add(String id, String words, Icon icon, Runnable run) {
        return add(
                new Command(id, new ReadOnlyStringWrapper(words), icon, null, new ReadOnlyBooleanWrapper(false), run));
    }

    List<Command> all() {
        return List.copyOf(commands.values());
    }

    /** Does the command whose shortcut was pressed; false where it is nobody's. */
    boolean press(KeyEvent key) {
        for (var command : commands.values()) {
            if (command.keys() != null
                    && command.keys().match(key)
                    && !command.off().get()) {
                command.run().run();
                return true;
            }
        }
        return false;
    }

    /** A menu of these commands; those that are not there are left out. */
    Menu menu(String words, String... ids) {
        var menu = new Menu(words);
        for (var id : ids) {
            var command = commands.get(id);
            if (id.equals(LINE)) {
                menu.getItems().add(new SeparatorMenuItem());
            } else if (command != null) {
                menu.getItems().add(item(command, new MenuItem()));
            }
        }
        return menu;
    }

    /** A menu of commands of which one is in force: that whose id {@code current} says. */
    Menu choice(String words, ObservableValue<String> current, List<String> ids) {
        var menu = new Menu(words);
        var group = new ToggleGroup();
        for (var id : ids) {
            var item = new RadioMenuItem();
            item.setToggleGroup(group);
            current.map(id::equals).subscribe(item::setSelected);
            menu.getItems().add(item(Objects.requireNonNull(commands.get(id)), item));
        }
        return menu;
    }

    private static MenuItem item(Command command, MenuItem item) {
        item.textProperty().bind(command.words());
        item.setMnemonicParsing(false);
        item.disableProperty().bind(command.off());
        item.setOnAction(_ -> command.run().run());
        if (command.keys() != null) {
            item.setAccelerator(command.keys().first());
        }
        return item;
    }
}
