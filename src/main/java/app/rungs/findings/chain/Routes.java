package app.rungs.findings.chain;

import app.rungs.insight.Paths;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Turns numbered paths into what they lead through, read from the quote towards the value. */
final class Routes {

    private final IntFunction<Entry> entries;
    private final List<Step> steps;

    Routes(IntFunction<Entry> entries, List<Step> steps) {
        this.entries = entries;
        this.steps = steps;
    }

    /** The way down from an entry and the way up from the same, as one; either may be missing, not both. */
    Route joined(Paths.@Nullable Path down, Paths.@Nullable Path up) {
        var way = new ArrayList<Id<?>>();
        var links = new ArrayList<Step>();
        var breaks = new ArrayList<Break>();
        double confidence = 100;
        if (down != null) {
            way.add(id(down.start()));
            for (int number : down.links()) {
                links.addFirst(steps.get(number));
                way.addFirst(steps.get(number).from());
            }
            breaks.addAll(breaks(down, Stage.QUOTE, false).reversed());
            confidence = down.confidence();
        }
        if (up != null) {
            if (way.isEmpty()) {
                way.add(id(up.start()));
            }
            for (int number : up.links()) {
                links.add(steps.get(number));
                way.add(steps.get(number).to());
            }
            breaks.addAll(breaks(up, Stage.VALUE, true));
            confidence = Math.min(confidence, up.confidence());
        }
        return new Route(way, links, confidence, breaks);
    }

    /** Where {@code path} breaks, in the order it is gone: links without evidence, and the stage it does not come to. */
    private List<Break> breaks(Paths.Path path, Stage end, boolean upwards) {
        var breaks = new ArrayList<Break>();
        var brokenAt = path.brokenAt();
        if (brokenAt == null) {
            return breaks;
        }
        Stage at = Stage.values()[brokenAt];
        for (int number : path.links()) {
            var step = steps.get(number);
            if (step.confidence() == 0) {
                var near = upwards ? step.from() : step.to();
                breaks.add(new Break(
                        breaks.isEmpty() ? at : stage(upwards ? step.to() : step.from()), near, step, upwards));
            }
        }
        var last = entries.apply(path.end());
        var reached = Stage.of(last).orElseThrow();
        if (reached != end) {
            var next = (upwards ? reached.next() : reached.before()).orElseThrow();
            breaks.add(new Break(breaks.isEmpty() ? at : next, last.id(), null, upwards));
        }
        return breaks;
    }

    private Stage stage(Id<?> id) {
        return Stage.of(id.type()).orElseThrow();
    }

    private Id<?> id(int number) {
        return entries.apply(number).id();
    }
}
