package app.rungs.ui.exchange;

import app.rungs.exchange.InterviewImport;
import app.rungs.model.Person;
import app.rungs.storage.Entries;
import app.rungs.ui.kit.ProgressTask.Progress;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a look through files found.
 *
 * @param twins the titles of the interviews that some of them came in as before
 * @param people what the people of the workspace are called, in lower case
 */
record Look(List<Arrival> arrivals, Map<Path, String> twins, Set<String> people) {

    /** Looks through files, as far as nobody cancels. */
    static Look at(Workspace workspace, List<Path> paths, Progress progress) {
        var read = new ArrayList<Arrival>();
        for (var path : paths) {
            if (!progress.isCancelled()) {
                read.add(Arrival.read(path));
                progress.at(read.size(), paths.size());
            }
        }
        return of(workspace, read);
    }

    /** Looks at a file that is now read as something else. */
    static Look again(Workspace workspace, Arrival arrival) {
        return of(workspace, List.of(arrival));
    }

    private static Look of(Workspace workspace, List<Arrival> read) {
        return workspace
                .read(entries -> new Look(
                        read,
                        twins(entries, read),
                        entries.all(Person.class).stream()
                                .map(person -> person.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet())))
                .join();
    }

    private static Map<Path, String> twins(Entries entries, List<Arrival> read) {
        var twins = new HashMap<Path, String>();
        for (var arrival : read) {
            if (arrival.isConversation()) {
                InterviewImport.twin(entries, arrival.incoming(), arrival.conversation())
                        .ifPresent(twin -> twins.put(arrival.path(), twin.title()));
            }
        }
        return twins;
    }
}
