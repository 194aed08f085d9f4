package app.rungs.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every file is laid out by palantir-java-format. {@code mvn test -Dtest=FormattingTest -Dformat=write} does it. */
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() {
        boolean write = "write".equals(System.getProperty("format"));
        var unformatted = Sources.java().parallelStream()
                .filter(file -> !isFormatted(file, write))
                .toList();
        assertThat(unformatted)
                .as("not formatted; mvn test -Dtest=FormattingTest -Dformat=write rewrites them")
                .isEmpty();
    }

    private static boolean isFormatted(Path file, boolean write) {
        String text = Sources.text(file);
        try {
            String formatted = FORMATTER.formatSourceAndFixImports(text);
            if (write && !formatted.equals(text)) {
                Files.writeString(file, formatted);
                return true;
            }
            return formatted.equals(text);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be formatted: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
