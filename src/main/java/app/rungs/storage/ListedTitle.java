package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import java.util.List;

/** What lists and pickers call an entry: its title in one line or, for a relative value, what it stands between. */
final class ListedTitle {

    /** How much of a title a list shows, in UTF-16 units. */
    private static final int LISTED = 300;

    private final Entries entries;

    ListedTitle(Entries entries) {
        this.entries = entries;
    }

    String of(Entry entry) {
        return cut(entry instanceof RelativeValue value ? between(value) : entry.title());
    }

    /** The entries whose listed title holds that of {@code id}. */
    List<RelativeValue> following(Id<?> id) {
        return switch (id.type()) {
            case SEGMENT, OBSTACLE -> entries.naming(RelativeValue.class, id);
            default -> List.of();
        };
    }

    private String between(RelativeValue value) {
        return Messages.of(
                "model.value",
                entries.find(value.obstacle()).map(Obstacle::statement).orElse(""),
                entries.find(value.segment()).map(Segment::name).orElse(""),
                value.points());
    }

    /** Lists show a line: longer titles, such as a turn's words, are cut. */
    private static String cut(String whole) {
        String title = whole.strip();
        if (title.length() <= LISTED) {
            return title;
        }
        return title.substring(0, Character.isHighSurrogate(title.charAt(LISTED - 1)) ? LISTED - 1 : LISTED);
    }
}
