package app.rungs.workspace;

import app.rungs.model.Edit;

/** An edit that is now safely stored; its origin says who asked for it. */
public record Committed(Edit edit) {}
