package app.rungs.findings;

import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Tag;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What bears a tag or one of its kinds, and how that went from quarter to quarter: how often, and from how many
 * organisations, so that one that talks a lot is not taken for many.
 *
 * @param uses what bears it, the newest first, undated last
 * @param quarters from the first to the last in which it was used, those between without use included
 * @param undated how many uses nobody dated
 */
public record TagTrend(List<Use> uses, List<Quarter> quarters, int undated) {

    /** No use at all. */
    public static final TagTrend NONE = new TagTrend(List.of(), List.of(), 0);

    /**
     * One use.
     *
     * @param piece the highlight, interview or fact
     * @param words what is said there
     * @param from where: the interview's or source's title
     * @param own whether it bears the tag itself, not a kind of it
     */
    public record Use(
            Id<?> piece,
            String words,
            String from,
            @Nullable LocalDate date,
            @Nullable UUID organisation,
            boolean own) {}

    /**
     * A quarter of a year.
     *
     * @param quarter 1 to 4
     * @param uses how often the tag was used
     * @param organisations from how many organisations; uses whose organisation nobody named count for none
     */
    public record Quarter(int year, int quarter, int uses, int organisations) {}

    public TagTrend {
        uses = List.copyOf(uses);
        quarters = List.copyOf(quarters);
    }

    /** Everything about one tag. */
    public static TagTrend of(Entries entries, Id<Tag> tag) {
        var tree = new TagTree(entries);
        var own = tree.pieces(tag);
        var pieces = new HashSet<UUID>();
        tree.family(tag).forEach(one -> pieces.addAll(tree.pieces(new Id<>(EntryType.TAG, one))));
        var reading = new Reading(entries);
        var uses = pieces.stream()
                .flatMap(piece -> reading.use(piece, own.contains(piece)).stream())
                .sorted(Comparator.comparing(Use::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(use -> use.piece().value()))
                .toList();
        return of(uses);
    }

    static TagTrend of(List<Use> uses) {
        var byQuarter = new TreeMap<Integer, List<Use>>();
        int undated = 0;
        for (var use : uses) {
            if (use.date() == null) {
                undated++;
            } else {
                byQuarter
                        .computeIfAbsent(number(use.date()), _ -> new ArrayList<>())
                        .add(use);
            }
        }
        var quarters = new ArrayList<Quarter>();
        if (!byQuarter.isEmpty()) {
            for (int number = byQuarter.firstKey(); number <= byQuarter.lastKey(); number++) {
                quarters.add(quarter(number, byQuarter.getOrDefault(number, List.of())));
            }
        }
        return new TagTrend(uses, quarters, undated);
    }

    private static Quarter quarter(int number, List<Use> uses) {
        int organisations = (int) uses.stream()
                .map(Use::organisation)
                .filter(organisation -> organisation != null)
                .distinct()
                .count();
        return new Quarter(number / 4, number % 4 + 1, uses.size(), organisations);
    }

    /** Quarters counted through: that of the year 0 is 0. */
    private static int number(LocalDate date) {
        return date.getYear() * 4 + date.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }

    /** Reads where pieces come from; an interview that several share is read once. */
    private static final class Reading {

        private final Entries entries;
        private final Map<UUID, Optional<Interview>> interviews = new HashMap<>();

        Reading(Entries entries) {
            this.entries = entries;
        }

        Optional<Use> use(UUID piece, boolean own) {
            return entries.any(piece).flatMap(entry -> switch (entry) {
                case Highlight highlight ->
                    entries.find(highlight.turn())
                            .flatMap(turn -> interview(turn.interview()))
                            .map(interview -> use(highlight.id(), highlight.quote(), interview, own));
                case Interview interview -> Optional.of(use(interview.id(), interview.title(), interview, own));
                case Fact fact ->
                    Optional.of(new Use(
                            fact.id(),
                            fact.statement(),
                            entries.find(fact.source())
                                    .map(source -> source.title())
                                    .orElse(""),
                            fact.asOf(),
                            null,
                            own));
                default -> Optional.<Use>empty();
            });
        }

        private Optional<Interview> interview(Id<Interview> id) {
            return interviews.computeIfAbsent(id.value(), _ -> entries.find(id));
        }

        private static Use use(Id<?> piece, String words, Interview interview, boolean own) {
            var organisation = interview.organisation();
            return new Use(
                    piece,
                    words,
                    interview.title(),
                    interview.heldOn(),
                    organisation == null ? null : organisation.value(),
                    own);
        }
    }
}
