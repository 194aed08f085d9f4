package app.rungs.storage;

import app.rungs.model.Edit;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Tag;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A small workspace to do harm to, one tag an edit. */
final class Sample {

    static final InstantSource CLOCK = () -> Instant.parse("2026-03-04T09:00:00Z");

    private Sample() {}

    /** A new workspace of {@code tags} tags, each added by an edit of its own, closed in order. */
    static Folder create(Path path, int tags) {
        var folder = Folder.create(path);
        try (var opening = new Opening(folder, CLOCK)) {
            for (int i = 0; i < tags; i++) {
                add(opening.database(), i);
            }
        }
        return folder;
    }

    /** The same, left as a kill leaves it: not closed in order. */
    static Folder killed(Path path, int tags) throws IOException {
        var folder = create(path, tags);
        Files.writeString(folder.lock(), "open\n");
        return folder;
    }

    static Opening open(Folder folder) {
        return new Opening(folder, CLOCK);
    }

    static Opening open(Folder folder, UnaryOperator<FileChannel> channel) {
        return new Opening(folder, CLOCK, Schema.CURRENT, channel);
    }

    static Tag tag(int number) {
        return new Tag(
                new Id<>(EntryType.TAG, new UUID(7, number)), "Tag " + number, null, "words ".repeat(number % 9));
    }

    static Edit add(Database database, int number) {
        return edit(database, "Add tag", tag(number));
    }

    static Edit edit(Database database, String name, Entry added) {
        var heading = new Database.Heading(name, Edit.Origin.USER, CLOCK.instant(), Edit::seq);
        return database.commit(heading, (change, draft) -> {}, draft -> draft.add(added));
    }

    /** Everything there is, as text: entries and history. */
    static Set<String> contents(Database database) {
        var all = new TreeSet<String>();
        database.read(entries -> {
            try (var stream = entries.stream()) {
                stream.forEach(entry -> all.add(text(entry)));
            }
            return null;
        });
        for (long seq = 1; seq <= database.lastSeq(); seq++) {
            long number = seq;
            all.add("edit "
                    + new String(EditJson.write(
                            database.readLog(log -> log.find(number)).orElseThrow())));
        }
        return all;
    }

    static Set<String> contents(Folder folder) {
        try (var opening = open(folder)) {
            return contents(opening.database());
        }
    }

    /** A copy of a workspace nobody has open. */
    static Folder copy(Folder folder, Path to) throws IOException {
        try (var files = Files.walk(folder.path())) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(folder.path().relativize(file).toString()));
            }
        }
        return new Folder(to);
    }

    private static String text(Entry entry) {
        var text = new StringWriter();
        try (var json = new ObjectMapper().createGenerator(text)) {
            EntryJson.write(json, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
