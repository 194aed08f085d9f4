package app.rungs.ui.job.obstacle;

import app.rungs.findings.ObstacleValue;
import app.rungs.insight.MarketValue.Input;
import app.rungs.model.EntryType;
import app.rungs.model.Estimate;
import app.rungs.model.Id;
import app.rungs.model.ValueFactor;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import org.jspecify.annotations.Nullable;

/** What the cells of the calculator do to estimates. */
final class Estimates {

    /** Which of the three figures of an input. */
    enum Figure {
        LOW,
        BASE,
        HIGH;

        double of(Input input) {
            return switch (this) {
                case LOW -> input.low();
                case BASE -> input.base();
                case HIGH -> input.high();
            };
        }
    }

    private Estimates() {}

    /** Why {@code value} cannot stand in that cell; empty where it can. */
    static String problem(ObstacleValue.Row row, Figure figure, double value) {
        var input = row.input();
        if (input == null || input.low() == input.high()) {
            return "";
        }
        return switch (figure) {
            case LOW -> value <= input.base() ? "" : Messages.of("obstacle.value.lowAbove");
            case BASE -> input.low() <= value && value <= input.high() ? "" : Messages.of("obstacle.value.baseOutside");
            case HIGH -> value >= input.base() ? "" : Messages.of("obstacle.value.highBelow");
        };
    }

    /**
     * Writes one figure. The first one of an input is all three until its range is given; a base taken away takes the
     * estimate away, a low or high that is taken away is the base again.
     */
    static void give(Desk desk, ObstacleValue value, ObstacleValue.Row row, Figure figure, @Nullable Double given) {
        var input = row.input();
        var estimate = row.estimate();
        if (given == null) {
            if (estimate != null) {
                takeBack(desk, estimate, figure);
            }
            return;
        }
        double low = input == null ? given : input.low();
        double base = input == null ? given : input.base();
        double high = input == null ? given : input.high();
        boolean exact = low == high && figure == Figure.BASE;
        double newLow = figure == Figure.LOW || exact ? given : low;
        double newBase = figure == Figure.BASE ? given : Math.clamp(base, newLow, Math.max(newLow, high));
        double newHigh = figure == Figure.HIGH || exact ? given : Math.max(high, newBase);
        double mostLikely = Math.min(newBase, newHigh);
        double least = Math.min(newLow, mostLikely);
        if (estimate == null) {
            var fresh = new Estimate(
                    Id.fresh(EntryType.ESTIMATE),
                    value.obstacle().id(),
                    value.segment().id(),
                    row.factor(),
                    least,
                    mostLikely,
                    newHigh,
                    unit(row.factor()),
                    null);
            desk.edit(Messages.of("obstacle.edit.estimate"), draft -> draft.add(fresh), () -> {});
        } else {
            desk.edit(
                    Messages.of("obstacle.edit.estimate"),
                    draft -> draft.update(estimate.id(), it -> it.from(least, mostLikely, newHigh)),
                    () -> {});
        }
    }

    /** Says who answers for an estimate. */
    static void own(Desk desk, Estimate estimate, @Nullable String owner) {
        desk.edit(
                Messages.of("obstacle.edit.owner"),
                draft -> draft.update(
                        estimate.id(),
                        it -> new Estimate(
                                it.id(),
                                it.obstacle(),
                                it.segment(),
                                it.factor(),
                                it.low(),
                                it.base(),
                                it.high(),
                                it.unit(),
                                owner)),
                () -> {});
    }

    private static void takeBack(Desk desk, Estimate estimate, Figure figure) {
        desk.edit(
                Messages.of("obstacle.edit.estimate"),
                draft -> {
                    switch (figure) {
                        case BASE -> draft.remove(estimate.id());
                        case LOW -> draft.update(estimate.id(), it -> it.from(it.base(), it.base(), it.high()));
                        case HIGH -> draft.update(estimate.id(), it -> it.from(it.low(), it.base(), it.base()));
                    }
                },
                () -> {});
    }

    private static String unit(ValueFactor factor) {
        return switch (factor) {
            case ACCOUNTS -> Messages.of("obstacle.unit.accounts");
            case ANNUAL_COST -> Messages.of("obstacle.unit.money");
            default -> Messages.of("obstacle.unit.share");
        };
    }
}
