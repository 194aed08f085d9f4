package app.rungs.sample;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Id;
import app.rungs.model.Question;
import app.rungs.model.Seniority;
import app.rungs.model.Shapes;
import app.rungs.storage.Draft;
import app.rungs.workspace.FieldText;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The guides to begin with: for department heads (what is asked of them, why, how does it affect the strategy, each with
 * its whys), for the people who do the work, and for executives. They are the user's own once added.
 */
public final class StarterGuides {

    private static final String FILE = "/guides/questions.csv";

    private StarterGuides() {}

    /** Adds those whose name no guide has yet. */
    public static void add(Draft draft) {
        entries(draft);
    }

    /** The same; returns what was added by its key: {@code Q-H1} a question, {@code G-H} the guide it belongs to. */
    static Map<String, Entry> entries(Draft draft) {
        var names = draft.entries().all(Guide.class).stream().map(Guide::name).toList();
        var added = new LinkedHashMap<String, Entry>();
        int position = 0;
        for (var row : rows()) {
            if (!names.contains(row.getField("guide"))) {
                String key = row.getField("key");
                var guide = added.computeIfAbsent("G-" + key.charAt(0), its -> guide(draft, its, row));
                var parent = added.get("Q-" + row.getField("parent"));
                var question = new Question(
                        id(draft, EntryType.QUESTION, key),
                        ((Guide) guide).id(),
                        parent == null ? null : ((Question) parent).id(),
                        position++,
                        row.getField("text"));
                draft.add(question);
                added.put("Q-" + key, question);
            }
        }
        return added;
    }

    /** What they are called. */
    public static List<String> names() {
        return rows().stream().map(row -> row.getField("guide")).distinct().toList();
    }

    /** Follows from the key, so that every sample is the same; another where an entry of that id was there before. */
    private static <E extends Entry> Id<E> id(Draft draft, EntryType type, String key) {
        var id = new Id<E>(type, UUID.nameUUIDFromBytes(("rungs/guide/" + key).getBytes(StandardCharsets.UTF_8)));
        return draft.entries().any(id).isPresent() ? Id.fresh(type) : id;
    }

    private static Guide guide(Draft draft, String key, NamedCsvRecord row) {
        var field = Shapes.of(Guide.class).field("seniority").orElseThrow();
        var guide = new Guide(
                id(draft, EntryType.GUIDE, key),
                row.getField("guide"),
                (Seniority) FieldText.read(field, row.getField("seniority")),
                null);
        draft.add(guide);
        return guide;
    }

    private static List<NamedCsvRecord> rows() {
        var rows = new ArrayList<NamedCsvRecord>();
        try (var file = Objects.requireNonNull(StarterGuides.class.getResourceAsStream(FILE), FILE);
                var reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
