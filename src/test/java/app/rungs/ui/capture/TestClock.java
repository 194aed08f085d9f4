package app.rungs.ui.capture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes only when it is told to. */
public final class TestClock extends Clock {

    private final Instant begin = Instant.parse("2026-10-21T14:02:00Z");
    private final AtomicLong passed = new AtomicLong();

    public void pass(Duration time) {
        passed.addAndGet(time.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return begin.plusMillis(passed.get());
    }
}
