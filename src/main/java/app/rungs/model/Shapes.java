package app.rungs.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The shape of each type. A type without a record does not compile. */
public final class Shapes {

    private static final Map<EntryType, Shape<?>> SHAPES = new EnumMap<>(EntryType.class);

    static {
        Arrays.stream(EntryType.values()).forEach(type -> SHAPES.put(type, read(type)));
    }

    private Shapes() {}

    /** What entries of {@code type} are made of. */
    public static Shape<?> of(EntryType type) {
        return Objects.requireNonNull(SHAPES.get(type));
    }

    /** What {@code entry} is made of. */
    public static Shape<?> of(Entry entry) {
        return of(entry.id().type());
    }

    /** What entries of the record {@code type} are made of. */
    @SuppressWarnings("unchecked") // each shape is read off its own record
    public static <E extends Entry> Shape<E> of(Class<E> type) {
        return SHAPES.values().stream()
                .filter(shape -> shape.record() == type)
                .map(shape -> (Shape<E>) shape)
                .findFirst()
                .orElseThrow();
    }

    private static Shape<?> read(EntryType type) {
        return switch (type) {
            case INTERVIEW -> Shape.of(type, Interview.class);
            case TURN -> Shape.of(type, Turn.class);
            case HIGHLIGHT -> Shape.of(type, Highlight.class);
            case TAG -> Shape.of(type, Tag.class);
            case SOURCE -> Shape.of(type, Source.class);
            case FACT -> Shape.of(type, Fact.class);
            case WITHDRAWAL -> Shape.of(type, Withdrawal.class);
            case CONFIRMATION -> Shape.of(type, Confirmation.class);
            case AGEING -> Shape.of(type, Ageing.class);
            case ORGANISATION -> Shape.of(type, Organisation.class);
            case ATTRIBUTE -> Shape.of(type, Attribute.class);
            case PERSON -> Shape.of(type, Person.class);
            case ROLE -> Shape.of(type, Role.class);
            case JOB -> Shape.of(type, Job.class);
            case OUTCOME -> Shape.of(type, Outcome.class);
            case STEP -> Shape.of(type, Step.class);
            case FORCE -> Shape.of(type, Force.class);
            case SWITCH -> Shape.of(type, Switch.class);
            case MOMENT -> Shape.of(type, Moment.class);
            case DEPARTMENT -> Shape.of(type, Department.class);
            case WHY -> Shape.of(type, Why.class);
            case METRIC -> Shape.of(type, Metric.class);
            case READING -> Shape.of(type, Reading.class);
            case OBSTACLE -> Shape.of(type, Obstacle.class);
            case IMPACT -> Shape.of(type, Impact.class);
            case ESTIMATE -> Shape.of(type, Estimate.class);
            case SEGMENT -> Shape.of(type, Segment.class);
            case GOAL -> Shape.of(type, Goal.class);
            case TREND -> Shape.of(type, Trend.class);
            case COMPETITOR -> Shape.of(type, Competitor.class);
            case RELATIVE_VALUE -> Shape.of(type, RelativeValue.class);
            case HYPOTHESIS -> Shape.of(type, Hypothesis.class);
            case DECISION -> Shape.of(type, Decision.class);
            case SNAPSHOT -> Shape.of(type, Snapshot.class);
            case VALUE_TARGET -> Shape.of(type, ValueTarget.class);
            case PRODUCT -> Shape.of(type, Product.class);
            case VALUE_STATEMENT -> Shape.of(type, ValueStatement.class);
            case BOARD -> Shape.of(type, Board.class);
            case CARD -> Shape.of(type, Card.class);
            case FRAME -> Shape.of(type, Frame.class);
            case NOTE -> Shape.of(type, Note.class);
            case LINK -> Shape.of(type, Link.class);
            case BRIEF -> Shape.of(type, Brief.class);
            case PUBLICATION -> Shape.of(type, Publication.class);
            case REDACTION -> Shape.of(type, Redaction.class);
            case SAVED_VIEW -> Shape.of(type, SavedView.class);
            case GUIDE -> Shape.of(type, Guide.class);
            case QUESTION -> Shape.of(type, Question.class);
            case CONSENT -> Shape.of(type, Consent.class);
            case RELAY -> Shape.of(type, Relay.class);
            case OBSERVATION -> Shape.of(type, Observation.class);
            case PHOTO -> Shape.of(type, Photo.class);
        };
    }
}
