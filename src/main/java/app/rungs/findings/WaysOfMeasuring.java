package app.rungs.findings;

import app.rungs.insight.Comparability.Definition;
import java.util.regex.Pattern;

/**
 * How readings say that they were measured: a text such as {@code IEEE Standard/SAIDI Without MED}, the method before the
 * last slash and behind it what is counted. A text without a slash is the method.
 */
public final class WaysOfMeasuring {

    private WaysOfMeasuring() {}

    /** What a reading of this {@code unit} and {@code period} means that says {@code way} of how it was measured. */
    public static Definition definition(String unit, String period, String way) {
        int slash = way.lastIndexOf('/');
        return new Definition(
                unit,
                period,
                slash < 0 ? "" : way.substring(slash + 1).strip(),
                slash < 0 ? way.strip() : way.substring(0, slash).strip());
    }

    /** {@code way} without the name of the metric in it, so that the ways of two metrics can be held against each other. */
    static String without(String way, String metric) {
        if (way.isEmpty()) {
            return "";
        }
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(metric) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE)
                .matcher(way)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replace("/ ", "/")
                .strip();
    }
}
