package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.Interview;
import app.rungs.model.Source;
import app.rungs.storage.Attachments;
import app.rungs.storage.Folder;
import app.rungs.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the program itself noted of an entry, in words. */
final class NotedWords {

    private final Attachments originals;

    NotedWords(Folder folder) {
        originals = new Attachments(folder);
    }

    /** Where the entry was imported from, and whether that was erased; empty for one that was made here. Reads the disk. */
    String of(Entry entry) {
        return switch (entry) {
            case Interview interview -> file(interview.file(), interview.fileHash());
            case Source source -> file(source.file(), source.fileHash());
            default -> "";
        };
    }

    private String file(@Nullable String name, @Nullable String hash) {
        if (name == null) {
            return "";
        }
        return hash == null
                ? Messages.of("entry.imported", name)
                : originals
                        .erasedOn(hash)
                        .map(day -> Messages.of("entry.imported.erased", name, day))
                        .orElseGet(() -> Messages.of("entry.imported", name));
    }
}
