package app.rungs.findings;

import app.rungs.insight.Strength;
import app.rungs.model.Entry;
import app.rungs.model.Fact;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Person;
import app.rungs.model.Polarity;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.Source;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what speaks for and against an entry, and how strongly. */
public final class EvidenceOf {

    private final Entries entries;
    private final Origins origins;

    /** A quote carries many claims; it is looked up once. Whoever asks does so within one reading, so it does not change. */
    private final Map<Side, Optional<Evidence>> known = new HashMap<>();

    private record Side(Id<?> piece, boolean supports) {}

    public EvidenceOf(Entries entries) {
        this.entries = entries;
        this.origins = Origins.of(entries);
    }

    /** The evidence linked to {@code claim}: what supports it first, then the newest first. */
    public List<Evidence> claim(Id<?> claim) {
        return entries.links(claim).stream()
                .filter(link ->
                        link.relation() == Relation.EVIDENCE && link.to().equals(claim))
                .flatMap(link -> evidence(link).stream())
                .sorted(Comparator.comparing(Evidence::supports)
                        .reversed()
                        .thenComparing(Evidence::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(evidence -> evidence.piece().value()))
                .toList();
    }

    /** How well {@code evidence} carries a claim as of {@code today}; what may not be cited does not count. */
    public static Strength strength(List<Evidence> evidence, LocalDate today) {
        return Strength.of(evidence.stream()
                .filter(Evidence::citable)
                .map(piece -> piece(piece, today))
                .toList());
    }

    private static Strength.Piece piece(Evidence evidence, LocalDate today) {
        var from = new Provenance(
                evidence.voice(),
                evidence.sourceClass(),
                evidence.date(),
                evidence.hand(),
                evidence.citable(),
                evidence.waits(),
                evidence.freshness(),
                evidence.recheckOn());
        return from.piece(evidence.supports(), today);
    }

    private Optional<Evidence> evidence(Link link) {
        var side = new Side(link.from(), link.polarity() == Polarity.SUPPORTING);
        return known.computeIfAbsent(side, this::found).map(evidence -> evidence.rechecked(link.recheckOn()));
    }

    private Optional<Evidence> found(Side side) {
        return entries.any(side.piece).flatMap(piece -> switch (piece) {
            case Highlight highlight -> Optional.of(quote(highlight, side.supports));
            case Fact fact -> Optional.of(statement(fact, side.supports));
            case Reading reading -> Optional.of(measured(reading, side.supports));
            default -> Optional.<Evidence>empty();
        });
    }

    /** What {@code highlight} says, by whom, as evidence. */
    public Evidence quoted(Highlight highlight, boolean supports) {
        return quote(highlight, supports);
    }

    /** Who spoke the words of {@code highlight}; all who took part where nobody noted who did. */
    public List<Person> speakers(Highlight highlight) {
        return participants(entries.get(highlight.turn()));
    }

    private Evidence quote(Highlight highlight, boolean supports) {
        var turn = entries.get(highlight.turn());
        var interview = entries.get(turn.interview());
        var people = participants(turn);
        return evidence(
                highlight.id(),
                interview.id(),
                highlight.quote(),
                who(turn, people, title(interview.organisation()).orElse(interview.title())),
                origins.of(interview),
                supports,
                interview.fictional() || people.stream().anyMatch(Person::fictional));
    }

    private Evidence statement(Fact fact, boolean supports) {
        var source = entries.get(fact.source());
        return evidence(
                fact.id(), source.id(), qualified(fact), published(source), origins.of(fact, source), supports, false);
    }

    private static Evidence evidence(
            Id<?> piece, Id<?> origin, String words, String who, Provenance from, boolean supports, boolean fictional) {
        return new Evidence(
                piece,
                origin,
                words,
                who,
                from.voice(),
                from.sourceClass(),
                from.date(),
                from.hand(),
                supports,
                fictional,
                from.citable(),
                from.waits(),
                from.freshness(),
                from.recheckOn());
    }

    /** A statement never goes without the period it speaks of and what to know before using it. */
    public static String qualified(Fact fact) {
        String qualification =
                Stream.of(fact.period(), fact.caveat()).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return qualification.isEmpty() ? fact.statement() : fact.statement() + " (" + qualification + ")";
    }

    private Evidence measured(Reading reading, boolean supports) {
        var metric = entries.get(reading.metric());
        var source = Optional.ofNullable(reading.source()).flatMap(entries::find);
        String of = Stream.of(title(reading.organisation()), title(reading.segment()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String words = Stream.of(metric.name(), Double.toString(reading.value()), metric.unit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return evidence(
                reading.id(),
                reading.source() == null ? reading.id() : reading.source(),
                words,
                of.isEmpty() ? source.map(EvidenceOf::published).orElse("") : of,
                origins.of(reading, source, of),
                supports,
                false);
    }

    /** The people who spoke the words: the one of the speaker's name where there is one, else all who took part. */
    private List<Person> participants(Turn turn) {
        var all = entries.links(turn.interview()).stream()
                .filter(link -> link.relation() == Relation.TOOK_PART)
                .flatMap(link -> entries.any(link.from()).stream())
                .map(Person.class::cast)
                .sorted(Comparator.comparing(Person::name))
                .toList();
        var speaking = all.stream()
                .filter(person -> person.name().equalsIgnoreCase(turn.speaker()))
                .toList();
        return speaking.isEmpty() ? all : speaking;
    }

    private String who(Turn turn, List<Person> people, String where) {
        String roles = people.stream()
                .map(person -> title(person.role()).orElse(person.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        String said = roles.isEmpty() ? Objects.toString(turn.speaker(), "") : roles;
        return said.isEmpty() ? where : said + ", " + where;
    }

    private Optional<String> title(@Nullable Id<? extends Entry> id) {
        return Optional.ofNullable(id).flatMap(entries::any).map(Entry::title);
    }

    private static String published(Source source) {
        return source.publisher() == null ? source.title() : source.publisher() + ", " + source.title();
    }
}
