package app.rungs.cli;

import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files made from titles, each once: letters and digits of any writing, and hyphens between them. */
final class FileNames {

    private static final int LONG = 80;

    private final Set<String> taken = new HashSet<>();

    /** The file for a title in a folder, which is made where it is missing. */
    Path in(Path folder, String title, String extension) {
        var plain = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        var name = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONG, plain.codePointCount(0, plain.length()))));
        int number = 1;
        var free = name;
        while (!taken.add(free + "." + extension)) {
            number++;
            free = name + "-" + number;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(Messages.of("cli.brief.noFolder", folder));
        }
        return folder.resolve(free + "." + extension);
    }
}
