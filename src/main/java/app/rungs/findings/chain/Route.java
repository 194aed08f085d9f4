package app.rungs.findings.chain;

import app.rungs.model.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A path of the chain, read from the quote towards the value.
 *
 * @param entries what it leads through; as far as it goes where it is broken
 * @param steps the links between them
 * @param confidence the weakest link, 0 to 100; 0 where it is broken
 * @param breaks where it breaks; empty where it is whole
 */
public record Route(List<Id<?>> entries, List<Step> steps, double confidence, List<Break> breaks) {

    public Route {
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
        breaks = List.copyOf(breaks);
    }

    public boolean isWhole() {
        return breaks.isEmpty();
    }

    /** The stage it breaks at, the nearest to the quote; empty where it is whole. */
    public Optional<Stage> brokenAt() {
        return breaks.stream().map(Break::at).findFirst();
    }

    /** The link that limits it; empty where there is no link. */
    public Optional<Step> weakest() {
        return steps.stream().min(Comparator.comparingDouble(Step::confidence));
    }
}
