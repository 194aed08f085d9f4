package app.rungs.findings.chain;

import app.rungs.insight.Strength;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Outcome;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the links of the chain and what carries each of them:
 *
 * <ul>
 *   <li>a quote carries a job or outcome as well as all of that job's evidence does, its counter-evidence included;
 *   <li>job → metric and metric → goal are claims of their own, carried by the evidence that is linked to the link;
 *   <li>a goal that serves another, named in its field, is carried by the goal's evidence;
 *   <li>goal → value is carried by the evidence of the value and of the link, taken together;
 *   <li>that an outcome belongs to its job is a definition.
 * </ul>
 */
final class Steps {

    private static final Strength NONE = Strength.of(List.of());

    private final Snapshot snapshot;
    private final Proofs proofs;
    private final Map<UUID, Strength> claims = new HashMap<>();
    private final List<Step> found = new ArrayList<>();

    private Steps(Snapshot snapshot, Proofs proofs) {
        this.snapshot = snapshot;
        this.proofs = proofs;
    }

    static List<Step> of(Snapshot snapshot, Proofs proofs) {
        var steps = new Steps(snapshot, proofs);
        snapshot.all(Link.class).stream()
                .filter(link -> link.polarity() == Polarity.SUPPORTING)
                .forEach(steps::add);
        snapshot.all(Outcome.class).forEach(steps::add);
        snapshot.all(Goal.class).forEach(steps::add);
        return steps.found.stream().filter(steps::isOnTheWay).toList();
    }

    private void add(Link link) {
        var from = link.from().type();
        var to = link.to().type();
        switch (link.relation()) {
            case EVIDENCE -> {
                if (to == EntryType.JOB || to == EntryType.OUTCOME) {
                    add(link, isCitable(link.from()) ? claim(link.to()) : NONE);
                }
            }
            case MEASURED_BY -> {
                if (from == EntryType.JOB || from == EntryType.OUTCOME) {
                    add(link, proofs.strength(link.id()));
                } else if (from == EntryType.GOAL) {
                    var strength = proofs.strength(link.id());
                    found.add(new Step(link.to(), link.from(), Relation.ADVANCES, link.id(), strength));
                }
            }
            case ADVANCES -> {
                if (from == EntryType.METRIC || from == EntryType.GOAL) {
                    add(link, proofs.strength(link.id()));
                }
            }
            case VALUED_AS -> {
                if (from == EntryType.GOAL) {
                    add(link, proofs.strength(link.id(), link.to()));
                }
            }
            default -> {
                // No part of the chain.
            }
        }
    }

    private void add(Link link, Strength strength) {
        found.add(new Step(link.from(), link.to(), link.relation(), link.id(), strength));
    }

    private void add(Outcome outcome) {
        found.add(new Step(outcome.job(), outcome.id(), Relation.MEASURED_BY, null, null));
    }

    private void add(Goal goal) {
        var parent = goal.parent();
        if (parent != null && !parent.equals(goal.id())) {
            found.add(new Step(goal.id(), parent, Relation.ADVANCES, null, claim(goal.id())));
        }
    }

    private Strength claim(Id<?> claim) {
        return claims.computeIfAbsent(claim.value(), _ -> proofs.strength(claim));
    }

    private boolean isCitable(Id<?> piece) {
        return proofs.origin(piece).map(from -> from.citable()).orElse(false);
    }

    /** A link that leaves out a stage, or leads back, is none of the chain's. */
    private boolean isOnTheWay(Step step) {
        var from = stage(step.from());
        var to = stage(step.to());
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        int gone = to.get().ordinal() - from.get().ordinal();
        return gone == 0 || gone == 1;
    }

    private Optional<Stage> stage(Id<?> id) {
        return snapshot.any(id).flatMap(Stage::of);
    }
}
