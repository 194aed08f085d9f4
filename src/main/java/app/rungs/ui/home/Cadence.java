package app.rungs.ui.home;

import app.rungs.model.Hand;
import app.rungs.model.Interview;
import app.rungs.model.Purpose;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many different organisations we met each month, the oldest month first. Only what we heard ourselves in discovery
 * counts: sales and support talk about us, and what somebody else heard is no contact.
 *
 * @param months the last six months, this one last
 */
public record Cadence(List<Month> months) {

    /** How many organisations a month there should be. */
    public static final int TARGET = 4;

    private static final int MONTHS = 6;

    /** The different organisations met in a month. */
    public record Month(YearMonth month, int organisations) {}

    public Cadence {
        months = List.copyOf(months);
    }

    /** Counts the months up to that of {@code today}; what lies ahead of it does not count yet. */
    static Cadence of(Collection<Interview> interviews, LocalDate today) {
        var met = interviews.stream()
                .filter(it -> it.purpose() == Purpose.DISCOVERY && it.hand() == Hand.FIRST)
                .filter(it -> it.organisation() != null && it.heldOn() != null)
                .filter(it -> !Objects.requireNonNull(it.heldOn()).isAfter(today))
                .collect(Collectors.groupingBy(
                        it -> YearMonth.from(Objects.requireNonNull(it.heldOn())),
                        TreeMap::new,
                        Collectors.mapping(Interview::organisation, Collectors.toSet())));
        var now = YearMonth.from(today);
        return new Cadence(IntStream.range(0, MONTHS)
                .mapToObj(i -> now.minusMonths(MONTHS - 1L - i))
                .map(month -> new Month(month, size(met, month)))
                .toList());
    }

    /** This month. */
    public Month now() {
        return months.getLast();
    }

    /** For how many months on end before this one, or with it, the target was met. */
    public int streak() {
        int streak = now().organisations() >= TARGET ? 1 : 0;
        for (int i = months.size() - 2; i >= 0 && months.get(i).organisations() >= TARGET; i--) {
            streak++;
        }
        return streak;
    }

    private static int size(Map<YearMonth, ? extends Collection<?>> met, YearMonth month) {
        var organisations = met.get(month);
        return organisations == null ? 0 : organisations.size();
    }
}
