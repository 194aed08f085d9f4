package app.rungs.sample;

import app.rungs.findings.EvidenceAsItStood;
import app.rungs.model.Decision;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.storage.Disk;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.workspace.FieldText;
import app.rungs.workspace.Workspace;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Builds the sample workspace from the tables in {@code sample/}: one for each type of entry, a column for each field, other
 * entries named by their key. An entry's id follows from its key, so every sample is the same.
 */
public final class Sample {

    /** The types in the order in which they can be added: what is named comes before what names it. */
    private static final List<EntryType> ORDER = List.of(
            EntryType.SOURCE,
            EntryType.FACT,
            EntryType.ORGANISATION,
            EntryType.ATTRIBUTE,
            EntryType.DEPARTMENT,
            EntryType.ROLE,
            EntryType.PERSON,
            EntryType.CONSENT,
            EntryType.INTERVIEW,
            EntryType.RELAY,
            EntryType.OBSERVATION,
            EntryType.TURN,
            EntryType.HIGHLIGHT,
            EntryType.TAG,
            EntryType.SEGMENT,
            EntryType.GOAL,
            EntryType.METRIC,
            EntryType.WHY,
            EntryType.READING,
            EntryType.JOB,
            EntryType.OUTCOME,
            EntryType.STEP,
            EntryType.FORCE,
            EntryType.SWITCH,
            EntryType.MOMENT,
            EntryType.OBSTACLE,
            EntryType.IMPACT,
            EntryType.ESTIMATE,
            EntryType.RELATIVE_VALUE,
            EntryType.TREND,
            EntryType.COMPETITOR,
            EntryType.PRODUCT,
            EntryType.VALUE_STATEMENT,
            EntryType.HYPOTHESIS,
            EntryType.DECISION,
            EntryType.VALUE_TARGET,
            EntryType.BOARD,
            EntryType.BRIEF,
            EntryType.LINK,
            EntryType.CARD,
            EntryType.SAVED_VIEW);

    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<UUID, Integer> turns = new HashMap<>();

    private Sample() {}

    /** Makes the sample workspace in a folder that does not exist yet or is empty, and opens it. */
    public static Workspace build(Path folder, InstantSource clock, Executor audience) {
        var workspace = Workspace.create(folder, clock, audience);
        workspace.importing(Messages.of("sample.edit"), new Sample()::fill).join();
        return workspace;
    }

    /**
     * Opens the sample in {@code folder}, and makes it before where there is none: in a folder beside it, which takes its
     * place only when it is whole, so that a start that ends on the way leaves no half of a sample. By one at a time.
     */
    public static Workspace open(Path folder, InstantSource clock, Executor audience) {
        if (Files.notExists(folder)) {
            var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
            try {
                Disk.remove(unfinished);
                build(unfinished, clock, Runnable::run).close();
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new Refusal(Messages.of("storage.folder.cannotWrite", folder, Disk.reason(e)));
            }
        }
        return Workspace.open(folder, clock, audience);
    }

    private void fill(Draft draft) {
        byKey.putAll(StarterGuides.entries(draft));
        for (var type : ORDER) {
            for (var row : rows(type)) {
                var entry = entry(type, row);
                byKey.put(row.getField("key"), entry);
                draft.add(entry);
            }
        }
        keepEvidence(draft);
    }

    /** Each decision keeps its evidence as it stood on its day. */
    private static void keepEvidence(Draft draft) {
        for (var decision : draft.entries().all(Decision.class)) {
            var day = decision.decidedOn();
            if (day != null) {
                draft.add(EvidenceAsItStood.of(draft.entries(), decision.id(), day));
            }
        }
    }

    private Entry entry(EntryType type, NamedCsvRecord row) {
        String key = row.getField("key");
        String name = key.isEmpty() ? String.join("/", row.getFields()) : key;
        var id = new Id<>(
                type, UUID.nameUUIDFromBytes(("rungs/sample/" + type + "/" + name).getBytes(StandardCharsets.UTF_8)));
        return Shapes.of(type).make(id, field -> value(type, row, field));
    }

    private @Nullable Object value(EntryType type, NamedCsvRecord row, Field field) {
        String text = row.findField(field.name()).orElse("");
        if (type == EntryType.HIGHLIGHT && field.type() == Integer.class) {
            return place(row, field);
        } else if (type == EntryType.TURN && field.name().equals("position")) {
            return turns.merge(key(row.getField("interview")).id().value(), 1, Integer::sum) - 1;
        } else if (text.isEmpty()) {
            return null;
        }
        return field.isReference() ? key(text).id() : FieldText.read(field, text);
    }

    /** A highlight's place is where its quote stands in its turn. */
    private int place(NamedCsvRecord row, Field field) {
        var words = ((Turn) key(row.getField("turn"))).text();
        String quote = row.getField("quote");
        int start = words.indexOf(quote);
        if (start < 0) {
            throw new IllegalStateException("The sample quotes what nobody says: " + quote);
        }
        return field.name().equals("start") ? start : start + quote.length();
    }

    private Entry key(String key) {
        return Objects.requireNonNull(byKey.get(key), () -> "The sample has no entry " + key);
    }

    private static List<NamedCsvRecord> rows(EntryType type) {
        var rows = new ArrayList<NamedCsvRecord>();
        String name = "/sample/" + type.word() + ".csv";
        try (var file = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name);
                var reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
