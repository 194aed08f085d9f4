package app.rungs.sample;

import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Id;
import app.rungs.model.Question;
import app.rungs.model.Seniority;
import app.rungs.storage.Draft;
import app.rungs.workspace.FieldText;
import app.rungs.model.Shapes;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * The guides to begin with: for department heads (what is asked of them, why, how does it affect the strategy, each with
 * its whys), for the people who do the work, and for executives. They are the user's own once added.
 */
public final class StarterGuides {

    private static final String FILE = "/guides/questions.csv";

    private StarterGuides() {}

    /** Adds those whose name no guide has yet; returns how many. */
    public static int add(Draft draft) {
        var names = draft.entries().all(Guide.class).stream().map(Guide::name).toList();
        var guides = new HashMap<String, Guide>();
        var questions = new HashMap<String, Question>();
        for (var row : rows()) {
            String name = row.getField("guide");
            if (!names.contains(name)) {
                var guide = guides.computeIfAbsent(name, _ -> added(draft, row));
                var parent = questions.get(row.getField("parent"));
                var question = new Question(
                        Id.fresh(EntryType.QUESTION),
                        guide.id(),
                        parent == null ? null : parent.id(),
                        questions.size(),
                        row.getField("text"));
                draft.add(question);
                questions.put(row.getField("key"), question);
            }
        }
        return guides.size();
    }

    private static Guide added(Draft draft, NamedCsvRecord row) {
        var field = Shapes.of(Guide.class).field("seniority").orElseThrow();
        var guide = new Guide(
                Id.fresh(EntryType.GUIDE),
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
