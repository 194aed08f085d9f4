package app.rungs.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to report of a mistake of ours. It names classes and lines of programs and nothing else: what an exception
 * says may hold what somebody typed or a file's name, so it is left out.
 *
 * @param code the same mistake at the same place has the same code, whatever the entries
 * @param text the whole report
 */
public record MistakeReport(String code, String text) {

    /** A report longer than this is cut, in lines. */
    private static final int LONGEST = 400;

    /** The report of one mistake. */
    public static MistakeReport of(Throwable mistake) {
        var code = code(mistake);
        var text = new StringBuilder();
        text.append("Rungs ").append(Release.running().inWords()).append('\n');
        text.append("Report ").append(code).append('\n');
        text.append("Java ").append(Runtime.version()).append('\n');
        text.append(System.getProperty("os.name")).append(' ').append(System.getProperty("os.version"));
        text.append(' ').append(System.getProperty("os.arch")).append("\n\n");
        tell(mistake, text, Collections.newSetFromMap(new IdentityHashMap<>()), "");
        var lines = text.toString().lines().limit(LONGEST).toList();
        return new MistakeReport(code, String.join("\n", lines) + "\n");
    }

    /** The code alone. */
    public static String code(Throwable mistake) {
        return Integer.toHexString(
                31 * mistake.getClass().getName().hashCode() + Arrays.hashCode(mistake.getStackTrace()));
    }

    /**
     * Writes the report into a zip file of its own in {@code folder}, which is made if need be; nothing is sent anywhere.
     *
     * @return the file
     */
    public Path zip(Path folder, Instant now) throws IOException {
        Files.createDirectories(folder);
        var day = now.toString().substring(0, 19).replace(":", "").replace("T", "-");
        var file = folder.resolve("rungs-report-" + day + "-" + code + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("report.txt"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void tell(
            @Nullable Throwable mistake, StringBuilder text, Set<Throwable> told, String introduction) {
        if (mistake == null || !told.add(mistake)) {
            return;
        }
        text.append(introduction).append(mistake.getClass().getName()).append('\n');
        for (var line : mistake.getStackTrace()) {
            text.append("    at ").append(line).append('\n');
        }
        for (var other : mistake.getSuppressed()) {
            tell(other, text, told, "besides: ");
        }
        tell(mistake.getCause(), text, told, "because of: ");
    }
}
