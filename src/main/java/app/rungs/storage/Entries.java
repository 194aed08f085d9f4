package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;
import static app.rungs.storage.db.Tables.ENTRY;
import static app.rungs.storage.db.Tables.HIGHLIGHT;
import static app.rungs.storage.db.Tables.LINK;
import static app.rungs.storage.db.Tables.TURN;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Refusal;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/**
 * What can be asked of a workspace's entries. Answers are as they may be shown: a redacted name is replaced in every text.
 * Those who let the user change the words ask for the {@link #original}.
 */
public final class Entries {

    /** How many ids one question may name; H2 plans each list anew. */
    private static final int CHUNK = 500;

    /** Of how many entries the first by title are looked for. */
    private static final int SORTED = 2_000;

    private static final Set<EntryType> IN_INTERVIEWS =
            EnumSet.of(EntryType.INTERVIEW, EntryType.TURN, EntryType.HIGHLIGHT);

    final DSLContext db;
    private final Redactions redactions;

    /** The entries as they are. */
    Entries(DSLContext db) {
        this(db, Redactions.NONE);
    }

    /** The entries as {@code redactions} leave them. */
    Entries(DSLContext db, Redactions redactions) {
        this.db = db;
        this.redactions = redactions;
    }

    /** The same entries in their own words: for those who edit them, never for what leaves the program. */
    public Entries original() {
        return new Entries(db);
    }

    /** What is replaced in these answers. */
    public Redactions redactions() {
        return redactions;
    }

    /** An entry as a line of a list. */
    public record Listed(Id<?> id, String title) {}

    /** An entry in the bin: what it was called, when it went, and with which edit. */
    public record Binned(Id<?> id, String title, Instant removedAt, long seq) {}

    @SuppressWarnings("unchecked") // an Id<E> is only ever made for an E
    public <E extends Entry> Optional<E> find(Id<E> id) {
        return (Optional<E>) any(id);
    }

    /** @throws Refusal if no entry has this id: it was removed meanwhile */
    public <E extends Entry> E get(Id<E> id) {
        return find(id).orElseThrow(() -> new Refusal(Messages.of("storage.entry.missing", id)));
    }

    /** The same, whatever its type. */
    public Optional<Entry> any(Id<?> id) {
        return Tables.of(id.type()).find(db, id).map(redactions::entry);
    }

    /** The entries of these ids, whatever their types; those that are gone are left out. */
    Map<Id<?>, Entry> any(Collection<? extends Id<?>> ids) {
        var found = new HashMap<Id<?>, Entry>();
        ids.stream().collect(Collectors.groupingBy(Id::type)).forEach((type, same) -> {
            var table = Tables.of(type);
            parts(same).forEach(some -> shown(table, table.among(some)).forEach(entry -> found.put(entry.id(), entry)));
        });
        return found;
    }

    /** The entry whose id is {@code value}, whatever its type. */
    public Optional<Entry> any(UUID value) {
        return db.select(ENTRY.TYPE)
                .from(ENTRY)
                .where(ENTRY.ID.eq(value))
                .fetchOptional(ENTRY.TYPE)
                .flatMap(type -> any(new Id<>(EntryType.valueOf(type), value)));
    }

    /** Every entry of one type, in no particular order. */
    public <E extends Entry> List<E> all(Class<E> type) {
        return shown(table(type), DSL.noCondition());
    }

    /** The entries of one type with these ids, in no particular order; those that are gone are left out. */
    public <E extends Entry> List<E> all(Class<E> type, Collection<Id<E>> ids) {
        return inPieces(ids, some -> shown(table(type), table(type).among(some)));
    }

    /** Asks about many entries in as many questions as it takes. */
    private static <T> List<T> inPieces(Collection<? extends Id<?>> ids, Function<List<UUID>, List<T>> question) {
        return parts(ids).stream().map(question).flatMap(List::stream).toList();
    }

    /** The entries of one type that name {@code named} in any of their fields: an interview's turns, a metric's readings. */
    public <E extends Entry> List<E> naming(Class<E> type, Id<?> named) {
        var table = table(type);
        return shown(table, naming(table, named));
    }

    /** Some of the entries that name another, and how many there are in all. */
    public record Some<E extends Entry>(List<E> entries, int total) {}

    /**
     * The first of the entries of one type that name {@code named}, by title. Of more than {@link #SORTED} any are the first:
     * a metric's page does not wait for a hundred thousand readings to be put in order.
     */
    public <E extends Entry> Some<E> someNaming(Class<E> type, Id<?> named, int limit) {
        var table = table(type);
        var condition = naming(table, named);
        int total = db.fetchCount(table.table(), condition);
        if (total == 0) {
            return new Some<>(List.of(), 0);
        }
        var all = shown(table, condition, total > SORTED ? limit : total);
        return new Some<>(
                all.stream()
                        .sorted(Comparator.comparing(Entry::title))
                        .limit(limit)
                        .toList(),
                total);
    }

