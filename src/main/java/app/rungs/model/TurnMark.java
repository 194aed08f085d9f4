package app.rungs.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the interviewer marked a line as while somebody was talking. */
public enum TurnMark {
    /** Something hurts. */
    PAIN("!!"),
    /** Ask again later. */
    FOLLOW_UP("??"),
    /** What they want to come out of it. */
    OUTCOME("++"),
    /** How something is measured. */
    METRIC("$$"),
    /** The draft of a job. */
    JOB(">>"),
    /** A moment to come back to; it has a key of its own and no code. */
    MOMENT("");

    private final String code;

    TurnMark(String code) {
        this.code = code;
    }

    /** What is typed for it; empty where it has a key instead. */
    public String code() {
        return code;
    }

    /** The marks as a turn keeps them: their names with blanks between; null for none. */
    public static @Nullable String written(Set<TurnMark> marks) {
        return marks.isEmpty() ? null : marks.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #written} wrote; words that are no marks are passed over. */
    public static Set<TurnMark> read(@Nullable String written) {
        var marks = EnumSet.noneOf(TurnMark.class);
        if (written != null) {
            var words = Set.of(written.strip().split("\\s+"));
            Arrays.stream(values()).filter(mark -> words.contains(mark.name())).forEach(marks::add);
        }
        return marks;
    }
}
