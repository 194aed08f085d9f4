package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Layer;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The picture and colour an entry is known by, the same in every room. */
public final class EntryLook {

    private EntryLook() {}

    public static Icon icon(EntryType type) {
        return switch (type) {
            case INTERVIEW -> Icon.INTERVIEWS;
            case TURN -> Icon.NOTE;
            case HIGHLIGHT -> Icon.HIGHLIGHT;
            case TAG -> Icon.TAG;
            case SOURCE -> Icon.SOURCE;
            case FACT -> Icon.FACT;
            case WITHDRAWAL, CONFIRMATION -> Icon.SOURCE;
            case AGEING -> Icon.HISTORY;
            case ORGANISATION -> Icon.ORGANISATION;
            case ATTRIBUTE -> Icon.LIST;
            case PERSON -> Icon.PERSON;
            case ROLE -> Icon.ROLE;
            case JOB -> Icon.JOBS;
            case OUTCOME -> Icon.OUTCOME;
            case STEP -> Icon.STEP;
            case FORCE -> Icon.FORCE;
            case SWITCH, MOMENT -> Icon.CLOCK;
            case DEPARTMENT -> Icon.DEPARTMENTS;
            case WHY -> Icon.QUESTION;
            case METRIC -> Icon.METRIC;
            case READING -> Icon.CHART;
            case OBSTACLE -> Icon.OBSTACLE;
            case IMPACT -> Icon.PEOPLE;
            case ESTIMATE -> Icon.VALUE;
            case SEGMENT -> Icon.SEGMENTS;
            case GOAL -> Icon.GOAL;
            case TREND -> Icon.TREND;
            case COMPETITOR -> Icon.COMPETITOR;
            case RELATIVE_VALUE -> Icon.VALUE;
            case HYPOTHESIS -> Icon.HYPOTHESIS;
            case DECISION -> Icon.DECISION;
            case SNAPSHOT, PUBLICATION -> Icon.LOCK;
            case VALUE_TARGET -> Icon.STEP;
            case PRODUCT -> Icon.PRODUCT;
            case VALUE_STATEMENT -> Icon.NOTE;
            case BOARD -> Icon.BOARDS;
            case NOTE -> Icon.NOTE;
            case FRAME -> Icon.COLUMNS;
            case CARD -> Icon.CARDS;
            case LINK -> Icon.LINK;
            case BRIEF -> Icon.BRIEFS;
            case REDACTION -> Icon.HIDE;
            case SAVED_VIEW -> Icon.FILTER;
            case GUIDE -> Icon.GUIDE;
            case QUESTION -> Icon.QUESTION;
            case CONSENT -> Icon.CONSENT;
            case RELAY -> Icon.CHAIN;
            case OBSERVATION -> Icon.SHOW;
            case PHOTO -> Icon.SOURCE;
        };
    }

    /** The colour of a layer; neutral for none. */
    public static Tone tone(@Nullable Layer layer) {
        return switch (layer) {
            case TACTICAL -> Tone.TACTICAL;
            case OPERATIONAL -> Tone.OPERATIONAL;
            case STRATEGIC -> Tone.STRATEGIC;
            case null -> Tone.NEUTRAL;
        };
    }
}
