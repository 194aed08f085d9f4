package app.rungs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.BriefKind;
import app.rungs.model.Choices;
import app.rungs.sample.PlantedNames;
import app.rungs.sample.SampleCopy;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {

    @TempDir
    static Path folder;

    private static String workspace = "";

    private String out = "";
    private String err = "";

    @BeforeAll
    static void build() {
        workspace = folder.resolve("w.rungs").toString();
        SampleCopy.open(Path.of(workspace), PlantedNames.CLOCK, Runnable::run).close();
    }

    @Test
    void aSegmentsBriefIsPrintedAsBefore() {
        var file = folder.resolve("municipal.pdf");
        assertThat(run("--segment", "Municipal utilities", "--out", file.toString()))
                .isEqualTo(Cli.DONE);
        assertThat(out).contains("municipal.pdf (").contains("pages)");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void everyBriefOfEveryKindIsWrittenInSeveralFormatsAtOnceWithProgress() throws IOException {
        assertThat(run("--list", "--json")).isEqualTo(Cli.DONE);
        var kinds = new ArrayList<String>();
        new ObjectMapper().readTree(out).forEach(it -> kinds.add(it.get("kind").asText()));
        assertThat(kinds)
                .containsAll(
                        Arrays.stream(BriefKind.values()).map(Choices::word).toList());
        var to = folder.resolve("all");
        assertThat(run("--all", "--format", "html,md", "--to", to.toString()))
                .as(err)
                .isEqualTo(Cli.DONE);
        int all = 2 * kinds.size();
        assertThat(out).contains("1 of " + all + "  ").contains(all + " of " + all + "  ");
        try (var files = Files.list(to)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .hasSize(all)
                    .allMatch(it -> it.matches("[a-z0-9-]+\\.(html|md)"))
                    .contains("segment-municipal-utilities-against-investor-owned.md");
        }
    }

    @Test
    void oneOfAKindForEachEntryItCanBeAbout() throws IOException {
        var to = folder.resolve("each");
        assertThat(run("--kind", "department", "--all", "--format", "md", "--to", to.toString()))
                .isEqualTo(Cli.DONE);
        try (var files = Files.list(to)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .hasSizeGreaterThan(2)
                    .allMatch(it -> it.startsWith("department-"));
        }
    }

    @Test
    void theSwitchTakesTheNamesOut() throws IOException {
        var file = folder.resolve("anonymous.md");
        assertThat(run(
                        "--segment",
                        "Municipal utilities",
                        "--anonymous",
                        "--sheet",
                        "letter",
                        "--out",
                        file.toString()))
                .isEqualTo(Cli.DONE);
        assertThat(Files.readString(file)).contains("names taken out").contains("organisation 1");
    }

    @Test
    void whatMakesNoSenseIsSaidWithTheNextStep() {
        assertThat(run("--segment", "Municipal utilities")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("--out FILE").contains("--to FOLDER");
        assertThat(run("--out", "x.pdf")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("--list");
        assertThat(run("--all", "--out", "x.pdf")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("--to FOLDER");
        assertThat(run("--all", "--format", "xls", "--to", "x")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("'xls'").contains("docx");
        assertThat(run("--kind", "poem", "--all", "--to", "x")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("'poem'").contains("customer-success");
        assertThat(run("--kind", "job", "--segment", "Municipal utilities", "--out", "x.md"))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains("--about");
        assertThat(run("--list")).isEqualTo(Cli.DONE);
        assertThat(out).contains("Segment brief").contains("pdf, html, docx, md");
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("brief", workspace));
        all.addAll(List.of(arguments));
        var said = new StringWriter();
        var wrong = new StringWriter();
        int code = Cli.commandLine(() -> 0)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(wrong, true))
                .execute(all.toArray(String[]::new));
        out = said.toString();
        err = wrong.toString();
        return code;
    }
}
