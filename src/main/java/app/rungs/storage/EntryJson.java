package app.rungs.storage;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries as JSON: the type, the id, and each field that says something, in the record's order. The same entry gives the
 * same text, so it can be hashed.
 */
public final class EntryJson {

    private EntryJson() {}

    /** Writes {@code entry} as one object. */
    public static void write(JsonGenerator json, Entry entry) throws IOException {
        var shape = Shapes.of(entry);
        json.writeStartObject();
        json.writeStringField("type", entry.id().type().word());
        json.writeStringField("id", entry.id().toString());
        for (var field : shape.fields()) {
            var value = shape.get(entry, field);
            if (value != null) {
                json.writeFieldName(field.name());
                writeValue(json, field, value);
            }
        }
        json.writeEndObject();
    }

    /**
     * Reads what {@link #write} wrote. Fields this version does not know are passed over.
     *
     * @throws IllegalArgumentException if the text is not an entry, or one that today's record refuses
     */
    public static Entry read(JsonNode json) {
        var type = Choices.find(EntryType.class, json.path("type").asText())
                .orElseThrow(() -> new IllegalArgumentException("No such type of entry: " + json.path("type")));
        var id = new Id<>(type, UUID.fromString(json.path("id").asText()));
        return Shapes.of(type).make(id, field -> value(field, json.get(field.name())));
    }

    private static void writeValue(JsonGenerator json, Field field, Object value) throws IOException {
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case Enum<?> choice -> json.writeString(Choices.word(choice));
            case Id<?> id
            when field.target() == null -> json.writeString(id.type().word() + ":" + id);
            default -> json.writeString(value.toString());
        }
    }

    private static @Nullable Object value(Field field, @Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        var type = field.type();
        if (type == Integer.class) {
            return json.intValue();
        } else if (type == Long.class) {
            return json.longValue();
        } else if (type == Double.class) {
            return json.doubleValue();
        } else if (type == Boolean.class) {
            return json.booleanValue();
        } else if (type == LocalDate.class) {
            return LocalDate.parse(json.asText());
        } else if (type == Id.class) {
            return id(field, json.asText());
        } else if (type.isEnum()) {
            return Choices.findAny(type, json.asText())
                    .orElseThrow(() -> new IllegalArgumentException("No such " + field.name() + ": " + json));
        }
        return json.asText();
    }

    private static Id<?> id(Field field, String text) {
        var target = field.target();
        if (target != null) {
            return new Id<>(target, UUID.fromString(text));
        }
        int colon = text.indexOf(':');
        var type = Choices.find(EntryType.class, text.substring(0, colon))
                .orElseThrow(() -> new IllegalArgumentException("No such type of entry: " + text));
        return new Id<>(type, UUID.fromString(text.substring(colon + 1)));
    }
}
