package app.rungs.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The program's vocabulary: every type of entry a workspace can keep. */
public enum EntryType {
    INTERVIEW(null),
    TURN(null),
    HIGHLIGHT(null),
    TAG(null),
    SOURCE(null),
    FACT(null),
    WITHDRAWAL(null),
    CONFIRMATION(null),
    AGEING(null),
    ORGANISATION(null),
    ATTRIBUTE(null),
    PERSON(null),
    ROLE(Layer.TACTICAL),
    JOB(Layer.TACTICAL),
    OUTCOME(Layer.TACTICAL),
    STEP(Layer.TACTICAL),
    FORCE(Layer.TACTICAL),
    SWITCH(Layer.TACTICAL),
    MOMENT(Layer.TACTICAL),
    DEPARTMENT(Layer.OPERATIONAL),
    WHY(Layer.OPERATIONAL),
    METRIC(Layer.OPERATIONAL),
    READING(Layer.OPERATIONAL),
    OBSTACLE(Layer.OPERATIONAL),
    IMPACT(Layer.OPERATIONAL),
    ESTIMATE(Layer.OPERATIONAL),
    SEGMENT(Layer.STRATEGIC),
    GOAL(Layer.STRATEGIC),
    TREND(Layer.STRATEGIC),
    COMPETITOR(Layer.STRATEGIC),
    RELATIVE_VALUE(Layer.STRATEGIC),
    HYPOTHESIS(null),
    DECISION(null),
    SNAPSHOT(null),
    VALUE_TARGET(null),
    PRODUCT(null),
    VALUE_STATEMENT(null),
    BOARD(null),
    CARD(null),
    FRAME(null),
    NOTE(null),
    LINK(null),
    BRIEF(null),
    PUBLICATION(null),
    REDACTION(null),
    SAVED_VIEW(null),
    GUIDE(null),
    QUESTION(null),
    CONSENT(null),
    RELAY(null),
    OBSERVATION(null),
    PHOTO(null);

    private final @Nullable Layer layer;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    EntryType(@Nullable Layer layer) {
        this.layer = layer;
    }

    /** The layer entries of this type stand on unless they say another; null where a type belongs to none. */
    public @Nullable Layer layer() {
        return layer;
    }

    /** The type's name as commands take it, such as {@code relative-value}. */
    public String word() {
        return word;
    }
}
