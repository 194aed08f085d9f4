package app.rungs.ui.entry;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Layers;
import app.rungs.model.Link;
import app.rungs.model.Reading;
import app.rungs.model.RelativeValue;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as lines of a list: what they name and what was chosen for them stands under their title. */
public final class EntryLines {

    private EntryLines() {}

    /** The lines of {@code entries}, in their order. */
    public static List<EntryRow> of(Entries asked, Collection<? extends Entry> entries) {
        return of(asked, entries, null);
    }

    /** The same on the page of {@code at}, where its own name need not be said again. */
    static List<EntryRow> of(Entries asked, Collection<? extends Entry> entries, @Nullable Id<?> at) {
        var named = new LinkedHashSet<Id<?>>();
        entries.forEach(entry -> references(entry).filter(id -> !id.equals(at)).forEach(named::add));
        var titles = asked.titles(named);
        var lines = new ArrayList<EntryRow>();
        for (var entry : entries) {
            lines.add(line(asked, entry, titles));
        }
        return lines;
    }

    /** The entries of {@code ids} as lines, in their order; those that are gone are left out. */
    public static List<EntryRow> ofIds(Entries asked, Collection<? extends Id<?>> ids) {
        return of(asked, ids.stream().flatMap(id -> asked.any(id).stream()).toList());
    }

    private static EntryRow line(Entries asked, Entry entry, Map<UUID, String> titles) {
        return switch (entry) {
            case Highlight highlight -> row(entry, entry.title(), told(asked, highlight), "");
            case Reading reading ->
                row(
                        entry,
                        titles.getOrDefault(reading.metric().value(), ""),
                        joined(
                                title(reading.organisation(), titles),
                                title(reading.segment(), titles),
                                Objects.requireNonNullElse(reading.scope(), ""),
                                date(entry)),
                        NumberWords.of(reading.value()));
            case RelativeValue value ->
                row(
                        entry,
                        titles.getOrDefault(value.obstacle().value(), ""),
                        titles.getOrDefault(value.segment().value(), ""),
                        Messages.of("entry.points", value.points()));
            case Link link -> claim(link, titles);
            default -> row(entry, entry.title(), subtitle(entry, titles), date(entry));
        };
    }

    /** A link in words; it has no page of its own and leads to the entry that claims it. */
    private static EntryRow claim(Link link, Map<UUID, String> titles) {
        var words = title(link.from(), titles) + " " + link.title() + " " + title(link.to(), titles);
        return new EntryRow(link.from(), EntryLook.icon(EntryType.LINK), Tone.NEUTRAL, words, "", "");
    }

    private static EntryRow row(Entry entry, String title, String subtitle, String meta) {
        var icon = EntryLook.icon(entry.id().type());
        var tone = EntryLook.tone(Layers.of(entry));
        return new EntryRow(entry.id(), icon, tone, title.lines().collect(Collectors.joining(" ")), subtitle, meta);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String title(@Nullable Id<?> id, Map<UUID, String> titles) {
        return id == null ? "" : titles.getOrDefault(id.value(), "");
    }

    /** Who said it, and in which interview. */
    private static String told(Entries asked, Highlight highlight) {
        return asked.find(highlight.turn())
                .map(turn -> Stream.of(turn.speaker(), interview(asked, turn))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    private static String interview(Entries asked, Turn turn) {
        return asked.titles(List.of(turn.interview()))
                .getOrDefault(turn.interview().value(), "");
    }

    private static String subtitle(Entry entry, Map<UUID, String> titles) {
        var shape = Shapes.of(entry);
        return shape.fields().stream()
                .map(field -> said(shape.get(entry, field), titles))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String said(@Nullable Object value, Map<UUID, String> titles) {
        return switch (value) {
            case Id<?> id -> titles.getOrDefault(id.value(), "");
            case Enum<?> choice -> Choices.inWords(choice);
            case null, default -> "";
        };
    }

    private static String date(Entry entry) {
        var shape = Shapes.of(entry);
        return shape.fields().stream()
                .filter(field -> field.type() == LocalDate.class)
                .map(field -> shape.get(entry, field))
                .filter(Objects::nonNull)
                .map(day -> DayWords.of((LocalDate) day))
                .findFirst()
                .orElse("");
    }

    private static Stream<Id<?>> references(Entry entry) {
        var shape = Shapes.of(entry);
        return shape.fields().stream()
                .filter(Field::isReference)
                .map(field -> shape.get(entry, field))
                .filter(Objects::nonNull)
                .map(id -> (Id<?>) id);
    }
}
