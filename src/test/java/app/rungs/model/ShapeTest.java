package app.rungs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    @ParameterizedTest
    @EnumSource
    void nobodyMustFillInMoreThanSixFields(EntryType type) {
        assertThat(Shapes.of(type).fields().stream().filter(Field::mustBeGiven)).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsNamedAfterItsType(EntryType type) {
        assertThat(Shapes.of(type).record().getSimpleName())
                .isEqualToIgnoringCase(type.name().replace("_", ""));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryMadeFromItsOwnFieldsIsTheSame(EntryType type) {
        var shape = Shapes.of(type);
        var blank = shape.make(
                new Id<>(type, new UUID(1, 2)), field -> switch (field.type().getSimpleName()) {
                    case "Integer" -> 1;
                    case "Double" -> 0.5;
                    case "Boolean" -> true;
                    default -> null;
                });
        assertThat(shape.make(blank.id(), field -> shape.get(blank, field))).isEqualTo(blank);
    }
}
