package app.rungs.ui.shell;

import app.rungs.model.EntryType;
import app.rungs.storage.Entries.Listed;
import app.rungs.workspace.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** Finds words in what was said, quoted and cited. The answer comes a moment later than the question. */
final class TextFinder {

    private static final int MOST = 50;

    private final Workspace workspace;
    private final Executor screen;
    private final Set<EntryType> types;
    private final Runnable found;
    private String asked = "";
    private List<Listed> answer = List.of();

    /**
     * @param types the types that have a page somewhere
     * @param found called when there is an answer to what was asked last
     */
    TextFinder(Workspace workspace, Executor screen, Set<EntryType> types, Runnable found) {
        this.workspace = workspace;
        this.screen = screen;
        this.types = EnumSet.of(EntryType.TURN, EntryType.HIGHLIGHT, EntryType.FACT);
        this.types.retainAll(types);
        this.found = found;
    }

    /** What is known so far; the rest is on its way. */
    List<Listed> find(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        if (!words.equals(asked)) {
            asked = words;
            answer = List.of();
            var unused = workspace
                    .read(entries -> entries.listed(types, words, MOST))
                    .thenAcceptAsync(listed -> take(words, listed), screen);
        }
        return answer;
    }

    private void take(String words, List<Listed> listed) {
        if (words.equals(asked)) {
            answer = listed;
            found.run();
        }
    }
}
