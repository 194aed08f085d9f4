package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast ratios of WCAG 2.2 (relative luminance of sRGB), computed from the token sheets themselves. */
final class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default, 4.5",
        "-color-fg-default, -color-bg-subtle, 4.5",
        "-color-fg-default, -color-bg-hover, 4.5",
        "-color-fg-default, -color-accent-subtle, 4.5",
        "-color-fg-default, -color-warning-subtle, 4.5",
        "-color-fg-default, -color-success-subtle, 4.5",
        "-color-fg-default, -color-danger-subtle, 4.5",
        "-color-fg-muted, -color-bg-default, 4.5",
        "-color-fg-muted, -color-bg-subtle, 4.5",
        "-color-fg-muted, -color-bg-overlay, 4.5",
        "-color-fg-muted, -color-bg-hover, 4.5",
        "-color-fg-muted, -color-accent-subtle, 4.5",
        "-color-fg-muted, -color-warning-subtle, 4.5",
        "-color-fg-muted, -color-neutral-subtle, 4.5",
        "-color-fg-subtle, -color-bg-default, 4.5",
        "-color-fg-subtle, -color-bg-subtle, 4.5",
        "-color-fg-emphasis, -color-accent-emphasis, 4.5",
        "-color-fg-emphasis, -color-accent-pressed, 4.5",
        "-color-fg-emphasis, -color-success-emphasis, 4.5",
        "-color-fg-emphasis, -color-danger-emphasis, 4.5",
        "-color-fg-emphasis, -color-danger-pressed, 4.5",
        "-color-accent-fg, -color-bg-default, 4.5",
        "-color-accent-fg, -color-accent-subtle, 4.5",
        "-color-success-fg, -color-bg-default, 4.5",
        "-color-success-fg, -color-success-subtle, 4.5",
        "-color-warning-fg, -color-bg-default, 4.5",
        "-color-warning-fg, -color-warning-subtle, 4.5",
        "-color-danger-fg, -color-bg-default, 4.5",
        "-color-danger-fg, -color-danger-subtle, 4.5",
        "-color-highlight-fg, -color-highlight, 4.5",
        "-color-highlight-fg, -color-highlight-current, 4.5",
        "-layer-tactical-fg, -layer-tactical-tint, 4.5",
        "-layer-operational-fg, -layer-operational-tint, 4.5",
        "-layer-strategic-fg, -layer-strategic-tint, 4.5",
        "-color-fg-default, -shade-yellow, 7",
        "-color-fg-muted, -shade-yellow, 4.5",
        "-color-fg-default, -shade-green, 7",
        "-color-fg-muted, -shade-green, 4.5",
        "-color-fg-default, -shade-blue, 7",
        "-color-fg-muted, -shade-blue, 4.5",
        "-color-fg-default, -shade-violet, 7",
        "-color-fg-muted, -shade-violet, 4.5",
        "-color-fg-default, -shade-pink, 7",
        "-color-fg-muted, -shade-pink, 4.5",
        "-color-fg-default, -shade-grey, 7",
        "-color-fg-muted, -shade-grey, 4.5",
        "-color-border-control, -color-bg-default, 3.0",
        "-color-border-control, -color-bg-subtle, 3.0",
        "-color-accent-fg, -color-bg-subtle, 3.0",
        "-layer-tactical-fg, -color-bg-default, 3.0",
        "-layer-operational-fg, -color-bg-default, 3.0",
        "-layer-strategic-fg, -color-bg-default, 3.0",
    })
    void everyPairOfColoursCanBeRead(String front, String ground, double least) throws IOException {
        assertThat(contrast(tokens("tokens"), front, ground)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(tokens("tokens", "tokens-dark"), front, ground))
                .as("dark")
                .isGreaterThanOrEqualTo(least);
        double more = least < 4.5 ? 4.5 : 7;
        assertThat(contrast(tokens("tokens", "tokens-contrast"), front, ground))
                .as("light, with more contrast")
                .isGreaterThanOrEqualTo(more);
        assertThat(contrast(tokens("tokens", "tokens-dark", "tokens-contrast-dark"), front, ground))
                .as("dark, with more contrast")
                .isGreaterThanOrEqualTo(more);
    }

    /** The values of the first sheet, unless one that follows has another. */
    private static Map<String, String> tokens(String... sheets) throws IOException {
        var tokens = new HashMap<String, String>();
        for (var sheet : sheets) {
            tokens.putAll(tokens(sheet));
        }
        return tokens;
    }

    private static Map<String, String> tokens(String sheet) throws IOException {
        var tokens = new HashMap<String, String>();
        var found = TOKEN.matcher(Files.readString(Path.of("src/main/resources/styles", sheet + ".css")));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String front, String ground) {
        double a = luminance(Objects.requireNonNull(tokens.get(front), front));
        double b = luminance(Objects.requireNonNull(tokens.get(ground), ground));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
