package app.rungs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.sample.SampleCopy;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainCliTest {

    private static final String JOB = "Predict equipment failures before they interrupt customers";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private String workspace = "";

    @BeforeEach
    void build() {
        var path = folder.resolve("Sample.rungs");
        workspace = path.toString();
        SampleCopy.open(path, () -> Instant.parse("2026-11-01T09:00:00Z"), Runnable::run)
                .close();
    }

    @Test
    void aChainIsPrintedWithItsConfidenceAndItsBreak() {
        assertThat(run("chain", workspace, JOB, "--date", "2026-11-01")).isZero();
        assertThat(out.toString())
                .contains("Municipal utilities: confidence 48.6; its weakest link leads to the job")
                .contains("Electric co-operatives: broken at: strategic goal")
                .contains("breadth 0.40")
                .contains("Nothing leads on from “SAIDI”: link it to a strategic goal, or make one.");
    }

    @Test
    void aChainIsPrintedForScripts() throws Exception {
        assertThat(run("chain", workspace, JOB, "--json")).isZero();
        var paths = new ObjectMapper().readTree(out.toString()).get("paths");
        assertThat(paths).hasSize(3);
        assertThat(paths.get(0).get("entries")).hasSize(5);
        assertThat(paths.get(0).get("links").get(0).get("breadth").asDouble()).isEqualTo(0.4);
        assertThat(paths.get(2).get("brokenAt").asText()).isEqualTo("strategic goal");
        assertThat(paths.get(2).get("confidence").asDouble()).isZero();
    }

    private int run(String... arguments) {
        return Cli.commandLine(() -> 0).setOut(new PrintWriter(out, true)).execute(arguments);
    }
}
