package app.rungs.ui.shell;

import app.rungs.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when something was saved, as shortly as it can be said. */
final class SavedWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;

    SavedWords(ZoneId zone) {
        this.zone = zone;
    }

    /** Such as "Saved 14:02 · #48,213", and with the day where that is not today. */
    String of(Instant at, long seq, Instant now) {
        var then = at.atZone(zone);
        var time = TIME.format(then);
        return then.toLocalDate().equals(LocalDate.ofInstant(now, zone))
                ? Messages.of("shell.saved.today", time, seq)
                : Messages.of("shell.saved.earlier", then.toLocalDate(), time, seq);
    }
}
