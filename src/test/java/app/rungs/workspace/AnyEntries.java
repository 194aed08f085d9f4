package app.rungs.workspace;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Estimate;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Publication;
import app.rungs.model.Redaction;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Shapes;
import app.rungs.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes sound entries of any type, read off its shape; what they name are entries that are there. */
final class AnyEntries {

    private static final List<String> TEXTS = List.of(
            "Ana",
            " leading and trailing ",
            "It''s \"quoted\", 100 %; -- drop table",
            "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich",
            "短い文",
            "🦊 and 👩‍👩‍👧 and \u200f rtl",
            "line\nbreak\r\n\ttab",
            "nul \u0000 and \uFFFF",
            "long ".repeat(3_000));

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(1583, 1, 1),
            LocalDate.of(2018, 11, 4),
            LocalDate.of(9999, 12, 31));

    private static final List<Double> NUMBERS =
            List.of(0.0, -0.0, 0.1 + 0.2, -1.5, 1e300, Double.MIN_VALUE, Double.MAX_VALUE, 1.0 / 3);

    private final Random random;

    AnyEntries(Random random) {
        this.random = random;
    }

    /** An entry of {@code type}; empty if it would have to name what is not there. */
    Optional<Entry> fresh(EntryType type, List<Id<?>> there) {
        return filled(new Id<>(type, new UUID(random.nextLong(), random.nextLong())), there);
    }

    /** {@code entry} with something else in one or all of its fields; empty for what is never altered. */
    Optional<Entry> revised(Entry entry, List<Id<?>> there) {
        if (entry instanceof Snapshot || entry instanceof Publication) {
            return Optional.empty();
        }
        var other = filled(entry.id(), there);
        // One end of a link or of an estimate's range may not fit the other any more.
        if (entry instanceof Link || entry instanceof Estimate || random.nextInt(4) == 0) {
            return other;
        }
        var shape = Shapes.of(entry);
        var field = shape.fields().get(random.nextInt(shape.fields().size()));
        return other.map(it -> (Entry) shape.with(entry, field, shape.get(it, field)));
    }

    private Optional<Entry> filled(Id<?> id, List<Id<?>> there) {
        if (id.type() == EntryType.LINK) {
            return link(id, there);
        }
        var shape = Shapes.of(id.type());
        var values = new ArrayList<@Nullable Object>();
        for (var field : shape.fields()) {
            var value = field.required() || random.nextBoolean() ? value(field, there) : null;
            if (value == null && field.required()) {
                return Optional.empty();
            }
            values.add(value);
        }
        var entry = shape.make(id, field -> values.get(shape.fields().indexOf(field)));
        return Optional.of(
                switch (entry) {
                    case RelativeValue it ->
                        new RelativeValue(it.id(), it.segment(), it.obstacle(), random.nextInt(101), it.reason());
                    case Redaction it ->
                        new Redaction(it.id(), "Name " + random.nextInt(1_000), it.replacement(), it.interview());
                    case Estimate it -> {
                        double low = random.nextDouble() / 3;
                        yield it.from(low, 2 * low, 3 * low);
                    }
                    default -> entry;
                });
    }

    @SuppressWarnings("unchecked") // the id of a link's own type
    private Optional<Entry> link(Id<?> id, List<Id<?>> there) {
        for (int attempt = 0; attempt < 20 && !there.isEmpty(); attempt++) {
            var from = pick(there);
            var to = pick(there);
            var relations = Relation.between(from.type(), to.type());
            if (!relations.isEmpty() && !to.equals(id)) {
                return Optional.of(new Link(
                        (Id<Link>) id,
                        from,
                        pick(relations),
                        to,
                        pick(List.of(app.rungs.model.Polarity.values())),
                        random.nextBoolean() ? pick(TEXTS) : null));
            }
        }
        return Optional.empty();
    }

    private @Nullable Object value(Field field, List<Id<?>> there) {
        var type = field.type();
        if (type == String.class) {
            return pick(TEXTS) + random.nextInt(1_000);
        } else if (type == Integer.class) {
            return random.nextInt();
        } else if (type == Long.class) {
            return random.nextLong();
        } else if (type == Double.class) {
            return random.nextBoolean() ? pick(NUMBERS) : (Double) random.nextGaussian();
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return pick(DATES);
        } else if (type == Id.class) {
            var fitting = there.stream()
                    .filter(id -> field.target() == null || field.target() == id.type())
                    .toList();
            return fitting.isEmpty() ? null : pick(fitting);
        } else if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        }
        throw new IllegalStateException("Nobody told this test how to make a " + type);
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