    private static Condition naming(EntryTable<?> table, Id<?> named) {
        return DSL.or(table.shape().fields().stream()
                .filter(Field::isReference)
                .filter(field -> field.target() == null || field.target() == named.type())
                .map(field -> table.where(field, named.value()))
                .toList());
    }

    /** The entries of one type with {@code value} in a field: exactly, or for a text in any case. */
    public <E extends Entry> List<E> having(Class<E> type, String fieldName, Object value) {
        var table = table(type);
        var field = table.shape().field(fieldName).orElseThrow();
        if (value instanceof String text) {
            var column = table.column(field).coerce(String.class);
            return shown(table, DSL.lower(column).eq(text.toLowerCase(Locale.ROOT)));
        }
        return shown(table, table.where(field, value instanceof Id<?> id ? id.value() : value));
    }

    /** Every highlight in an interview's words, in their order: one question, however many there are. */
    public List<Highlight> highlights(Id<Interview> interview) {
        var rows = table(Highlight.class).rows();
        return redactions.entries(db.select(rows.columns())
                .from(TURN)
                .join(HIGHLIGHT)
                .on(HIGHLIGHT.TURN.eq(TURN.ID))
                .where(TURN.INTERVIEW.eq(interview.value()))
                .orderBy(TURN.POSITION, HIGHLIGHT.START, HIGHLIGHT.END, HIGHLIGHT.ID)
                .fetch(rows::read));
    }

    /**
     * A highlight and where it stands.
     *
     * @param speaker who said it; empty where the source does not say
     * @param holds whether its turn still holds the words it quotes
     */
    public record Placed(Highlight highlight, Id<Interview> interview, String speaker, boolean holds) {}

