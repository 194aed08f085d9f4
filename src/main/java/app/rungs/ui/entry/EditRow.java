package app.rungs.ui.entry;

import app.rungs.storage.EditLog;
import app.rungs.text.Messages;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An edit as a row of a list: what was done, by whom, and when. */
public final class EditRow {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private EditRow() {}

    public static EntryRow of(EditLog.Line line, Clock clock) {
        return new EntryRow(line.seq(), icon(line), Tone.NEUTRAL, line.name(), origin(line), when(line.at(), clock));
    }

    /** The time of day, and the day where it is not today. */
    public static String when(Instant at, Clock clock) {
        var then = at.atZone(clock.getZone());
        var time = TIME.format(then);
        return then.toLocalDate().equals(LocalDate.now(clock)) ? time : then.toLocalDate() + " " + time;
    }

    private static Icon icon(EditLog.Line line) {
        return switch (line.origin()) {
            case USER -> Icon.EDIT;
            case UNDO -> Icon.UNDO;
            case REDO -> Icon.REDO;
            case IMPORT -> Icon.IMPORT;
            case TEAMMATE -> Icon.PEOPLE;
        };
    }

    private static String origin(EditLog.Line line) {
        return switch (line.origin()) {
            case USER -> Messages.of("history.by.user", line.seq());
            case UNDO -> Messages.of("history.by.undo", line.seq());
            case REDO -> Messages.of("history.by.redo", line.seq());
            case IMPORT -> Messages.of("history.by.import", line.seq());
            case TEAMMATE -> Messages.of("history.by.teammate", line.seq());
        };
    }
}
