package app.rungs.ui.capture;

import app.rungs.storage.CaptureDraft;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an interview has come. It stands still while the interview is paused, and can be set to agree with a recording.
 *
 * @param began when it would have started, had it never stood still
 * @param paused since when it stands still; null while it runs
 */
record CaptureClock(Instant began, @Nullable Instant paused) {

    /** A clock that starts now. */
    static CaptureClock at(Instant now) {
        return new CaptureClock(now, null);
    }

    /** One that stands still where it stood when {@code draft} was kept. */
    static CaptureClock of(CaptureDraft draft) {
        return new CaptureClock(draft.began(), draft.paused()).stopped(draft.keptAt());
    }

    /** Milliseconds since the start. */
    long millis(Instant now) {
        return Duration.between(began, paused == null ? now : paused).toMillis();
    }

    CaptureClock stopped(Instant now) {
        return paused == null ? new CaptureClock(began, now) : this;
    }

    CaptureClock goingOn(Instant now) {
        return paused == null ? this : new CaptureClock(began.plus(Duration.between(paused, now)), null);
    }

    /** As if the interview had started {@code seconds} earlier, so that everything comes later by as much. */
    CaptureClock shifted(int seconds) {
        return new CaptureClock(began.minusSeconds(seconds), paused);
    }
}
