package app.rungs.cli;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import app.rungs.storage.EntryJson;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Entries as commands print them. */
final class Printed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Printed() {}

    /** Something that writes JSON. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static void json(PrintWriter out, Writing writing) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        out.println(text);
    }

    static void json(PrintWriter out, List<? extends Entry> entries) {
        json(out, json -> {
            json.writeStartArray();
            for (var entry : entries) {
                EntryJson.write(json, entry);
            }
            json.writeEndArray();
        });
    }

    /** What an entry says in a field, in words; another entry by its title. */
    static String words(Entries entries, Entry entry, Field field) {
        return switch (Shapes.of(entry).get(entry, field)) {
            case null -> "";
            case Id<?> named -> entries.any(named).map(Entry::title).orElse("") + " (" + named + ")";
            case Enum<?> choice -> Choices.inWords(choice);
            case Object value -> value.toString();
        };
    }
}
