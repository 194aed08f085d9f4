package app.rungs.ui.shell;

import app.rungs.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs for folders and files; empty where the user chose none. */
public final class Choosers {

    private Choosers() {}

    /** The folder of a workspace. */
    public static Optional<Path> workspace(Window above) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.of("start.pick"));
        return Optional.ofNullable(chooser.showDialog(above)).map(File::toPath);
    }

    /** Where a new workspace is to be. */
    public static Optional<Path> newWorkspace(Window above) {
        return save(Messages.of("start.create"), Messages.of("start.create.name"), above);
    }

    /** Where a brief is to be written. */
    public static Optional<Path> output(Window above) {
        return save(Messages.of("start.output"), Messages.of("start.output.name"), above);
    }

    private static Optional<Path> save(String title, String name, Window above) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(above)).map(File::toPath);
    }
}
