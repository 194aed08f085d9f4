package app.rungs.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fonts of the machine with many letters, for the writing that the bundled faces lack: Chinese, Japanese, Korean. */
final class SystemFonts {

    private static final int DEEP = 6;

    /** By what is found on Linux, Windows and macOS; those with the most writing first. Only outlines of TrueType embed. */
    private static final List<String> NAMES = List.of(
            "droidsansfallbackfull.ttf",
            "droidsansfallback.ttf",
            "arial unicode.ttf",
            "arialuni.ttf",
            "notosanssc-regular.ttf",
            "notosansjp-regular.ttf",
            "notosanskr-regular.ttf",
            "msyh.ttc",
            "simsun.ttc",
            "msgothic.ttc",
            "yugothr.ttc",
            "malgun.ttf",
            "wqy-microhei.ttc",
            "wqy-zenhei.ttc",
            "dejavusans.ttf",
            "segoeui.ttf");

    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<Path, Optional<Face>> faces = new LinkedHashMap<>();

    SystemFonts(List<Path> folders) {
        folders.forEach(this::look);
    }

    /** Where the operating systems keep fonts. */
    static List<Path> folders() {
        var home = Path.of(System.getProperty("user.home", ""));
        var windows = System.getenv().getOrDefault("WINDIR", "");
        var folders = new ArrayList<>(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts")));
        if (!windows.isEmpty()) {
            folders.add(Path.of(windows, "Fonts"));
        }
        return folders;
    }

    /** The first face that has the character and may be embedded; null for none. */
    @Nullable
    Face with(int codePoint) {
        return NAMES.stream()
                .flatMap(name -> Optional.ofNullable(files.get(name)).stream())
                .flatMap(file -> faces.computeIfAbsent(file, Face::installed).stream())
                .filter(face -> face.has(codePoint))
                .findFirst()
                .orElse(null);
    }

    private void look(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var found = Files.walk(folder, DEEP)) {
            found.sorted().forEach(it -> {
                var name = String.valueOf(it.getFileName()).toLowerCase(Locale.ROOT);
                if (NAMES.contains(name)) {
                    files.putIfAbsent(name, it);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            // A folder of fonts that may not be read gives none: what is missing is reported all the same.
            files.values().removeIf(it -> it.startsWith(folder));
        }
    }
}
