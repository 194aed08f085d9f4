package app.rungs.findings;

/**
 * A place at which a metric could not be derived.
 *
 * @param sentence what is missing or wrong there
 */
public record Gap(Place place, String sentence) {}
