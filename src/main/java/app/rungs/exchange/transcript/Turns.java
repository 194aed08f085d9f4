package app.rungs.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers lines into turns. Lines of one turn stay lines; an empty line between them stays as a paragraph's end. */
public final class Turns {

    private final List<Spoken> finished = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Spoken.@Nullable Kind kind;
    private @Nullable String speaker;
    private @Nullable Long millis;
    private boolean gap;

    /** Ends the turn that runs, if any, and begins the next. */
    public void begin(Spoken.Kind next, @Nullable String nextSpeaker, @Nullable Long nextMillis) {
        finish();
        kind = next;
        speaker = nextSpeaker;
        millis = nextMillis;
    }

    /** Adds a line to the turn that runs. */
    public void line(String line) {
        String stripped = line.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (!words.isEmpty()) {
            words.append(gap ? "\n\n" : "\n");
        }
        gap = false;
        words.append(stripped);
    }

    /** Ends a paragraph. */
    public void gap() {
        gap = true;
    }

    /** Whether a turn runs that has words or waits for them. */
    public boolean running() {
        return kind != null;
    }

    /** Whether a paragraph has just ended or the turn has no words yet. */
    public boolean atParagraph() {
        return gap || words.isEmpty();
    }

    /** Who speaks in the turn that runs. */
    public @Nullable String speaker() {
        return speaker;
    }

    /** Ends the last turn. A turn nobody said a word in is left out; a break needs none. */
    public List<Spoken> end() {
        finish();
        return List.copyOf(finished);
    }

    private void finish() {
        if (kind != null && (!words.isEmpty() || kind == Spoken.Kind.BREAK)) {
            finished.add(new Spoken(kind, speaker, millis, words.toString()));
        }
        words.setLength(0);
        kind = null;
        gap = false;
    }
}
