package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Shapes;
import app.rungs.storage.db.DefaultSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which table keeps which type: the one of the same name. A type without a table fails at start, and in a test before. */
final class Tables {

    private static final Map<EntryType, EntryTable<?>> TABLES = new EnumMap<>(EntryType.class);
    private static final Map<EntryType, List<Reference>> REFERENCES = new EnumMap<>(EntryType.class);

    static {
        for (var type : EntryType.values()) {
            var table = DefaultSchema.DEFAULT_SCHEMA.getTable(type.name());
            if (table == null) {
                throw new IllegalStateException("No table " + type + ": a migration must create it");
            }
            TABLES.put(type, new EntryTable<>(Shapes.of(type), table));
        }
        for (var type : EntryType.values()) {
            REFERENCES.put(type, referencesTo(type));
        }
    }

    /** A field of another type's entries in which an entry can be named. */
    record Reference(EntryTable<?> table, Field field) {}

    private Tables() {}

    @SuppressWarnings("unchecked") // each type's table reads and writes that type alone
    static EntryTable<Entry> of(EntryType type) {
        return (EntryTable<Entry>) Objects.requireNonNull(TABLES.get(type));
    }

    /** Where entries of {@code type} can be named by others. */
    static List<Reference> references(EntryType type) {
        return Objects.requireNonNull(REFERENCES.get(type));
    }

    private static List<Reference> referencesTo(EntryType type) {
        var references = new ArrayList<Reference>();
        Arrays.stream(EntryType.values())
                .map(Tables::of)
                .forEach(table -> table.shape().fields().stream()
                        .filter(Field::isReference)
                        .filter(field -> field.target() == null || field.target() == type)
                        .forEach(field -> references.add(new Reference(table, field))));
        return List.copyOf(references);
    }
}
