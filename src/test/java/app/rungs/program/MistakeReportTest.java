package app.rungs.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MistakeReportTest {

    private static final String QUOTE = "Our outage numbers are made up, Maria said";

    @Test
    void noQuoteOrSecretIsInAReport() {
        var inner = new IllegalStateException("insert into turn values ('" + QUOTE + "')");
        inner.addSuppressed(new IllegalArgumentException("password=hunter2"));
        var report = MistakeReport.of(new RuntimeException(QUOTE, inner));

        assertThat(report.text())
                .contains("java.lang.RuntimeException")
                .contains("because of: java.lang.IllegalStateException")
                .contains("besides: java.lang.IllegalArgumentException")
                .contains("MistakeReportTest.java")
                .contains(report.code())
                .contains(Release.running().version())
                .doesNotContain("Maria", "hunter2", "insert into", System.getProperty("user.name") + "/");
    }

    @Test
    void theSameMistakeHasTheSameCodeWhateverItSays() {
        var codes = java.util.stream.Stream.of("one", "other")
                .map(IllegalStateException::new)
                .map(MistakeReport::code)
                .distinct();

        assertThat(codes).hasSize(1);
    }

    @Test
    void anExceptionThatCausesItselfEndsToo() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);

        assertThat(MistakeReport.of(one).text().lines().count()).isLessThanOrEqualTo(400);
    }

    @Test
    void theZipHoldsTheReportAndNothingElse(@TempDir Path folder) throws Exception {
        var report = MistakeReport.of(new IllegalStateException(QUOTE));

        var file = report.zip(folder.resolve("reports"), Instant.parse("2026-11-22T03:00:00Z"));

        assertThat(file.getFileName()).hasToString("rungs-report-2026-11-22-030000-" + report.code() + ".zip");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(1);
            var text =
                    new String(zip.getInputStream(zip.getEntry("report.txt")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).isEqualTo(report.text());
        }
    }
}
