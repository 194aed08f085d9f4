package app.rungs.ui.shell;

import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.TextSize;
import app.rungs.ui.kit.Theme;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** How the window looks, as the user chose it, kept from one start to the next. */
final class Looks {

    private final WindowMemory memory;
    private final ReadOnlyObjectWrapper<Appearance> appearance;
    private final ReadOnlyObjectWrapper<TextSize> size;
    private @Nullable Scene scene;

    Looks(WindowMemory memory) {
        this.memory = memory;
        appearance = new ReadOnlyObjectWrapper<>(memory.appearance());
        size = new ReadOnlyObjectWrapper<>(memory.textSize());
    }

    /** @param sheets those of the rooms */
    void dress(Scene scene, List<String> sheets) {
        this.scene = scene;
        Theme.dress(scene, appearance.get());
        Theme.size(scene, size.get());
        Theme.compact(scene, memory.isSet("compact"));
        Theme.contrast(scene, memory.hasMoreContrast());
        Theme.add(scene, "shell");
        sheets.forEach(sheet -> Theme.add(scene, sheet));
    }

    ObservableValue<Appearance> appearance() {
        return appearance.getReadOnlyProperty();
    }

    ObservableValue<TextSize> size() {
        return size.getReadOnlyProperty();
    }

    void appearance(Appearance wanted) {
        appearance.set(wanted);
        memory.keep("theme", wanted.name());
        if (scene != null) {
            Theme.dress(scene, wanted);
        }
    }

    void size(TextSize wanted) {
        size.set(wanted);
        memory.keep("text-size", wanted.name());
        if (scene != null) {
            Theme.size(scene, wanted);
        }
    }

    /** Sets texts and lines off their ground more, or back. */
    void switchContrast() {
        memory.keep("contrast", !memory.hasMoreContrast());
        if (scene != null) {
            Theme.contrast(scene, memory.hasMoreContrast());
        }
    }

    /** Sets rows closer together, or back. */
    void switchDensity() {
        memory.keep("compact", !memory.isSet("compact"));
        if (scene != null) {
            Theme.compact(scene, memory.isSet("compact"));
        }
    }
}
