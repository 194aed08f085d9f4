package app.rungs.ui.exchange;

import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.Transcript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who speaks in a conversation, corrected before it comes in; every correction can be taken back. */
final class Speakers {

    /**
     * A speaker as they will be called.
     *
     * @param turns how often they speak
     * @param first the first words they say
     */
    record Row(String name, int turns, String first) {}

    private final Transcript transcript;
    private final Deque<Map<String, String>> before = new ArrayDeque<>();
    private Map<String, String> names = new LinkedHashMap<>();

    Speakers(Transcript transcript) {
        this.transcript = transcript;
        transcript.speakers().keySet().forEach(name -> names.put(name, name));
    }

    /** The same names, whatever is corrected later. */
    Speakers copy() {
        var copy = new Speakers(transcript);
        copy.names = names;
        return copy;
    }

    /** The speakers in the order they first speak. */
    List<Row> rows() {
        var rows = new LinkedHashMap<String, Row>();
        for (var turn : transcript.turns()) {
            String name = called(turn);
            if (name != null) {
                rows.merge(
                        name, new Row(name, 1, turn.text()), (one, _) -> new Row(name, one.turns() + 1, one.first()));
            }
        }
        return List.copyOf(rows.values());
    }

    /** Calls a speaker otherwise; the name of another makes one of the two. */
    void rename(String name, String to) {
        String kept = to.strip();
        if (!kept.isEmpty() && !kept.equals(name)) {
            change(now -> now.equals(name) ? kept : now);
        }
    }

    /** Makes one speaker of several, under the first one's name. */
    void merge(List<String> several) {
        if (several.size() > 1) {
            change(now -> several.contains(now) ? several.getFirst() : now);
        }
    }

    /** Lets two speakers change names: a recorder mixed them up. */
    void swap(String one, String other) {
        change(now -> now.equals(one) ? other : now.equals(other) ? one : now);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last correction back. */
    void undo() {
        if (canUndo()) {
            names = before.pop();
        }
    }

    /** The conversation under the corrected names. */
    Transcript corrected() {
        var turns = new ArrayList<Spoken>();
        for (var turn : transcript.turns()) {
            turns.add(new Spoken(turn.kind(), called(turn), turn.millis(), turn.text()));
        }
        return new Transcript(transcript.title(), transcript.heldOn(), turns, transcript.problems());
    }

    private @Nullable String called(Spoken turn) {
        return turn.speaker() == null ? null : names.getOrDefault(turn.speaker(), turn.speaker());
    }

    private void change(UnaryOperator<String> rename) {
        var changed = new HashMap<String, String>();
        names.forEach((original, now) -> changed.put(original, rename.apply(now)));
        before.push(names);
        names = changed;
    }
}
