package app.rungs.findings;

import app.rungs.model.Consent;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Organisation;
import app.rungs.model.Person;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to know of a person before talking to them.
 *
 * @param organisation where they work; empty where that is not known
 * @param segments the segments their organisation belongs to, by name
 * @param last the day of the latest interview they took part in, in any but the one asked about; null for none
 * @param consents what they agreed to, the latest first
 */
public record Contact(
        Person person,
        String organisation,
        List<String> segments,
        @Nullable LocalDate last,
        List<Consent> consents) {

    /** Whether they must not be contacted, on {@code day}: they asked so, or took back every consent they gave. */
    public boolean isOff(LocalDate day) {
        boolean allWithdrawn = !consents.isEmpty()
                && consents.stream().noneMatch(consent -> consent.holdsOn(day))
                && consents.stream().anyMatch(consent -> consent.withdrawnOn() != null);
        return person.doNotContact() || allWithdrawn;
    }

    /**
     * What is known of {@code id}; empty where there is no such person.
     *
     * @param except an interview that is under way and does not count; null for none
     */
    public static Optional<Contact> of(Entries entries, Id<Person> id, @Nullable Id<Interview> except) {
        return entries.find(id).map(person -> of(entries, person, except));
    }

    /** Who took part in an interview. */
    public static List<Person> partners(Entries entries, Id<Interview> interview) {
        return entries.links(interview).stream()
                .filter(link ->
                        link.relation() == Relation.TOOK_PART && link.from().type() == EntryType.PERSON)
                .flatMap(link -> entries.any(link.from()).stream())
                .map(Person.class::cast)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private static Contact of(Entries entries, Person person, @Nullable Id<Interview> except) {
        var last = entries.links(person.id()).stream()
                .filter(link -> link.relation() == Relation.TOOK_PART)
                .map(Link::to)
                .filter(interview -> !interview.equals(except))
                .flatMap(interview -> entries.any(interview).stream())
                .map(interview -> ((Interview) interview).heldOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var consents = entries.naming(Consent.class, person.id()).stream()
                .sorted(Comparator.comparing(
                                Consent::agreedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
        var works = person.organisation();
        return new Contact(
                person,
                works == null ? "" : entries.find(works).map(Organisation::name).orElse(""),
                works == null ? List.of() : segments(entries, works),
                last,
                consents);
    }

    private static List<String> segments(Entries entries, Id<Organisation> organisation) {
        var membership = new Membership(entries);
        return membership.segments().stream()
                .filter(segment -> membership.has(segment.id(), organisation))
                .map(Segment::name)
                .sorted()
                .toList();
    }
}
