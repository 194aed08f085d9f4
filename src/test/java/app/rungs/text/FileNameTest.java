package app.rungs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Alder Bend in short (fictional), alder-bend-in-short-fictional",
        "../../etc/passwd, etc-passwd",
        "Łódź: co się liczy?, łódź-co-się-liczy",
        "電力 2026, 電力-2026",
        "***, rungs"
    })
    void aTitleBecomesANameThatAnyDiskTakes(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        assertThat(FileName.of("𝒳".repeat(200))).isEqualTo("𝒳".repeat(80));
    }
}
