package app.rungs.findings.lens;

import app.rungs.model.Id;

/**
 * Something known of a segment.
 *
 * @param entry where it stands
 * @param title what that is called
 * @param says what it says; empty where its title says it all
 * @param cited whether evidence that may be cited supports it
 */
public record Known(Id<?> entry, String title, String says, boolean cited) {}
