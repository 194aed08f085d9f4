package app.rungs.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A work by others that the program is made of.
 *
 * @param licence its licence's short name, or several joined by {@code or}
 */
public record Part(String name, String version, String licence) {

    private static final String BILL = "/META-INF/sbom/rungs.cdx.json";

    /** What comes with the program beside libraries. */
    private static final List<Part> BUNDLED = List.of(
            new Part("IBM Plex Sans", "6", "OFL-1.1"),
            new Part("Lucide", "1.62.0", "ISC"),
            new Part("Noto Emoji", "0.4.7", "OFL-1.1"),
            new Part("Noto Sans Arabic", "0.4.3", "OFL-1.1"),
            new Part("Noto Sans Hebrew", "0.4.1", "OFL-1.1"),
            new Part("OpenJDK", Runtime.version().toString(), "GPL-2.0-with-classpath-exception"));

    /** All of them by name, from the bill of materials the build wrote; without it, those that are not libraries. */
    public static List<Part> all() {
        try (var bill = Part.class.getResourceAsStream(BILL)) {
            var libraries = bill == null
                    ? Stream.<Part>empty()
                    : new ObjectMapper()
                            .readTree(bill)
                            .path("components")
                            .valueStream()
                            .map(Part::of);
            return Stream.concat(libraries, BUNDLED.stream())
                    .sorted(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part of(JsonNode component) {
        var licences = component
                .path("licenses")
                .valueStream()
                .map(it -> it.path("license"))
                .map(it -> it.path("id").asText(it.path("name").asText()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return new Part(
                component.path("name").asText(), component.path("version").asText(), licences);
    }
}
