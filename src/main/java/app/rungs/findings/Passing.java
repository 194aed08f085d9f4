package app.rungs.findings;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Filter;
import app.rungs.model.Filter.Kind;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Tag;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter ready to be asked: what its conditions name has been looked up once. */
public final class Passing {

    private final Filter filter;
    private final List<String> texts;
    private final Set<UUID> tags;
    private final Set<UUID> organisations;
    private final Set<UUID> segmented;
    private final Set<UUID> withPerson;
    private final @Nullable LocalDate since;
    private final @Nullable LocalDate until;

    /** @throws Refusal if a condition makes no sense */
    public Passing(Entries entries, Filter filter) {
        this.filter = filter;
        texts = filter.values(Kind.TEXT).stream().map(Passing::plain).toList();
        tags = withChildren(entries, ids(Kind.TAG));
        organisations = ids(Kind.ORGANISATION);
        segmented = filter.values(Kind.SEGMENT).isEmpty() ? Set.of() : members(entries, ids(Kind.SEGMENT));
        withPerson = filter.values(Kind.PERSON).isEmpty() ? Set.of() : interviews(entries, ids(Kind.PERSON));
        since = day(Kind.SINCE);
        until = day(Kind.UNTIL);
    }

    public boolean lets(HighlightRow row) {
        return texts.stream()
                        .allMatch(text -> plain(row.highlight().quote()).contains(text)
                                || plain(Objects.requireNonNullElse(
                                                row.highlight().note(), ""))
                                        .contains(text))
                && carries(row.tags())
                && speaks(row.supporting(), row.contradicting())
                && open(row.tags().isEmpty(), row.supporting() + row.contradicting() == 0, !row.holds())
                && lets(row.interview());
    }

    public boolean lets(InterviewRow row) {
        return texts.stream()
                        .allMatch(text -> plain(row.interview().title()).contains(text)
                                || plain(row.organisation()).contains(text)
                                || plain(Objects.requireNonNullElse(
                                                row.interview().summary(), ""))
                                        .contains(text))
                && carries(row.tags())
                && speaks(row.supporting(), row.contradicting())
                && open(row.tags().isEmpty(), row.supporting() + row.contradicting() == 0, false)
                && lets(row.interview());
    }

    private boolean lets(Interview interview) {
        var organisation = interview.organisation();
        return among(Kind.HAND, interview.hand())
                && among(Kind.PURPOSE, interview.purpose())
                && among(Kind.MODE, interview.mode())
                && within(Kind.ORGANISATION, organisations, organisation)
                && within(Kind.SEGMENT, segmented, organisation)
                && within(Kind.PERSON, withPerson, interview.id())
                && held(interview.heldOn());
    }

    private boolean carries(Collection<Tag> carried) {
        return filter.values(Kind.TAG).isEmpty()
                || carried.stream().anyMatch(tag -> tags.contains(tag.id().value()));
    }

    private boolean speaks(int supporting, int contradicting) {
        var wanted = filter.values(Kind.POLARITY);
        return wanted.isEmpty()
                || (supporting > 0 && wanted.contains(Choices.word(Polarity.SUPPORTING)))
                || (contradicting > 0 && wanted.contains(Choices.word(Polarity.CONTRADICTING)));
    }

    private boolean open(boolean untagged, boolean unused, boolean moved) {
        return filter.values(Kind.OPEN).stream()
                .allMatch(word -> Choices.find(Filter.Open.class, word)
                        .map(open -> switch (open) {
                            case UNTAGGED -> untagged;
                            case UNUSED -> unused;
                            case MOVED -> moved;
                        })
                        .orElse(false));
    }

    private boolean among(Kind kind, @Nullable Enum<?> choice) {
        var wanted = filter.values(kind);
        return wanted.isEmpty() || (choice != null && wanted.contains(Choices.word(choice)));
    }

    private boolean within(Kind kind, Set<UUID> wanted, @Nullable Id<?> id) {
        return filter.values(kind).isEmpty() || (id != null && wanted.contains(id.value()));
    }

    private boolean held(@Nullable LocalDate day) {
        if (since == null && until == null) {
            return true;
        }
        return day != null && (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    private Set<UUID> ids(Kind kind) {
        return filter.values(kind).stream().map(Passing::id).collect(Collectors.toSet());
    }

    private @Nullable LocalDate day(Kind kind) {
        try {
            var days =
                    filter.values(kind).stream().map(LocalDate::parse).sorted().toList();
            return days.isEmpty() ? null : kind == Kind.SINCE ? days.getFirst() : days.getLast();
        } catch (DateTimeParseException e) {
            throw new Refusal(Messages.of("insight.filter.day", e.getParsedString()));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Messages.of("insight.filter.entry", text));
        }
    }

    private static Set<UUID> withChildren(Entries entries, Set<UUID> wanted) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        var found = new HashSet<>(wanted);
        var all = entries.all(Tag.class);
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var tag : all) {
                var parent = tag.parent();
                grown |= parent != null
                        && found.contains(parent.value())
                        && found.add(tag.id().value());
            }
        }
        return found;
    }

    private static Set<UUID> members(Entries entries, Set<UUID> segments) {
        var membership = new Membership(entries);
        var members = new HashSet<UUID>();
        segments.forEach(segment -> members.addAll(membership.of(new Id<Segment>(EntryType.SEGMENT, segment))));
        return members;
    }

    private static Set<UUID> interviews(Entries entries, Set<UUID> people) {
        return entries.having(Link.class, "relation", Relation.TOOK_PART).stream()
                .filter(link -> people.contains(link.from().value()))
                .map(link -> link.to().value())
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
