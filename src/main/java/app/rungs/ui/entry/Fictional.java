package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.Highlight;
import app.rungs.model.Interview;
import app.rungs.model.Organisation;
import app.rungs.model.Person;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;

/** Whether an entry is marked as made up, or comes from an interview that is: wherever it is shown, it says so. */
public final class Fictional {

    private Fictional() {}

    public static boolean is(Entries entries, Entry entry) {
        return switch (entry) {
            case Interview interview -> interview.fictional();
            case Organisation organisation -> organisation.fictional();
            case Person person -> person.fictional();
            case Turn turn ->
                entries.find(turn.interview()).map(Interview::fictional).orElse(false);
            case Highlight highlight ->
                entries.find(highlight.turn()).map(turn -> is(entries, turn)).orElse(false);
            default -> false;
        };
    }
}
