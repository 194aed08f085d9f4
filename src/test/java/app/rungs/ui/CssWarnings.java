package app.rungs.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears every complaint JavaFX makes about a style sheet, from when it is made until it is closed. */
public final class CssWarnings extends Handler implements AutoCloseable {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    public CssWarnings() {
        CSS.addHandler(this);
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord complaint) {
        if (complaint.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(complaint.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        CSS.removeHandler(this);
    }
}
