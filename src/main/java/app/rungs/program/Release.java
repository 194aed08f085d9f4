package app.rungs.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which release this is, as the build wrote it.
 *
 * @param version such as {@code 0.1.0}
 * @param build the revision of the sources it was built from, or {@code source} where nobody said
 */
public record Release(String version, String build) {

    /** The one that runs. */
    public static Release running() {
        var properties = new Properties();
        try (var file = Release.class.getResourceAsStream("/build.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Release(properties.getProperty("version"), properties.getProperty("build"));
    }

    /** Such as {@code 0.1.0 (ac8fb2a)}. */
    public String inWords() {
        return version + " (" + build + ")";
    }
}
