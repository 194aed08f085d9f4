package app.rungs.findings;

import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A segment's goals as a tree, read from top to bottom. */
public record GoalTree(List<Branch> branches) {

    /** A goal and how deep it stands: 0 serves no other goal of the segment. */
    public record Branch(Goal goal, int depth) {}

    /** The tree of {@code segment} out of {@code all} goals; what serves one of its goals stands below it, whoever's it is. */
    public static GoalTree of(Collection<Goal> all, Id<Segment> segment) {
        var ordered = all.stream().sorted(Comparator.comparing(Goal::statement)).toList();
        var own =
                ordered.stream().filter(goal -> segment.equals(goal.segment())).toList();
        var branches = new ArrayList<Branch>();
        var seen = new HashSet<Id<Goal>>();
        own.stream()
                .filter(goal -> own.stream().noneMatch(other -> other.id().equals(goal.parent())))
                .forEach(root -> grow(root, 0, ordered, seen, branches));
        // Goals that serve each other in a circle have no root: they are shown side by side.
        own.forEach(goal -> grow(goal, 0, ordered, seen, branches));
        return new GoalTree(List.copyOf(branches));
    }

    private static void grow(Goal goal, int depth, List<Goal> all, Set<Id<Goal>> seen, List<Branch> branches) {
        if (seen.add(goal.id())) {
            branches.add(new Branch(goal, depth));
            all.stream()
                    .filter(other -> goal.id().equals(other.parent()))
                    .forEach(child -> grow(child, depth + 1, all, seen, branches));
        }
    }
}
