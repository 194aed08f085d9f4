package app.rungs.faults;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.ui.capture.CaptureViewModel;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.Navigator;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * A program of its own that captures an interview, until it is killed: lines of many keys, a second of the clock every
 * ten keys. It says {@code kept LINE KEYS} once that much of a line is on the disk, {@code saved LINE} once a line is.
 */
final class Interviewer {

    /** Keys pressed in a second. */
    static final int KEYS = 10;

    private static final int LINE = 95;

    private Interviewer() {}

    /** What is typed in line number {@code line}. */
    static String words(int line) {
        return ("line " + line + " " + "we keep it in a sheet and drive twice ".repeat(3)).substring(0, LINE);
    }

    /** {@code WORKSPACE}. */
    public static void main(String[] arguments) {
        var clock = new Ticking();
        Executor screen = Executors.newSingleThreadExecutor(Thread.ofPlatform().factory());
        Executor background =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().factory());
        var workspace = Workspace.open(Path.of(arguments[0]), clock, screen);
        var model = new CaptureViewModel(new Desk(workspace, screen, new Silent()), background, clock);
        model.begin().join();
        say("ready");
        for (int line = model.lines().size(); ; line++) {
            var words = words(line);
            for (int keys = 1; keys <= words.length(); keys++) {
                model.text().set(words.substring(0, keys));
                if (keys % KEYS == 0) {
                    clock.now = clock.now.plusSeconds(1);
                    model.tick();
                    model.kept().join();
                    say("kept " + line + " " + keys);
                }
            }
            model.enter(false).join();
            say("saved " + line);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static final class Ticking extends Clock {

        private volatile Instant now = Instant.parse("2026-10-21T14:02:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(this, Duration.ZERO);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Silent implements Navigator {

        @Override
        public void open(Id<?> entry) {}

        @Override
        public void create(EntryType type) {}

        @Override
        public void create(EntryType type, Map<String, Object> given) {}

        @Override
        public void start(Id<?> entry, String what) {}

        @Override
        public void chain(Id<?> entry) {}

        @Override
        public void say(String words) {}

        @Override
        public void warn(String sentence) {}
    }
}
