package app.rungs.bench;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;

/** Workspaces of notes to measure on. */
final class Notes {

    private Notes() {}

    /** A new workspace with one interview. */
    static Workspace begin(Path path, Id<Interview> id) {
        var workspace = Workspace.create(path, InstantSource.system(), Runnable::run);
        var interview = new Interview(id, "Measured", null, null, null, null, null, null, null, null, null, true);
        workspace.edit("Begin", draft -> draft.add(interview)).join();
        return workspace;
    }

    static Turn note(Id<Interview> interview, int number) {
        var id = new Id<Turn>(
                EntryType.TURN, new UUID(interview.value().getLeastSignificantBits(), number * 0x9E3779B97F4A7C15L));
        return new Turn(id, interview, number, TurnKind.NOTE, null, null, "We keep note " + number + " in a sheet.");
    }
}
