package app.rungs.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which types of entries stand for themselves, and which only belong to others or say how others are read or shown. */
public final class EntryTypes {

    /** What is a part of another entry, and has neither a name nor a page of its own. */
    public static final Set<EntryType> PARTS =
            set(List.of(EntryType.TURN, EntryType.CARD, EntryType.FRAME, EntryType.LINK));

    /** What says of another entry that it may no longer be used, still holds, or how fast it grows old. */
    public static final Set<EntryType> REMARKS =
            set(List.of(EntryType.WITHDRAWAL, EntryType.CONFIRMATION, EntryType.AGEING));

    /** What was kept as it stood at one moment, and is never changed. */
    public static final Set<EntryType> KEPT = set(List.of(EntryType.SNAPSHOT, EntryType.PUBLICATION));

    /** What says how everything else is shown. */
    private static final Set<EntryType> VIEWS = set(List.of(EntryType.REDACTION, EntryType.SAVED_VIEW));

    /** What stands for itself, and can have to do with anything else. */
    public static final Set<EntryType> STANDALONE = rest(PARTS, REMARKS, KEPT, VIEWS);

    /** What can lie on a board. */
    public static final Set<EntryType> SHOWN_ON_BOARDS = without(STANDALONE, EntryType.ATTRIBUTE);

    private EntryTypes() {}

    /** The types of {@code all} but {@code some}. */
    public static Set<EntryType> without(Set<EntryType> all, EntryType... some) {
        var left = EnumSet.copyOf(all);
        List.of(some).forEach(left::remove);
        return Collections.unmodifiableSet(left);
    }

    /** These and {@code more}. */
    public static Set<EntryType> with(Set<EntryType> some, EntryType... more) {
        var all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return Collections.unmodifiableSet(all);
    }

    /** The types that are in none of these. */
    @SafeVarargs
    public static Set<EntryType> rest(Set<EntryType>... others) {
        var left = EnumSet.allOf(EntryType.class);
        List.of(others).forEach(left::removeAll);
        return Collections.unmodifiableSet(left);
    }

    private static Set<EntryType> set(Collection<EntryType> types) {
        return Collections.unmodifiableSet(EnumSet.copyOf(types));
    }
}
