package app.rungs.storage;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Changes parted into runs that go into the database together: their order stays. */
final class AlikeChanges {

    /** How many make a run at most; H2 plans each list of ids anew. */
    private static final int MOST = 1_000;

    private AlikeChanges() {}

    /** Runs of additions and runs of removals; an update is a run of its own. */
    static List<List<Change>> in(List<Change> changes) {
        return runs(changes, change -> change instanceof Change.Updated ? change : change.getClass());
    }

    /** The ids of entries, in runs of one type. */
    static List<List<Id<?>>> sameType(List<? extends Entry> entries) {
        return runs(entries.stream().<Id<?>>map(Entry::id).toList(), Id::type);
    }

    private static <T> List<List<T>> runs(List<T> all, Function<T, Object> kind) {
        var runs = new ArrayList<List<T>>();
        for (int from = 0, to; from < all.size(); from = to) {
            var of = kind.apply(all.get(from));
            for (to = from + 1;
                    to < all.size()
                            && to - from < MOST
                            && kind.apply(all.get(to)).equals(of);
                    to++) {}
            runs.add(all.subList(from, to));
        }
        return runs;
    }
}
