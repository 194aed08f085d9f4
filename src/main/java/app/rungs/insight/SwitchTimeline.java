package app.rungs.insight;

import app.rungs.model.SwitchStage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The six stages of a switch with what lies between them: how many days, and which dates cannot be. */
public final class SwitchTimeline {

    /**
     * One stage.
     *
     * @param days since the stage before it that has a date; empty where either has none
     * @param backward whether it is dated before a stage that comes first
     */
    public record Stop(SwitchStage stage, OptionalLong days, boolean backward) {}

    private SwitchTimeline() {}

    /** All six stages in their order; {@code dates} holds those that have one. */
    public static List<Stop> of(Map<SwitchStage, LocalDate> dates) {
        var stops = new ArrayList<Stop>();
        LocalDate before = null;
        for (var stage : SwitchStage.values()) {
            var date = dates.get(stage);
            if (date == null || before == null) {
                stops.add(new Stop(stage, OptionalLong.empty(), false));
            } else {
                long days = ChronoUnit.DAYS.between(before, date);
                stops.add(new Stop(stage, OptionalLong.of(days), days < 0));
            }
            before = date == null ? before : date;
        }
        return stops;
    }

    /** How many days the whole switch took so far; empty with fewer than two dates. */
    public static OptionalLong whole(Map<SwitchStage, LocalDate> dates) {
        var sorted = dates.values().stream().sorted().toList();
        return sorted.size() < 2
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(sorted.getFirst(), sorted.getLast()));
    }
}
