package app.rungs.ui.segment;

import app.rungs.findings.Membership;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.ui.entry.EntryLines;
import app.rungs.ui.kit.EntryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a segment's page shows beside its fields.
 *
 * @param goals its goals as a tree, read from top to bottom
 * @param members the organisations that belong to it, by name
 * @param problem what is the matter with a membership rule; empty where nothing is
 */
record SegmentSummary(List<Branch> goals, List<EntryRow> members, String problem) {

    /** A goal and how deep it stands: 0 serves no other goal of the segment. */
    record Branch(EntryRow goal, int depth) {}

    static SegmentSummary of(Entries entries, Id<Segment> id) {
        var goals = entries.all(Goal.class).stream()
                .sorted(Comparator.comparing(Goal::statement))
                .toList();
        var own = goals.stream().filter(goal -> id.equals(goal.segment())).toList();
        var branches = new ArrayList<Branch>();
        var seen = new HashSet<Id<Goal>>();
        own.stream()
                .filter(goal -> own.stream().noneMatch(other -> other.id().equals(goal.parent())))
                .forEach(root -> grow(entries, root, 0, goals, seen, branches));
        // Goals that serve each other in a circle have no root: they are shown side by side.
        own.forEach(goal -> grow(entries, goal, 0, goals, seen, branches));
        try {
            var members = new Membership(entries)
                    .of(id).stream()
                            .map(member -> new Id<>(EntryType.ORGANISATION, member))
                            .toList();
            return new SegmentSummary(branches, lines(entries, members), "");
        } catch (Refusal refusal) {
            return new SegmentSummary(branches, List.of(), refusal.problem().inWords());
        }
    }

    private static List<EntryRow> lines(Entries entries, List<? extends Id<?>> ids) {
        return EntryLines.ofIds(entries, ids).stream()
                .sorted(Comparator.comparing(EntryRow::title))
                .toList();
    }

    private static void grow(
            Entries entries, Goal goal, int depth, List<Goal> all, Set<Id<Goal>> seen, List<Branch> branches) {
        if (seen.add(goal.id())) {
            branches.add(new Branch(EntryLines.of(entries, List.of(goal)).getFirst(), depth));
            all.stream()
                    .filter(other -> goal.id().equals(other.parent()))
                    .forEach(child -> grow(entries, child, depth + 1, all, seen, branches));
        }
    }
}
