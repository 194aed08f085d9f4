package app.rungs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @Test
    void theVersionIsTheNewestMigrations() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(Schema.VERSION).isEqualTo(newest);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasATableWithAColumnForEachField(EntryType type) {
        var table = Tables.of(type);
        assertThat(table.shape().fields())
                .allSatisfy(field -> assertThat(table.column(field)).isNotNull());
    }
}
