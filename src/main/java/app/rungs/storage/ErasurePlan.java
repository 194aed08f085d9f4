package app.rungs.storage;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What erasing a name for good would rewrite and take away.
 *
 * @param entries how many entries of each type hold it
 * @param edits how many steps of the history hold it
 * @param originals the kept files that hold it, or that were read into entries which do
 * @param copies how many copies of the workspace, damaged files and unfinished files go
 */
public record ErasurePlan(Map<EntryType, Integer> entries, int edits, List<String> originals, int copies) {

    /** The same in sentences. */
    public List<String> sentences() {
        var said = new ArrayList<String>();
        int all = entries.values().stream().mapToInt(Integer::intValue).sum();
        said.add(Messages.of("erase.plan.entries", all));
        entries.forEach((type, count) -> said.add(Messages.of(
                "erase.plan.type",
                count,
                Messages.of((count == 1 ? "type." : "types.") + type.word()).toLowerCase(Locale.getDefault()))));
        said.add(Messages.of("erase.plan.edits", edits));
        said.add(Messages.of("erase.plan.originals", originals.size()));
        said.add(Messages.of("erase.plan.copies", copies));
        return said;
    }
}
