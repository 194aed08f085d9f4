package app.rungs.ui.entry;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.DateInput;
import app.rungs.ui.kit.FieldInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.NumberInput;
import app.rungs.ui.kit.ProseInput;
import app.rungs.ui.kit.SwitchInput;
import app.rungs.ui.kit.TextInput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * One field of an entry with the input that fits it.
 *
 * @param <T> what the input shows
 */
final class EntryField<T> {

    private final Field field;
    private final FieldInput<T> input;
    private final Function<Object, T> show;
    private final Function<T, Object> read;
    private final ReferenceInput.Created created;

    private EntryField(
            Field field,
            FieldInput<T> input,
            Function<Object, T> show,
            Function<T, Object> read,
            ReferenceInput.Created created) {
        this.field = field;
        this.input = input;
        this.show = show;
        this.read = read;
        this.created = created;
    }

    /** The input for {@code field} of entries of {@code type}. */
    static EntryField<?> of(Field field, EntryType type, Desk desk, Map<UUID, String> titles) {
        var label = Messages.of(field.key(type));
        if (field.isReference()) {
            return reference(field, desk, titles);
        } else if (field.type().isEnum()) {
            return choice(field);
        } else if (field.type() == Boolean.class) {
            return plain(field, new SwitchInput(label), Boolean.class);
        } else if (field.type() == LocalDate.class) {
            return plain(field, new DateInput(), LocalDate.class);
        } else if (field.type() == Integer.class) {
            int most = field.name().equals("points") ? 100 : Integer.MAX_VALUE;
            return plain(field, NumberInput.whole(0, most), Integer.class);
        } else if (field.type() == Double.class) {
            return plain(field, NumberInput.decimal(), Double.class);
        }
        return plain(field, field.prose() ? new ProseInput(1) : new TextInput(), String.class);
    }

    /** The input for the text that is an entry's title: large, and as high as it needs to be. */
    static EntryField<?> title(Field field) {
        return plain(field, new TitleInput(), String.class);
    }

    private static <T> EntryField<T> plain(Field field, FieldInput<T> input, Class<T> type) {
        return new EntryField<>(field, input, type::cast, value -> value, new ReferenceInput.Created());
    }

    private static EntryField<Enum<?>> choice(Field field) {
        var constants = Arrays.stream(field.type().getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        ChoiceInput<Enum<?>> input = field.required()
                ? ChoiceInput.of(constants, Choices::inWords)
                : ChoiceInput.orNone(constants, Choices::inWords);
        return new EntryField<>(field, input, value -> (Enum<?>) value, value -> value, new ReferenceInput.Created());
    }

    private static EntryField<Choice> reference(Field field, Desk desk, Map<UUID, String> titles) {
        var target = field.target();
        if (target == null) {
            throw new IllegalArgumentException("Not on a page: " + field);
        }
        var created = new ReferenceInput.Created();
        return new EntryField<>(
                field,
                new ReferenceInput(target, desk, created),
                id -> new Choice(id.toString(), titles.getOrDefault(((Id<?>) id).value(), "")),
                choice -> new Id<>(target, UUID.fromString(choice.id())),
                created);
    }

    Field field() {
        return field;
    }

    FieldInput<T> input() {
        return input;
    }

    /** The input under its label, which says whether it must be given. */
    Node row(EntryType type) {
        if (input instanceof SwitchInput) {
            return input.node();
        }
        var label = Messages.of(field.key(type));
        return new FieldRow(field.mustBeGiven() ? Messages.of("entry.required", label) : label, input);
    }

    void show(@Nullable Object value) {
        input.show(value == null ? null : show.apply(value));
    }

    /** Calls {@code listener} with each value committed, and with the entries that have to be made for it. */
    void onCommit(BiConsumer<@Nullable Object, List<Entry>> listener) {
        input.onCommit(value -> listener.accept(value == null ? null : read.apply(value), created.take()));
    }
}
