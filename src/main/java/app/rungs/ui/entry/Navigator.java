package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import java.util.Map;

/** How a room leads elsewhere without knowing the other rooms. The shell is one; tests have their own. */
public interface Navigator {

    /** Shows the page of an entry, in the room it belongs to. */
    void open(Id<?> entry);

    /** Makes a new entry of this type in its room and puts the cursor in its first field. */
    void create(EntryType type);

    /** The same for what is known of the new entry already, by field name. */
    void create(EntryType type, Map<String, Object> given);

    /**
     * Shows the page of an entry and begins something there.
     *
     * @param what the field to put the cursor in, or {@code link} to look for an entry to link it with
     */
    void start(Id<?> entry, String what);

    /** Shows the chain of an entry: what it rests on and what it is worth. */
    void chain(Id<?> entry);

    /** Says in passing what happened; undo is offered beside it. */
    void say(String words);

    /** Says what could not be done and what to do about it. */
    void warn(String sentence);
}
