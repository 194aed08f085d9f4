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
    void aBriefIsNotDatedBeforeTheEvidenceItRestsOn() {
        var file = folder.resolve("early.pdf");
        assertThat(run("--segment", "Municipal utilities", "--date", "2020-01-31", "--out", file.toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err)
                .contains("rests on evidence of ")
                .contains("later than 31 Jan 2020")
                .contains("--date")
                .hasLineCount(1);
        assertThat(file).doesNotExist();
        assertThat(run("--segment", "Municipal utilities", "--date", "2200-01-31", "--out", file.toString()))
                .as(err)
                .isEqualTo(Cli.DONE);
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
    void oneThatCannotBeWrittenIsSaidAndTheOthersAre() throws IOException {
        var to = folder.resolve("some");
        var inTheWay = Files.createDirectories(to.resolve("department-finance.md"));
        assertThat(run("--kind", "department", "--all", "--format", "md", "--to", to.toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err)
                .contains("Finance: ")
                .contains("a folder or device of that name is in the way")
                .contains("1 of ")
                .contains("could not be written, as said above; the others are.")
                .hasLineCount(2);
        assertThat(inTheWay).isEmptyDirectory();
        try (var files = Files.list(to)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(1)
                    .allMatch(it -> it.getFileName().toString().endsWith(".md"));
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
    void theGateStopsWhatIsPublishedUntilThereIsAReason() throws IOException {
        var file = folder.resolve("published.md");
        assertThat(run("--segment", "Municipal utilities", "--publish", "--out", file.toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains("is uncited").contains("--override").hasLineCount(1);
        assertThat(file).doesNotExist();
        assertThat(run(
                        "--segment",
                        "Municipal utilities",
                        "--override",
                        "The board meets on Monday",
                        "--out",
                        file.toString()))
                .as(err)
                .isEqualTo(Cli.DONE);
        assertThat(Files.readString(file)).contains("uncited");
        assertThat(command("list", workspace, "publication")).isEqualTo(Cli.DONE);
        assertThat(out).hasLineCount(1).contains("Handed out on");
        assertThat(run(
                        "--kind",
                        "job",
                        "--about",
                        "Defend the replacement plan in public",
                        "--override",
                        "So",
                        "--out",
                        "x.md"))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains("make one in the window");
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
    void whatMakesNoSenseIsSaidWithTheNextStep() throws IOException {
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
        var folderThere = Files.createDirectories(folder.resolve("there.md"));
        assertThat(run("--segment", "Municipal utilities", "--out", folderThere.toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains("a folder or device of that name is in the way. Name another place");
        var missing = folder.resolve("nowhere").resolve("x.md");
        assertThat(run("--segment", "Municipal utilities", "--out", missing.toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains("a folder on the way to it does not exist");
        var taken = Files.createFile(folder.resolve("taken"));
        assertThat(run("--segment", "Municipal utilities", "--to", taken.toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains("a file of that name is in the way").contains("--to");
        assertThat(run("--list")).isEqualTo(Cli.DONE);
        assertThat(out).contains("Segment brief").contains("pdf, html, docx, md");
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("brief", workspace));
        all.addAll(List.of(arguments));
        return command(all.toArray(String[]::new));
    }

    private int command(String... arguments) {
        var said = new StringWriter();
        var wrong = new StringWriter();
        int code = Cli.commandLine(() -> 0)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(wrong, true))
                .execute(arguments);
        out = said.toString();
        err = wrong.toString();
        return code;
    }
}
