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
        String name, boolean cameIn, String words, @Nullable Id<?> entry, List<Problem> problems) {

    Landing {
        problems = List.copyOf(problems);
    }
}
