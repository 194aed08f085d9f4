package app.rungs.ui.exchange;

import app.rungs.model.Id;
import app.rungs.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param words what came in; or why nothing did, and what to do
 * @param entry the entry whose page shows it; null where there is none
 * @param problems what came in otherwise than it stands in the file
 */
record Landing(
        String name,
        Outcome outcome,
        String words,
        @Nullable Id<?> entry,
        List<Problem> problems) {

    /** Whether it came in, was not wanted, or could not. */
    enum Outcome {
        CAME_IN,
        LEFT_OUT,
        REFUSED
    }

    Landing {
        problems = List.copyOf(problems);
    }

    boolean cameIn() {
        return outcome == Outcome.CAME_IN;
    }
}
