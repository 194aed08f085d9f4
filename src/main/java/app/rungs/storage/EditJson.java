package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Mask;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

/** Edits as JSON, format 1: what the journal and the log keep, and what can be read back. */
final class EditJson {

    /** The format's number, written into every edit. */
    private static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private EditJson() {}

    static byte[] write(Edit edit) {
        return write(edit, (entry, by) -> {});
    }

    /**
     * The same.
     *
     * @param each hears of the text of each entry, with 1 for one that came and -1 for one that went
     */
    static byte[] write(Edit edit, ObjIntConsumer<byte[]> each) {
        var bytes = new ByteArrayOutputStream(512);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeNumberField("seq", edit.seq());
            json.writeStringField("id", edit.id().toString());
            json.writeStringField("name", edit.name());
            json.writeStringField("at", edit.at().toString());
            json.writeStringField("origin", edit.origin().name());
            json.writeNumberField("step", edit.step());
            json.writeNumberField("schema", edit.schema());
            json.writeArrayFieldStart("changes");
            json.flush();
            write(edit.changes(), bytes, each);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if this version cannot make sense of the edit */
    static Edit read(byte[] bytes) {
        try {
            var json = JSON.readTree(bytes);
            if (json.path("format").intValue() > FORMAT) {
                throw new IllegalArgumentException("An edit of a newer format: " + json.path("format"));
            }
            return new Edit(
                    json.path("seq").longValue(),
                    UUID.fromString(json.path("id").asText()),
                    json.path("name").asText(),
                    Instant.parse(json.path("at").asText()),
                    Edit.Origin.valueOf(json.path("origin").asText()),
                    json.path("step").longValue(),
                    json.path("schema").intValue(),
                    changes(json.path("changes")));
        } catch (IOException e) {
            throw new IllegalArgumentException("Not an edit", e);
        }
    }

    /** What an edit is called. */
    static String name(String json) {
        return tree(json.getBytes(StandardCharsets.UTF_8)).path("name").asText();
    }

    /** An edit with names replaced in every text of it, whether or not this version can make sense of it. */
    static String masked(byte[] bytes, Mask mask) {
        return masked(tree(bytes), mask).toString();
    }

    private static JsonNode masked(JsonNode json, Mask mask) {
        if (json.isTextual()) {
            return TextNode.valueOf(mask.words(json.textValue()));
        } else if (json instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(masked(field.getValue(), mask)));
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, masked(array.get(i), mask));
            }
        }
        return json;
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not an edit", e);
        }
    }

    /** The version of the schema an edit was written under, whether or not the rest of it can be read. */
    static int schema(byte[] bytes) throws IOException {
        return JSON.readTree(bytes).path("schema").intValue();
    }

    /** By hand, so that an entry's text is made once for all who need it. */
    private static void write(List<Change> changes, ByteArrayOutputStream bytes, ObjIntConsumer<byte[]> each) {
        try (var text = new EntryText()) {
            String between = "{";
            for (var change : changes) {
                bytes.writeBytes(between.getBytes(StandardCharsets.UTF_8));
                switch (change) {
                    case Change.Added(var after) -> write("\"added\":", text.of(after), 1, bytes, each);
                    case Change.Updated(var before, var after) -> {
                        write("\"before\":", text.of(before), -1, bytes, each);
                        write(",\"after\":", text.of(after), 1, bytes, each);
                    }
                    case Change.Removed(var before) -> write("\"removed\":", text.of(before), -1, bytes, each);
                }
                bytes.write('}');
                between = ",{";
            }
        }
    }

    private static void write(
            String name, byte[] entry, int by, ByteArrayOutputStream bytes, ObjIntConsumer<byte[]> each) {
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(entry);
        each.accept(entry, by);
    }

    private static List<Change> changes(JsonNode array) {
        var changes = new ArrayList<Change>(array.size());
        for (var json : array) {
            if (json.has("added")) {
                changes.add(new Change.Added(EntryJson.read(json.get("added"))));
            } else if (json.has("removed")) {
                changes.add(new Change.Removed(EntryJson.read(json.get("removed"))));
            } else {
                changes.add(
                        new Change.Updated(EntryJson.read(json.path("before")), EntryJson.read(json.path("after"))));
            }
        }
        return changes;
    }
}
