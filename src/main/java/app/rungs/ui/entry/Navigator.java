package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;

/** How a room leads elsewhere without knowing the other rooms. The shell is one; tests have their own. */
public interface Navigator {

    /** Shows the page of an entry, in the room it belongs to. */
    void open(Id<?> entry);

    /** Makes a new entry of this type in its room and puts the cursor in its first field. */
    void create(EntryType type);

    /** Says in passing what happened; undo is offered beside it. */
    void say(String words);

    /** Says what could not be done and what to do about it. */
    void warn(String sentence);
}
