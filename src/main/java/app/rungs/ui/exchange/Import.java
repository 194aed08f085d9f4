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
 * @param chosen the files as they were when the import began
 * @param purpose of the interviews; null where it is to be given later
 * @param hand of the interviews; null where it is to be given later
 * @param mappings of the tables
 * @param batch what makes one step of them
 */
record Import(
        Workspace workspace,
        Chosen chosen,
        @Nullable Purpose purpose,
        @Nullable Hand hand,
        Map<Arrival, Mapping> mappings,
        Batch batch) {

    /** What becomes of each file that was good; files already there that nobody wants twice are named too. */
    List<Landing> run(Progress progress) {
        var files = chosen.all().stream().filter(Arrival::isGood).toList();
        var landings = new ArrayList<Landing>();
        for (var file : files) {
            if (!chosen.takes(file)) {
                landings.add(
                        new Landing(file.name(), Landing.Outcome.LEFT_OUT, chosen.twiceInWords(file), null, List.of()));
            } else if (progress.isCancelled()) {
                landings.add(new Landing(
                        file.name(), Landing.Outcome.LEFT_OUT, Messages.of("import.cancelled"), null, List.of()));
            } else {
                landings.add(land(file, progress));
                progress.at(landings.size(), files.size());
            }
        }
        return landings;
    }

    private Landing land(Arrival file, Progress progress) {
        try {
            return file.isTable() ? readings(file, progress) : interview(file);
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
                .bringIn(
                        file.incoming(),
                        chosen.corrected(file),
                        new InterviewImport.Terms(purpose, hand, chosen.isWantedTwice(file)));
        return new Landing(
                file.name(),
                Landing.Outcome.CAME_IN,
                Messages.of("import.landed.interview", result.title(), result.turns(), result.speakers()),
                result.interview(),
                result.problems());
    }

    private Landing readings(Arrival file, Progress progress) {
        var mapping = Objects.requireNonNull(mappings.get(file));
        var result = new ReadingsImport(workspace, batch)
                .bringIn(file.incoming(), mapping.metric(), mapping.columns(), (done, all) -> {
                    progress.at(done, all);
                    return !progress.isCancelled();
                });
        if (result.left() > 0) {
            return new Landing(
                    file.name(),
                    Landing.Outcome.LEFT_OUT,
                    Messages.of("import.landed.part", result.readings(), result.readings() + result.left()),
                    null,
                    result.problems());
        }
        return new Landing(
                file.name(),
                Landing.Outcome.CAME_IN,
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
        return new Landing(
                file.name(), Landing.Outcome.REFUSED, refusal.problem().inWords(), null, List.of());
    }
}
