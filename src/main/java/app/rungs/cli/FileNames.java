package app.rungs.cli;

import app.rungs.model.Refusal;
import app.rungs.storage.Disk;
import app.rungs.text.FileName;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Names of files made from titles, each once. */
final class FileNames {

    private final Set<String> taken = new HashSet<>();

    /** The file for a title in a folder, which is made where it is missing. */
    Path in(Path folder, String title, String extension) {
        var name = FileName.of(title);
        int number = 1;
        var free = name;
        while (!taken.add(free + "." + extension)) {
            number++;
            free = name + "-" + number;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(Messages.of("cli.brief.noFolder", folder, Disk.reason(e)));
        }
        return folder.resolve(free + "." + extension);
    }
}
