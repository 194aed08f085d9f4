package app.rungs.model;

import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a view lets through: conditions of one kind widen it, conditions of different kinds narrow it down; texts narrow
 * it down as well, each must be there. Written as a line for each condition, such as {@code hand: first}.
 */
public record Filter(List<Condition> conditions) {

    /** Lets everything through. */
    public static final Filter ALL = new Filter(List.of());

    /** What a condition is about. */
    public enum Kind {
        /** The words hold this, in any case. */
        TEXT,
        /** It carries this tag, or one below it; the value is an id. */
        TAG,
        /** The organisation belongs to this segment; the value is an id. */
        SEGMENT,
        /** The interview was with this organisation; the value is an id. */
        ORGANISATION,
        /** This person took part in the interview; the value is an id. */
        PERSON,
        /** The interview's {@link Hand}. */
        HAND,
        /** The interview's {@link Purpose}. */
        PURPOSE,
        /** The interview's {@link Mode}. */
        MODE,
        /** It is evidence that speaks so; see {@link Polarity}. */
        POLARITY,
        /** What is still to be done; see {@link Open}. */
        OPEN,
        /** Held on this day or later; an ISO date. */
        SINCE,
        /** Held on this day or earlier; an ISO date. */
        UNTIL
    }

    /** What is still to be done with a highlight or an interview. */
    public enum Open {
        UNTAGGED,
        UNUSED,
        /** Its words were changed: it is to be looked at. */
        MOVED
    }

    /** One condition; its value as commands and files spell it. */
    public record Condition(Kind kind, String value) {
        public static Condition of(Kind kind, Enum<?> choice) {
            return new Condition(kind, Choices.word(choice));
        }

        public static Condition of(Kind kind, Id<?> entry) {
            return new Condition(kind, entry.toString());
        }
    }

    public Filter {
        conditions = List.copyOf(conditions);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws Refusal if a line is no condition
     */
    public static Filter parse(@Nullable String text) {
        var conditions = new ArrayList<Condition>();
        for (var line : text == null ? List.<String>of() : text.lines().toList()) {
            int colon = line.indexOf(':');
            var kind = Choices.find(Kind.class, colon < 0 ? line : line.substring(0, colon));
            var value = line.substring(colon + 1).strip();
            if (colon < 0 || kind.isEmpty() || value.isEmpty()) {
                if (line.isBlank()) {
                    continue;
                }
                throw new Refusal(Messages.of("model.filter.line", line.strip()));
            }
            conditions.add(new Condition(kind.get(), value));
        }
        return new Filter(conditions);
    }

    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** What is asked of one kind. */
    public List<String> values(Kind kind) {
        return conditions.stream()
                .filter(condition -> condition.kind() == kind)
                .map(Condition::value)
                .toList();
    }

    /** This filter with one more condition; one it has already stays one. */
    public Filter with(Condition condition) {
        if (conditions.contains(condition)) {
            return this;
        }
        var more = new ArrayList<>(conditions);
        more.add(condition);
        return new Filter(more);
    }

    public Filter without(Condition condition) {
        return new Filter(
                conditions.stream().filter(it -> !it.equals(condition)).toList());
    }

    /** One condition a line. */
    @Override
    public String toString() {
        return conditions.stream()
                .map(condition -> Choices.word(condition.kind()) + ": "
                        + condition.value().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }
}
