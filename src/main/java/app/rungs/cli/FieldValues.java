package app.rungs.cli;

import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Refusal;
import app.rungs.model.Shape;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.workspace.FieldText;
import app.rungs.workspace.Lookup;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code FIELD=VALUE} arguments into what the fields of an entry hold. */
final class FieldValues {

    private final Shape<?> shape;
    private final Lookup lookup;

    FieldValues(Shape<?> shape, Entries entries) {
        this.shape = shape;
        this.lookup = new Lookup(entries);
    }

    /** @throws Refusal if there is no such field, or a value does not fit its field */
    Map<Field, @Nullable Object> read(List<String> arguments) {
        var values = new HashMap<Field, @Nullable Object>();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new Refusal(Messages.of("cli.field.noEquals", argument, names()));
            }
            String name = argument.substring(0, equals);
            var field = shape.field(name)
                    .orElseThrow(() -> new Refusal(Messages.of(
                            "cli.field.unknown",
                            Messages.of("type." + shape.type().word()),
                            name,
                            names())));
            String text = argument.substring(equals + 1);
            values.put(field, text.isBlank() ? null : value(field, text));
        }
        return values;
    }

    private Object value(Field field, String text) {
        if (field.isReference()) {
            var target = field.target();
            Set<EntryType> types = target == null ? EnumSet.allOf(EntryType.class) : EnumSet.of(target);
            return lookup.one(types, text).id();
        }
        return FieldText.read(field, text);
    }

    private String names() {
        return shape.fields().stream()
                .map(field -> field.mustBeGiven() ? field.name() + "*" : field.name())
                .collect(Collectors.joining(", "));
    }
}
