package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Fact;
import app.rungs.model.Interview;
import app.rungs.model.Mask;
import app.rungs.model.Source;
import app.rungs.model.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of a workspace beside its database and journal in which a name may stand. */
final class Originals {

    private Originals() {}

    /**
     * The files among the attachments that hold a name, or that entries came from which do: a PDF's words cannot be searched
     * for here, but what was read from it can.
     *
     * @param named the entries that hold it
     */
    static Set<String> naming(Folder folder, Rows rows, Mask mask, Collection<Change.Updated> named)
            throws IOException {
        var from = rows.read(entries -> named.stream()
                .map(change -> switch (change.before()) {
                    case Interview interview -> interview.fileHash();
                    case Turn turn -> entries.get(turn.interview()).fileHash();
                    case Source source -> source.fileHash();
                    case Fact fact -> entries.get(fact.source()).fileHash();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var found = new TreeSet<String>();
        for (var file : inside(folder.attachments())) {
            var name = String.valueOf(file.getFileName());
            if (!Attachments.isMark(name) && (from.contains(hash(name)) || NamedFiles.holds(file, mask))) {
                found.add(name);
            }
        }
        return found;
    }

    /** Copies of the workspace, damaged files, the index, and files nobody finished writing. */
    static List<Path> copies(Folder folder) throws IOException {
        var all = new ArrayList<>(inside(folder.backups()));
        all.addAll(inside(folder.path().resolve("quarantine")));
        all.addAll(inside(folder.index()));
        inside(folder.path()).stream().filter(Originals::isPart).forEach(all::add);
        inside(folder.attachments()).stream().filter(Originals::isPart).forEach(all::add);
        return all;
    }

    /** The hash a kept file is called after. */
    private static @Nullable String hash(String name) {
        return name.split("\\.", 2)[0];
    }

    private static boolean isPart(Path file) {
        return file.toString().endsWith(".part");
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inner = Files.list(folder)) {
            return inner.sorted().toList();
        }
    }
}
