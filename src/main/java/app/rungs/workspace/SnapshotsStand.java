package app.rungs.workspace;

import app.rungs.model.Change;
import app.rungs.model.Refusal;
import app.rungs.model.Snapshot;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;

/** Evidence that was kept as it stood is never altered: what it shows now is shown beside it. */
final class SnapshotsStand implements Rule {

    @Override
    public void before(Change change, Draft draft) {
        if (change instanceof Change.Updated(var before, var after) && before instanceof Snapshot snapshot) {
            throw new Refusal(
                    Messages.of("workspace.snapshot", snapshot.keptOn().toString()));
        }
    }
}
