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

    @Test
    void aDayToLookAgainIsSetListedAndTakenAway() throws Exception {
        assertThat(run("list", workspace, "links", "--json")).isZero();
        String link = "";
        for (var one : new ObjectMapper().readTree(out.toString())) {
            link = one.get("relation").asText().equals("evidence")
                    ? one.get("id").asText()
                    : link;
        }
        assertThat(run("recheck", workspace, link, "2026-10-01")).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("recheck", workspace, "--date", "2026-11-01", "--json")).isZero();
        var due = new ObjectMapper().readTree(out.toString());
        assertThat(due).hasSize(1);
        assertThat(due.get(0).get("link").asText()).isEqualTo(link);
        assertThat(due.get(0).get("due").asText()).isEqualTo("2026-10-01");
        out.getBuffer().setLength(0);
        assertThat(run("list", workspace, "links", "--json")).isZero();
        assertThat(out.toString()).containsOnlyOnce("2026-10-01");

        assertThat(run("recheck", workspace, link, "--clear")).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("recheck", workspace, "--date", "2026-11-01")).isZero();
        assertThat(out.toString()).startsWith("No evidence is past the day");
        assertThat(run("recheck", workspace, link)).isEqualTo(Cli.REFUSED);
        var err = new StringWriter();
        assertThat(Cli.commandLine(() -> 0)
                        .setErr(new PrintWriter(err, true))
                        .execute("recheck", workspace, link, "1 October"))
                .isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("“1 October” is not a day").doesNotContain("java");
    }

    private int run(String... arguments) {
        return Cli.commandLine(() -> 0).setOut(new PrintWriter(out, true)).execute(arguments);
    }
}
