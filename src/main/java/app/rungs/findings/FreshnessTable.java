package app.rungs.findings;

import app.rungs.insight.Freshness;
import app.rungs.model.Ageing;
import app.rungs.model.EvidenceClass;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** How each class of evidence ages in a workspace: as the user says, or else by the program's defaults. */
public final class FreshnessTable {

    private final Function<Id<Metric>, Collection<Reading>> readings;
    private final Map<EvidenceClass, Freshness> said = new EnumMap<>(EvidenceClass.class);
    private final Map<UUID, Optional<Freshness>> periods = new HashMap<>();

    /** @param readings the readings of a metric */
    public FreshnessTable(Collection<Ageing> ageing, Function<Id<Metric>, Collection<Reading>> readings) {
        this.readings = readings;
        ageing.forEach(one -> said.put(one.evidenceClass(), new Freshness(one.halfLifeMonths(), one.recheckMonths())));
    }

    /** The program's own answer. */
    public static Freshness usual(EvidenceClass evidenceClass) {
        return switch (evidenceClass) {
            case INTERVIEW -> Freshness.INTERVIEW;
            case SURVEY_ANSWER -> Freshness.SURVEY_ANSWER;
            case DOCUMENT -> Freshness.DOCUMENT;
            case READING -> Freshness.READING;
        };
    }

    /** How evidence of a class ages here. */
    public Freshness of(EvidenceClass evidenceClass) {
        return said.getOrDefault(evidenceClass, usual(evidenceClass));
    }

    /** How readings of a metric age: by their period where their dates show one, else as the class does. */
    public Freshness ofReadings(Id<Metric> metric) {
        return periods.computeIfAbsent(metric.value(), _ -> period(metric)).orElseGet(() -> of(EvidenceClass.READING));
    }

    /** The middle one of the distances between the days of a metric's readings. */
    private Optional<Freshness> period(Id<Metric> metric) {
        var days = readings.apply(metric).stream()
                .map(Reading::date)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        var months = new ArrayList<Double>();
        LocalDate before = null;
        for (var day : days) {
            if (before != null) {
                months.add(Freshness.ageInMonths(before, day));
            }
            before = day;
        }
        months.sort(null);
        return months.isEmpty() ? Optional.empty() : Optional.of(Freshness.ofReading(months.get(months.size() / 2)));
    }
}
