package app.rungs.workspace;

import app.rungs.model.Edit;

/**
 * An edit that is now safely stored; its origin says who asked for it. Redacted names are replaced in it, and where it
 * changes what is redacted, every entry that looks different now is updated in it.
 */
public record Committed(Edit edit) {}
