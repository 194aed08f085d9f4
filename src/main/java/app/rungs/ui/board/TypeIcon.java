package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.ui.kit.Icon;

/** The icon entries are shown with. */
final class TypeIcon {

    private TypeIcon() {}

    static Icon of(EntryType type) {
        return switch (type) {
            case INTERVIEW -> Icon.INTERVIEWS;
            case TURN -> Icon.NOTE;
            case HIGHLIGHT -> Icon.QUOTE;
            case TAG -> Icon.TAG;
            case SOURCE -> Icon.SOURCE;
            case FACT, READING -> Icon.FACT;
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
            case VALUE_TARGET -> Icon.CHART;
            case PRODUCT -> Icon.PRODUCT;
            case VALUE_STATEMENT -> Icon.NOTE;
            case NOTE -> Icon.NOTE;
            case BOARD, CARD, FRAME -> Icon.BOARDS;
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
}
