package app.rungs.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing the user meant: every change it made, in order, under one name.
 *
 * @param seq its number in the workspace, counted from 1 without gaps
 * @param step the number of the first edit of its undo step: its own, or that of the edit it was folded into. Of an undo or
 *     redo that is one part of several: the oldest edit it takes back
 * @param schema the version of the schema its changes were written under
 */
public record Edit(
        long seq, UUID id, String name, Instant at, Origin origin, long step, int schema, List<Change> changes) {

    /** Who asked for an edit. */
    public enum Origin {
        USER,
        UNDO,
        REDO,
        IMPORT,
        TEAMMATE
    }

    public Edit {
        changes = List.copyOf(changes);
    }

    /** This edit, folded into the undo step that began with edit number {@code first}. */
    public Edit inStep(long first) {
        return new Edit(seq, id, name, at, origin, first, schema, changes);
    }

    /** This edit as others hear of it, with {@code told} in the place of its changes. */
    public Edit withChanges(List<Change> told) {
        return new Edit(seq, id, name, at, origin, step, schema, told);
    }

    /** The changes that take this edit back, last one first. */
    public List<Change> reversed() {
        return changes.reversed().stream().map(Change::reversed).toList();
    }
}
