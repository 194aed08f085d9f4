package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Estimate;
import app.rungs.model.Field;
import app.rungs.model.Link;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.model.RelativeValue;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import java.time.LocalDate;

/** What every entry must keep to before it is stored. */
final class Soundness {

    /** The longest text one field holds, in UTF-16 units: what a row of the database takes. */
    private static final int LONGEST = 1_000_000;

    /** How long a redacted name may be, in UTF-16 units: each text that is shown is searched for all of them. */
    private static final int LONGEST_NAME = 200;

    /** Earlier the calendar was another, and a date would come back from the database as one ten days off. */
    private static final LocalDate EARLIEST = LocalDate.of(1583, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Double MINUS_ZERO = -0.0;

    private Soundness() {}

    /** {@code entry} with what the database keeps alike written alike: it knows one zero only. */
    static Entry settled(Entry entry) {
        var shape = Shapes.of(entry);
        for (var field : shape.fields()) {
            if (MINUS_ZERO.equals(shape.get(entry, field))) {
                return shape.make(entry.id(), other -> {
                    var value = shape.get(entry, other);
                    return MINUS_ZERO.equals(value) ? (Object) 0.0 : value;
                });
            }
        }
        return entry;
    }

    /** @throws Refusal if a required field is blank, a text too long, a number no number, or a link makes no sense */
    static void check(Entry entry) {
        var type = entry.id().type();
        for (var field : Shapes.of(entry).fields()) {
            var value = Shapes.of(entry).get(entry, field);
            if (field.required() && (value == null || (value instanceof String text && text.isBlank()))) {
                throw new Refusal(
                        Messages.of("storage.entry.blank", Messages.of("type." + type.word()), label(field, type)));
            } else if (value instanceof String text && text.length() > LONGEST) {
                throw new Refusal(Messages.of("storage.entry.tooLong", label(field, type), LONGEST));
            } else if (value instanceof String text && hasHalfCharacter(text)) {
                throw new Refusal(Messages.of("storage.entry.brokenText", label(field, type)));
            } else if (value instanceof LocalDate date && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
                throw new Refusal(Messages.of("storage.entry.date", label(field, type), date.toString()));
            } else if (value instanceof Double number && !Double.isFinite(number)) {
                throw new Refusal(Messages.of("storage.entry.noNumber", label(field, type)));
            }
        }
        if (entry instanceof Link link
                && !link.relation().joins(link.from().type(), link.to().type())) {
            throw new Refusal(Messages.of(
                    "storage.link.senseless",
                    Messages.of("type." + link.from().type().word()),
                    link.title(),
                    Messages.of("type." + link.to().type().word())));
        }
        if (entry instanceof Redaction redaction && redaction.term().length() > LONGEST_NAME) {
            throw new Refusal(Messages.of("storage.entry.longName", LONGEST_NAME));
        }
        if (entry instanceof RelativeValue value && (value.points() < 0 || value.points() > 100)) {
            throw new Refusal(Messages.of("storage.entry.points", value.points()));
        }
        if (entry instanceof Estimate estimate) {
            check(estimate);
        }
    }

    private static String label(Field field, EntryType type) {
        return Messages.of(field.key(type));
    }

    /** Whether it holds half of a character that takes two units, such as an emoji's, without its other half. */
    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isBmpCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static void check(Estimate estimate) {
        double most = estimate.factor().isShare() ? 1 : Double.MAX_VALUE;
        if (!(estimate.low() >= 0 && estimate.high() <= most)) {
            throw new Refusal(Messages.of(
                    estimate.factor().isShare() ? "storage.estimate.share" : "storage.estimate.negative",
                    estimate.title()));
        }
        if (!(estimate.low() <= estimate.base() && estimate.base() <= estimate.high())) {
            throw new Refusal(Messages.of("storage.estimate.order", estimate.title()));
        }
    }
}
