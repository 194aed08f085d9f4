package app.rungs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record is made and read. The build writes one for each record from its source, so that nothing is looked up by
 * reflection: the first call of a constructor found that way costs as much as a thousand later ones.
 */
interface Parts<E extends Entry> {

    Class<E> record();

    /** Its components in their order, the id left out. */
    List<Field> fields();

    /** The record of these components, the id first. */
    E make(@Nullable Object[] values);

    /** What an entry says in the field at {@code place}, counted from 0. */
    @Nullable
    Object get(Entry entry, int place);
}
