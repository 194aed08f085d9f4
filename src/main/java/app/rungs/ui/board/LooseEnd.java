package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.model.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be made at the loose end of a connector.
 *
 * @param type the kind of entry
 * @param relation what is claimed
 * @param back whether the new entry is the one that claims it
 */
record LooseEnd(EntryType type, Relation relation, boolean back) {

    /** For each kind the most telling thing, said by either of the two. */
    static List<LooseEnd> of(EntryType from) {
        var all = new ArrayList<LooseEnd>();
        for (var type : NoteEdits.kinds()) {
            var on = Relation.between(from, type);
            var back = Relation.between(type, from);
            if (on.isEmpty() && back.isEmpty()) {
                continue;
            }
            boolean turned = on.isEmpty()
                    || on.getFirst() == Relation.RELATES_TO
                            && !back.isEmpty()
                            && back.getFirst() != Relation.RELATES_TO;
            all.add(new LooseEnd(type, (turned ? back : on).getFirst(), turned));
        }
        return all;
    }
}
