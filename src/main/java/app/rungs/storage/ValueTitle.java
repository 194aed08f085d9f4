package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.RelativeValue;
import app.rungs.text.Messages;
import java.util.List;
import org.jooq.DSLContext;

/** What lists and pickers call an entry: its title or, for a relative value, what it stands between. */
final class ValueTitle {

    private final DSLContext db;

    ValueTitle(DSLContext db) {
        this.db = db;
    }

    String of(Entry entry) {
        return entry instanceof RelativeValue value ? ListedTitle.cut(between(value)) : ListedTitle.of(entry);
    }

    /** The entries whose listed title holds that of {@code id}. */
    List<RelativeValue> following(Id<?> id) {
        return id.type() == EntryType.SEGMENT || id.type() == EntryType.OBSTACLE
                ? new Entries(db).naming(RelativeValue.class, id)
                : List.of();
    }

    private String between(RelativeValue value) {
        return Messages.of("model.value", title(value.obstacle()), title(value.segment()), value.points());
    }

    /** As it is stored: names are replaced when the list is read. */
    private String title(Id<?> id) {
        return Tables.of(id.type()).find(db, id).map(Entry::title).orElse("");
    }
}
