package app.rungs.ui.home;

import app.rungs.findings.gap.Gap;
import app.rungs.storage.EditLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Home shows.
 *
 * @param isNew whether nothing was entered yet
 * @param gaps what is missing, the most pressing first; null as long as that was never looked for
 * @param recent the latest edits, the newest first
 */
public record HomePicture(
        boolean isNew,
        Cadence cadence,
        Coverage coverage,
        @Nullable List<Gap> gaps,
        List<EditLog.Line> recent) {

    public HomePicture {
        gaps = gaps == null ? null : List.copyOf(gaps);
        recent = List.copyOf(recent);
    }

    /** The same with these as the latest edits. */
    HomePicture with(List<EditLog.Line> latest) {
        return new HomePicture(isNew, cadence, coverage, gaps, latest);
    }
}
