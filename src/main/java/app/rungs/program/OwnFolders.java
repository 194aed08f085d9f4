package app.rungs.program;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three folders the program writes to without being asked, each where the system wants it.
 *
 * @param data what is the user's: the sample and reports of mistakes
 * @param settings what the window remembers
 * @param running what tells a second start that the program runs already; its owner's alone
 */
public record OwnFolders(Path data, Path settings, Path running) {

    /** This computer's. */
    public static OwnFolders ofSystem() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * On Linux the XDG directories ({@code XDG_DATA_HOME}, {@code XDG_CONFIG_HOME}, {@code XDG_RUNTIME_DIR}), on Windows
     * {@code APPDATA} and {@code LOCALAPPDATA}, on macOS {@code ~/Library/Application Support}.
     *
     * @param system the system's name, as Java says it
     */
    static OwnFolders of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = folder(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve("Rungs");
            var roaming =
                    folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
            return new OwnFolders(local.resolve("Data"), roaming.resolve("Rungs"), local.resolve("Running"));
        }
        if (name.startsWith("mac")) {
            var support = home.resolve("Library").resolve("Application Support").resolve("Rungs");
            return new OwnFolders(support.resolve("Data"), support, support.resolve("Running"));
        }
        var settings = folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        var data =
                folder(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
        var running = folder(environment.get("XDG_RUNTIME_DIR"), settings.resolve("rungs"));
        return new OwnFolders(data.resolve("rungs"), settings.resolve("rungs"), running.resolve("rungs-running"));
    }

    /** The folder an environment variable names; relative ones do not count. */
    private static Path folder(@Nullable String named, Path usual) {
        return named == null || named.isBlank() || !Path.of(named).isAbsolute() ? usual : Path.of(named);
    }
}
