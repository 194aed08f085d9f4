package app.rungs.ui.home;

import app.rungs.findings.gap.Gap;
import app.rungs.storage.EditLog;
import java.util.List;

/**
 * What Home shows.
 *
 * @param isNew whether nothing was entered yet
 * @param gaps what is missing, the most pressing first
 * @param recent the latest edits, the newest first
 */
public record HomePicture(
        boolean isNew, Cadence cadence, Coverage coverage, List<Gap> gaps, List<EditLog.Line> recent) {

    public HomePicture {
        gaps = List.copyOf(gaps);
        recent = List.copyOf(recent);
    }

    /** The same with these as the latest edits. */
    HomePicture with(List<EditLog.Line> latest) {
        return new HomePicture(isNew, cadence, coverage, gaps, latest);
    }
}
