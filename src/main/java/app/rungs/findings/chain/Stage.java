package app.rungs.findings.chain;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.text.Messages;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The stages of the chain, from what was said to what it is worth. */
public enum Stage {
    /** A quote, or a fact or reading where a document speaks. */
    QUOTE(EnumSet.of(EntryType.HIGHLIGHT, EntryType.FACT, EntryType.READING)),
    /** What somebody is trying to get done, and the outcomes it is judged by. */
    JOB(EnumSet.of(EntryType.JOB, EntryType.OUTCOME)),
    /** How a department is measured; the goals asked of a department stand beside its metrics. */
    METRIC(EnumSet.of(EntryType.METRIC)),
    /** What a segment wants to reach. */
    GOAL(EnumSet.of(EntryType.GOAL)),
    /** What removing an obstacle is worth in a segment. */
    VALUE(EnumSet.of(EntryType.RELATIVE_VALUE));

    private final Set<EntryType> types;

    Stage(Set<EntryType> types) {
        this.types = types;
    }

    /** Where {@code entry} stands; empty for what is no part of the chain. */
    public static Optional<Stage> of(Entry entry) {
        if (entry instanceof Goal goal && goal.segment() == null && goal.department() != null) {
            return Optional.of(METRIC);
        }
        return of(entry.id().type());
    }

    /** Where entries of {@code type} stand; empty for what is no part of the chain. */
    public static Optional<Stage> of(EntryType type) {
        for (var stage : values()) {
            if (stage.types.contains(type)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** What entries of this stage are, the most usual first. */
    public Set<EntryType> types() {
        return Set.copyOf(types);
    }

    /** The type that is made where an entry of this stage is missing. */
    public EntryType usual() {
        return types.iterator().next();
    }

    /** What it is called inside a sentence, such as department metric. */
    public String inWords() {
        return Messages.of("chain.stage." + name());
    }

    /** The stage that follows in the direction of the value; empty after the last. */
    public Optional<Stage> next() {
        return this == VALUE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** The stage before, in the direction of the quote; empty before the first. */
    public Optional<Stage> before() {
        return this == QUOTE ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
