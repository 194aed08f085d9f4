package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing an entry says of itself.
 *
 * @param name the record component's name, such as {@code heldOn}
 * @param type its Java type, boxed
 * @param required whether an entry cannot be without it
 * @param prose whether it may run over several lines
 * @param target for an id: the type of entry it names; null where any may be named, or it is no id
 */
public record Field(
        String name,
        Class<?> type,
        boolean required,
        boolean prose,
        @Nullable EntryType target) {

    /** Whether the field names another entry. */
    public boolean isReference() {
        return type == Id.class;
    }

    /** Whether a person must fill it in: flags start out as no. */
    public boolean mustBeGiven() {
        return required && type != Boolean.class;
    }

    /** The message key of its label. */
    public String key(EntryType of) {
        return "field." + of.word() + "." + name;
    }
}
