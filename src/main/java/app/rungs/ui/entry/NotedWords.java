package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.Interview;
import app.rungs.model.Source;
import app.rungs.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the program itself noted of an entry, in words. */
final class NotedWords {

    private NotedWords() {}

    /** Where the entry was imported from; empty for one that was made here. */
    static String of(Entry entry) {
        return switch (entry) {
            case Interview interview -> file(interview.file());
            case Source source -> file(source.file());
            default -> "";
        };
    }

    private static String file(@Nullable String name) {
        return name == null ? "" : Messages.of("entry.imported", name);
    }
}