    /** Every highlight there is with its place, in one question; the words of the turns stay where they are. */
    public List<Placed> placedHighlights() {
        var highlights = table(Highlight.class).rows();
        var length = DSL.greatest(HIGHLIGHT.END.minus(HIGHLIGHT.START), DSL.val(0));
        var holds = DSL.field(DSL.substring(
                        TURN.TEXT, DSL.greatest(HIGHLIGHT.START, DSL.val(0)).plus(1), length)
                .eq(HIGHLIGHT.QUOTE));
        var rows = db.select(highlights.columns())
                .select(TURN.INTERVIEW, TURN.SPEAKER, holds)
                .from(HIGHLIGHT)
                .join(TURN)
                .on(TURN.ID.eq(HIGHLIGHT.TURN))
                .fetch();
        var shown = redactions.entries(rows.map(highlights::read));
        var placed = new ArrayList<Placed>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var interview = new Id<Interview>(EntryType.INTERVIEW, rows.get(i).get(TURN.INTERVIEW));
            var speaker = Objects.requireNonNullElse(rows.get(i).get(TURN.SPEAKER), "");
            placed.add(new Placed(
                    shown.get(i),
                    interview,
                    redactions.mask(interview).words(speaker),
                    Boolean.TRUE.equals(rows.get(i).get(holds))));
        }
        return placed;
    }

    /** The links that start at any of some entries. */
    public List<Link> linksFrom(Collection<? extends Id<?>> starts) {
        return inPieces(starts, some -> shown(table(Link.class), LINK.FROM_ID.in(some)));
    }

    /** The links that start or end at any of some entries, each once, in no particular order. */
    public List<Link> links(Collection<? extends Id<?>> ends) {
        var arriving = inPieces(ends, some -> shown(table(Link.class), LINK.TO_ID.in(some)));
        return Stream.concat(linksFrom(ends).stream(), arriving.stream())
                .distinct()
                .toList();
    }

    /** The links whose day to look again is before {@code day}. */
    public List<Link> toRecheck(LocalDate day) {
        return shown(table(Link.class), LINK.RECHECK_ON.lt(day));
    }

    /** The links that start or end at an entry. */
    public List<Link> links(Id<?> end) {
        return naming(Link.class, end);
    }

    /** Every entry that cannot be without {@code named}, or mentions it, by the field it does so in. */
    List<Naming> namings(Id<?> named) {
        var found = new ArrayList<Naming>();
        for (var reference : Tables.references(named.type())) {
            for (var entry : reference.table().naming(db, reference.field(), named)) {
                found.add(new Naming(redactions.entry(entry), reference.field()));
            }
        }
        return found;
    }

    /** An entry that names another in one of its fields. */
    public record Naming(Entry entry, Field field) {}

    /** The titles of entries, by id; those that are gone are left out. */
    public Map<UUID, String> titles(Collection<? extends Id<?>> ids) {
        var titles = new HashMap<UUID, String>();
        inPieces(
                        ids,
                        some -> db.select(ENTRY.ID, ENTRY.TYPE, ENTRY.TITLE)
                                .from(ENTRY)
                                .where(ENTRY.ID.in(some))
                                .fetch(this::shown))
                .forEach(line -> titles.put(line.id().value(), line.title()));
        return titles;
    }

    /** Ids, each once, in parts that one question may name. */
    private static List<List<UUID>> parts(Collection<? extends Id<?>> ids) {
        var values = ids.stream().map(Id::value).distinct().toList();
        return IntStream.range(0, Math.ceilDiv(values.size(), CHUNK))
                .mapToObj(part -> values.subList(part * CHUNK, Math.min(values.size(), (part + 1) * CHUNK)))
                .toList();
    }

    /** Entries of {@code types} whose title holds {@code words}, in any case, by title; at most {@code limit}. */
    public List<Listed> listed(Collection<EntryType> types, String words, int limit) {
        var wanted = words.strip();
        try (var rows = db.select(ENTRY.ID, ENTRY.TYPE, ENTRY.TITLE)
                .from(ENTRY)
                .where(EntryTable.among(types))
                .and(mayHold(wanted))
                .orderBy(DSL.lower(ENTRY.TITLE), ENTRY.ID)
                .limit(redactions.isEmpty() ? limit : Integer.MAX_VALUE)
                .fetchLazy()) {
            return rows.stream()
                    .map(this::shown)
                    .filter(line -> redactions.isEmpty() || holds(line.title(), wanted))
                    .limit(limit)
                    .toList();
        }
    }

    /** The ids of the entries of {@code types} whose title is {@code title}, in any case. */
    public List<Id<?>> titled(Collection<EntryType> types, String title) {
        var wanted = title.strip().toLowerCase(Locale.ROOT);
        return db
                .select(ENTRY.ID, ENTRY.TYPE, ENTRY.TITLE)
                .from(ENTRY)
                .where(EntryTable.among(types))
                .and(redactions.isEmpty() ? DSL.lower(ENTRY.TITLE).eq(wanted) : DSL.noCondition())
                .orderBy(ENTRY.ID)
                .fetch(this::shown)
                .stream()
                .filter(line -> redactions.isEmpty()
                        || line.title().toLowerCase(Locale.ROOT).equals(wanted))
                .<Id<?>>map(Listed::id)
                .toList();
    }

    /** A row whose shown title may hold {@code words}: with redactions, one that has a name in it may as well. */
    private Condition mayHold(String words) {
        boolean any = words.isEmpty() || !redactions.isEmpty();
        return any ? DSL.noCondition() : ENTRY.TITLE.containsIgnoreCase(words);
    }

    private static boolean holds(String title, String words) {
        return title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /**
     * A row as a line. What belongs to an interview is read whole, because its own names may be replaced, and so is a long
     * title, which may have been cut in the middle of a name.
     */
    private Listed shown(Record3<UUID, String, String> row) {
        var type = EntryType.valueOf(row.value2());
        var id = new Id<>(type, row.value1());
        if (redactions.isEmpty()) {
            return new Listed(id, row.value3());
        }
        boolean whole = IN_INTERVIEWS.contains(type) || ListedTitle.mayBeCut(row.value3());
        return new Listed(id, whole ? any(id).map(ListedTitle::of).orElse("") : redactions.words(row.value3()));
    }

    /** Whether there is an entry of this id that is of the id's type. */
    boolean has(Id<?> id) {
        return db.fetchExists(
                ENTRY, ENTRY.ID.eq(id.value()).and(ENTRY.TYPE.eq(id.type().name())));
    }

    /** Whether each of some entries is found by its id too, and not only by reading on from the first. */
    boolean findsEach(Collection<? extends Id<?>> ids) {
        return ids.stream().collect(Collectors.groupingBy(Id::type)).entrySet().stream()
                .allMatch(same -> parts(same.getValue()).stream()
                        .allMatch(some -> Tables.of(same.getKey()).findsEach(db, some)));
    }

    /** How many entries of {@code type} there are. */
    public int count(EntryType type) {
        return db.fetchCount(Tables.of(type).table());
    }

    /** What can still be brought back, the latest first. */
    public List<Binned> bin() {
        return db.selectFrom(BIN)
                .orderBy(BIN.SEQ.desc(), BIN.TITLE)
                .fetch(row -> new Binned(
                        new Id<>(EntryType.valueOf(row.get(BIN.TYPE)), row.get(BIN.ID)),
                        redactions.wordsOfGone(row.get(BIN.TITLE)),
                        row.get(BIN.REMOVED_AT).toInstant(),
                        row.get(BIN.SEQ)));
    }

    /** Every entry there is, type by type; close the stream. */
    Stream<? extends Entry> stream() {
        return Arrays.stream(EntryType.values()).flatMap(type -> Tables.of(type).stream(db));
    }

    long count() {
        return db.fetchCount(ENTRY);
    }

    <E extends Entry> List<E> shown(EntryTable<E> table, Condition which) {
        return shown(table, which, Integer.MAX_VALUE);
    }

    /** The one way from a table to an answer: with redacted names replaced. */
    private <E extends Entry> List<E> shown(EntryTable<E> table, Condition which, int limit) {
        return redactions.entries(table.fetch(db, which, limit));
    }

    @SuppressWarnings("unchecked") // the table of a shape's own type
    static <E extends Entry> EntryTable<E> table(Class<E> type) {
        return (EntryTable<E>) (EntryTable<?>) Tables.of(Shapes.of(type).type());
    }
}
