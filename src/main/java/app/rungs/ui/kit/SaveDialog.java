package app.rungs.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialog for a file to be written. */
public final class SaveDialog {

    private SaveDialog() {}

    /**
     * Asks where a file is to be; null where the user chose none.
     *
     * @param name what it is called at first, without its ending
     * @param ending such as {@code pdf}: it is added to a name that has another one or none
     */
    public static @Nullable Path ask(Window above, String title, String name, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + "." + ending);
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        File chosen = chooser.showSaveDialog(above);
        if (chosen == null) {
            return null;
        }
        return chosen.getName().toLowerCase(Locale.ROOT).endsWith("." + ending)
                ? chosen.toPath()
                : Path.of(chosen.getPath() + "." + ending);
    }
}
