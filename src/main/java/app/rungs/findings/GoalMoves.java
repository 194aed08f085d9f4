package app.rungs.findings;

import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.storage.Draft;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves goals in a segment's tree. */
public final class GoalMoves {

    private GoalMoves() {}

    /** Puts a goal below the one above it of the same depth; where there is none it stays. */
    public static void under(Draft draft, Id<Segment> segment, Id<Goal> moved) {
        var branches = branches(draft, segment);
        above(branches, moved)
                .ifPresent(parent -> draft.update(moved, goal -> placed(goal, goal.segment(), parent.id())));
    }

    /** Puts a goal beside the one it stands below; at the top it stays, and whatever reaches the top is the segment's own. */
    public static void out(Draft draft, Id<Segment> segment, Id<Goal> moved) {
        var parent = Optional.ofNullable(draft.get(moved).parent()).map(draft::get);
        if (parent.isPresent()
                && branches(draft, segment).stream()
                        .anyMatch(
                                branch -> branch.goal().id().equals(parent.get().id()))) {
            draft.update(moved, goal -> placed(goal, segment, parent.get().parent()));
        }
    }

    private static Goal placed(Goal goal, @Nullable Id<Segment> segment, @Nullable Id<Goal> parent) {
        return new Goal(goal.id(), goal.statement(), segment, goal.department(), parent, goal.why());
    }

    private static List<GoalTree.Branch> branches(Draft draft, Id<Segment> segment) {
        return GoalTree.of(draft.entries().all(Goal.class), segment).branches();
    }

    private static Optional<Goal> above(List<GoalTree.Branch> branches, Id<Goal> moved) {
        Goal above = null;
        int depth = branches.stream()
                .filter(branch -> branch.goal().id().equals(moved))
                .findFirst()
                .map(GoalTree.Branch::depth)
                .orElse(-1);
        for (var branch : branches) {
            if (branch.goal().id().equals(moved)) {
                return Optional.ofNullable(above);
            }
            if (branch.depth() == depth) {
                above = branch.goal();
            } else if (branch.depth() < depth) {
                above = null;
            }
        }
        return Optional.empty();
    }
}
