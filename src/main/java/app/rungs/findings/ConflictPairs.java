package app.rungs.findings;

import app.rungs.findings.SegmentComparison.Note;
import app.rungs.model.Fact;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A fact never stands alone where another contradicts it: the pair is printed together, with why they differ. */
final class ConflictPairs {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ConflictPairs() {}

    /** {@code fact} with its source, and below it each fact it conflicts with. */
    static List<Note> notes(Entries entries, Fact fact) {
        var notes = new ArrayList<Note>();
        notes.add(Note.plain(EvidenceOf.qualified(fact), fact.id()));
        notes.add(Note.muted(source(entries, fact)));
        entries.links(fact.id()).stream()
                .filter(link -> link.relation() == Relation.CONFLICTS_WITH)
                .sorted(Comparator.comparing(link -> link.id().value()))
                .forEach(link -> other(entries, link, fact).ifPresent(other -> {
                    notes.add(new Note(
                            Note.Kind.CONFLICT,
                            Messages.of("findings.conflict", EvidenceOf.qualified(other)),
                            other.id()));
                    var why = link.note();
                    notes.add(Note.muted(why == null ? source(entries, other) : source(entries, other) + ". " + why));
                }));
        return notes;
    }

    private static java.util.Optional<Fact> other(Entries entries, Link link, Fact fact) {
        return entries.any(link.from().equals(fact.id()) ? link.to() : link.from())
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast);
    }

    private static String source(Entries entries, Fact fact) {
        var source = entries.get(fact.source());
        return Messages.of(
                "findings.source",
                Objects.requireNonNullElse(source.publisher(), source.title()),
                DAY.format(fact.asOf()));
    }
}
