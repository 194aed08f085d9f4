package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.Link;
import app.rungs.model.Refusal;
import app.rungs.model.RelativeValue;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;

/** What every entry must keep to before it is stored. */
final class Soundness {

    /** The longest text one field holds, in UTF-16 units: what a row of the database takes. */
    private static final int LONGEST = 1_000_000;

    private Soundness() {}

    /** @throws Refusal if a required field is blank, a text too long, a number no number, or a link makes no sense */
    static void check(Entry entry) {
        var type = entry.id().type();
        for (var field : Shapes.of(entry).fields()) {
            var value = Shapes.of(entry).get(entry, field);
            String label = Messages.of(field.key(type));
            if (field.required() && (value == null || (value instanceof String text && text.isBlank()))) {
                throw new Refusal(Messages.of("storage.entry.blank", Messages.of("type." + type.word()), label));
            } else if (value instanceof String text && text.length() > LONGEST) {
                throw new Refusal(Messages.of("storage.entry.tooLong", label, LONGEST));
            } else if (value instanceof Double number && !Double.isFinite(number)) {
                throw new Refusal(Messages.of("storage.entry.noNumber", label));
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
        if (entry instanceof RelativeValue value && (value.points() < 0 || value.points() > 100)) {
            throw new Refusal(Messages.of("storage.entry.points", value.points()));
        }
    }
}
