package app.rungs.ui.exchange;

import app.rungs.exchange.InterviewImport;
import app.rungs.exchange.ReadingsImport;
import app.rungs.model.Hand;
import app.rungs.model.Purpose;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.ui.kit.ProgressTask.Progress;
import app.rungs.workspace.Batch;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Brings files in, one edit each, so that what is finished stays when the rest is cancelled.
 *
 * @param purpose of the interviews; null where it is to be given later
 * @param hand of the interviews; null where it is to be given later
 * @param mappings of the tables
 * @param batch what makes one step of them
 */
record Import(
        Workspace workspace,
        List<Arrival> files,
        @Nullable Purpose purpose,
        @Nullable Hand hand,
        Map<Arrival, Mapping> mappings,
        Batch batch) {

    List<Landing> run(Progress progress) {
        var landings = new ArrayList<Landing>();
        for (var file : files) {
            if (progress.isCancelled()) {
                landings.add(new Landing(file.name(), false, Messages.of("import.cancelled"), null, List.of()));
            } else {
                landings.add(land(file));
                progress.at(landings.size(), files.size());
            }
        }
        return landings;
    }

    private Landing land(Arrival file) {
        try {
            return file.isTable() ? readings(file) : interview(file);
        } catch (Refusal e) {
            return refused(file, e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return refused(file, refusal);
            }
            throw e;
        }
    }

    private Landing interview(Arrival file) {
        var result = new InterviewImport(workspace, batch)
                .bringIn(file.incoming(), file.conversation(), new InterviewImport.Terms(purpose, hand, false));
        return new Landing(
                file.name(),
                true,
                Messages.of("import.landed.interview", result.title(), result.turns(), result.speakers()),
                result.interview(),
                result.problems());
    }

    private Landing readings(Arrival file) {
        var mapping = Objects.requireNonNull(mappings.get(file));
        var result = new ReadingsImport(workspace, batch).bringIn(file.incoming(), mapping.metric(), mapping.columns());
        return new Landing(
                file.name(),
                true,
                Messages.of(
                        "import.landed.readings",
                        result.readings(),
                        mapping.metric(),
                        result.organisations(),
                        result.segments(),
                        result.missing()),
                null,
                result.problems());
    }

    private static Landing refused(Arrival file, Refusal refusal) {
        return new Landing(file.name(), false, refusal.problem().inWords(), null, List.of());
    }
}
