package app.rungs.findings;

import app.rungs.findings.Evidence.SourceClass;
import app.rungs.model.Ageing;
import app.rungs.model.Confirmation;
import app.rungs.model.EvidenceClass;
import app.rungs.model.Fact;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.model.Source;
import app.rungs.storage.Entries;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where evidence of a workspace comes from: with how it ages there, and whether it waits to be confirmed. */
public final class Origins {

    private final FreshnessTable freshness;
    private final Set<UUID> confirmed;

    /** @param readings the readings of a metric */
    public Origins(
            Collection<Ageing> ageing,
            Collection<Confirmation> confirmations,
            Function<Id<Metric>, Collection<Reading>> readings) {
        freshness = new FreshnessTable(ageing, readings);
        confirmed = confirmations.stream()
                .map(confirmation -> confirmation.item().value())
                .collect(Collectors.toSet());
    }

    /** Those of a workspace. */
    public static Origins of(Entries entries) {
        return new Origins(
                entries.all(Ageing.class),
                entries.all(Confirmation.class),
                metric -> entries.naming(Reading.class, metric));
    }

    /** Of words said in {@code interview}. */
    public Provenance of(Interview interview) {
        boolean waits = waits(interview.id(), interview.hand());
        return new Provenance(
                Objects.toString(interview.organisation(), interview.id().toString()),
                SourceClass.INTERVIEW,
                interview.heldOn(),
                interview.hand(),
                interview.citable() && !waits,
                waits,
                freshness.of(EvidenceClass.INTERVIEW),
                null);
    }

    /** Of a fact taken from {@code source}. */
    public Provenance of(Fact fact, Source source) {
        boolean waits = waits(source.id(), source.hand());
        return new Provenance(
                Objects.requireNonNullElse(source.publisher(), source.title()),
                SourceClass.DOCUMENT,
                fact.asOf(),
                source.hand(),
                !waits,
                waits,
                freshness.of(EvidenceClass.DOCUMENT),
                null);
    }

    /** Of a reading; {@code whose} names the segment or organisation where it is no single one's. */
    public Provenance of(Reading reading, Optional<Source> source, String whose) {
        return new Provenance(
                Objects.toString(reading.organisation(), whose),
                SourceClass.READING,
                reading.date(),
                source.map(Source::hand).orElse(null),
                true,
                false,
                freshness.ofReadings(reading.metric()),
                null);
    }

    /** Third-hand evidence waits until somebody confirms it. */
    private boolean waits(Id<?> item, @Nullable Hand hand) {
        return hand == Hand.THIRD && !confirmed.contains(item.value());
    }
}
