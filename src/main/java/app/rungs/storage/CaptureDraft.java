package app.rungs.storage;

import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interview under way and the line that is not sent yet: what a capture goes on with after a break.
 *
 * @param interview the interview; it is in the workspace only once something of it was saved
 * @param line what the unsent line will be known by: a turn of this id means that it was saved after all
 * @param text what is typed and not sent; empty for nothing
 * @param typedAt when its first key was pressed, in milliseconds since the start; null while nothing is typed
 * @param began when the clock of the interview would have started, had it never stood still
 * @param paused since when the clock stands still; null while it runs
 * @param keptAt when this was written
 */
public record CaptureDraft(
        Id<Interview> interview,
        Id<Turn> line,
        String text,
        @Nullable Long typedAt,
        Instant began,
        @Nullable Instant paused,
        Instant keptAt) {}
