package app.rungs.workspace;

import app.rungs.model.Change;
import app.rungs.model.Publication;
import app.rungs.model.Refusal;
import app.rungs.model.Snapshot;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;

/** What was kept as it stood, evidence or a brief handed out, is never altered: what it shows now is shown beside it. */
final class KeptStands implements Rule {

    @Override
    public void before(Change change, Draft draft) {
        if (change instanceof Change.Updated updated) {
            switch (updated.before()) {
                case Snapshot kept ->
                    throw new Refusal(
                            Messages.of("workspace.snapshot", kept.keptOn().toString()));
                case Publication handed ->
                    throw new Refusal(Messages.of(
                            "workspace.publication", handed.publishedOn().toString()));
                default -> {
                    // Everything else may change.
                }
            }
        }
    }
}
