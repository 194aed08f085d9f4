package app.rungs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.SharedFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CliTest {

    @TempDir
    Path folder;

    private String workspace = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void create() {
        workspace = folder.resolve("test.rungs").toString();
        assertThat(run("new", workspace)).isZero();
    }

    @Test
    void whatIsAddedIsListedShownAndSound() throws IOException {
        assertThat(run("add", workspace, "job", "statement=Predict equipment failures", "layer=tactical"))
                .isZero();
        var id = out.strip();
        assertThat(run("list", workspace, "jobs", "--json")).isZero();
        assertThat(json().get(0).get("id").asText()).isEqualTo(id);
        assertThat(run("show", workspace, id)).isZero();
        assertThat(out).contains("Predict equipment failures", "Tactical");
        assertThat(run("check", workspace)).isZero();
        assertThat(out).contains("1 entries after 1 edits");
    }

    @Test
    void whatAnObstacleIsWorthIsPrintedWithItsIntervalItsTornadoAndWhatIsAssumed() throws IOException {
        var sample = folder.resolve("sample.rungs").toString();
        assertThat(run("sample", sample)).isZero();
        assertThat(run("obstacle", sample, "equipment failures cannot be predicted"))
                .isZero();
        assertThat(out)
                .contains("Worth to customers: 16,800,000 $ a year, 80 % between")
                .contains("Annual cost of an affected account alone: 8,064,000 to 30,240,000")
                .contains("2 of 3 inputs assumed (67 %")
                .contains("168 (cited: There were 168 investor-owned utilities");
        assertThat(run("obstacle", sample, "Equipment failures cannot be predicted", "--json"))
                .isZero();
        var segment = json().get("segments").get(0);
        assertThat(segment.get("customers").get("base").asDouble()).isEqualTo(16_800_000, Offset.offset(1e-6));
        assertThat(segment.get("customers").get("low80").asDouble())
                .isLessThan(segment.get("customers").get("high80").asDouble());
        assertThat(segment.get("customers").get("tornado")).hasSize(3);
        assertThat(segment.get("ours").get("base").asDouble()).isEqualTo(168_000, Offset.offset(1e-6));
        assertThat(run("obstacle", sample, "Experienced line workers retire")).isZero();
        assertThat(out).contains("Nothing is estimated");
    }

    @Test
    void aLinkIsSeenFromBothEnds() {
        run("add", workspace, "job", "statement=Predict failures");
        run("add", workspace, "metric", "name=SAIDI", "unit=minutes");
        assertThat(run("link", workspace, "predict failures", "measured-by", "SAIDI"))
                .isZero();
        run("show", workspace, "SAIDI");
        assertThat(out).contains("is measured by: Job 'Predict failures'");
    }

    @Test
    void eachLineOfInputBecomesANoteOnceItIsSaved() throws IOException {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("first\n\nsecond – größer\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run(
                            "capture",
                            workspace,
                            "--interview",
                            "At the yard",
                            "--purpose",
                            "discovery",
                            "--hand",
                            "first"))
                    .isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(out.lines()).containsExactly("saved #2", "saved #3");
        run("list", workspace, "notes", "--json");
        assertThat(json()).extracting(it -> it.get("text").asText()).containsExactly("first", "second – größer");
    }

    @Test
    void fortyPodcastsComeInWithTheirSpeakers() throws IOException {
        var files = SharedFiles.below("interviews/changelog/podcast", ".md");
        assertThat(files).hasSize(40);
        assertThat(run(Stream.concat(
                                Stream.of("import", workspace, "--purpose", "discovery", "--hand", "third"),
                                files.stream().map(Path::toString))
                        .toArray(String[]::new)))
                .as(err)
                .isZero();
        run("list", workspace, "interviews", "--json");
        assertThat(json()).hasSize(40);
        run("list", workspace, "turns", "--json");
        var speakers = new HashMap<String, java.util.Set<String>>();
        for (var turn : json()) {
            if (turn.has("speaker")) {
                speakers.computeIfAbsent(turn.get("interview").asText(), it -> new java.util.HashSet<>())
                        .add(turn.get("speaker").asText());
            }
        }
        assertThat(speakers)
                .hasSize(40)
                .allSatisfy((interview, names) ->
                        assertThat(names).hasSizeGreaterThanOrEqualTo(2).noneMatch(name -> name.startsWith("Break")));
        assertThat(run("check", workspace)).isZero();
    }

    @Test
    void reliabilityReportsBecomeMediansBySegment() throws IOException {
        var table = SharedFiles.path("utility/derived_csv/reliability_states_2018.derived.csv");
        assertThat(readings(table, "IEEE Standard/SAIDI Without MED")).as(err).isZero();

        assertThat(run("metric", workspace, "saidi", "--json")).isZero();
        var segments = new HashMap<String, JsonNode>();
        json().get("segments").forEach(it -> segments.put(it.get("segment").asText(), it));
        assertThat(segments)
                .containsOnlyKeys("Cooperative", "Investor Owned", "Municipal", "Political Subdivision", "State");
        median(segments.get("Cooperative"), 392, 130.2);
        median(segments.get("Investor Owned"), 141, 108.9);
        median(segments.get("Municipal"), 183, 34.4);

        run("metric", workspace, "SAIDI");
        assertThat(out).containsPattern("Cooperative +n +392 +median 130\\.2\\R");

        assertThat(readings(table, "IEEE Standard/SAIDI Without MED")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("were imported before");
    }

    @Test
    void aColumnNamedTwiceIsAskedForByItsWholeName() {
        var table = SharedFiles.path("utility/derived_csv/reliability_states_2018.derived.csv");
        assertThat(readings(table, "SAIDI Without MED")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("IEEE Standard/SAIDI Without MED", "Other Standard/SAIDI Without MED");
        assertThat(readings(table, "Nope")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("There is no column 'Nope'");
        run("list", workspace, "readings");
        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "missing.txt, cannot be",
        "folder, folder",
        "empty.txt, empty",
        "binary.txt, not a text",
        "archive.txt, archive",
    })
    void aFileThatCannotComeInIsRefusedInOneSentenceAndTheOthersComeIn(String name, String words) throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 0, 0, 7, 9, 0, 0});
        Files.write(folder.resolve("archive.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        var good = Files.writeString(folder.resolve("good.txt"), "Ann: We guess.\nBen: Why?\nAnn: Nobody knows.\n");

        assertThat(run("import", workspace, folder.resolve(name).toString(), good.toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(err.lines()
                        .filter(line -> line.startsWith("rungs: "))
                        .findFirst()
                        .orElseThrow())
                .endsWith(".");
        run("list", workspace, "interviews");
        assertThat(out).contains("good");
    }

    @Test
    void whatDoesNotExistIsSaidWithTheNextStep() {
        assertThat(run("list", folder.resolve("none.rungs").toString(), "jobs")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("Make one with 'rungs new");
        assertThat(run(
                        "brief",
                        workspace,
                        "--segment",
                        "Nobody",
                        "--out",
                        folder.resolve("x.pdf").toString()))
                .isEqualTo(Cli.REFUSED);
        assertThat(err).contains("There is no Segment 'Nobody'");
        assertThat(run("add", workspace, "job", "nonsense=1")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("has no field 'nonsense'", "statement*");
        assertThat(run("add", workspace, "fact", "statement=Nine of ten")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("Fact needs Source");
        assertThat(run("frobnicate")).isEqualTo(Cli.USAGE);
    }

    @Test
    void aNameIsErasedForGoodByWhoTypesItTwice() {
        assertThat(run("add", workspace, "person", "name=Ann Lee")).isZero();
        assertThat(run("erase", workspace, "Ann Lee", "--dry-run")).isEqualTo(Cli.REFUSED);
        assertThat(err).contains("not redacted", "--replacement");
        assertThat(run("erase", workspace, "Ann Lee", "--replacement", "[name 1]", "--dry-run"))
                .isZero();
        assertThat(out)
                .contains("2 entries hold the name", "1 person", "2 steps of the history", "Nothing was changed");
        assertThat(run("erase", workspace, "Ann Lee", "--again", "Ann")).isEqualTo(Cli.REFUSED);
        assertThat(run("erase", workspace, "Ann Lee", "--again", "Ann Lee")).isZero();
        assertThat(out).contains("This cannot be undone.", "The name is gone for good: [name 1] stands in its place.");
        assertThat(run("list", workspace, "people")).isZero();
        assertThat(out).contains("[name 1]");
        assertThat(run("list", workspace, "redactions")).isZero();
        assertThat(out).isEmpty();
    }

    private int readings(Path table, String column) {
        return run(
                "import",
                workspace,
                table.toString(),
                "--as",
                "readings",
                "--metric",
                "SAIDI",
                "--value-column",
                column,
                "--organisation-column",
                "Utility Name",
                "--segment-column",
                "Ownership",
                "--header-rows",
                "2",
                "--missing",
                ".");
    }

    private static void median(@Nullable JsonNode segment, int n, double median) {
        var found = Objects.requireNonNull(segment);
        assertThat(found.get("n").asInt()).isEqualTo(n);
        assertThat(found.get("median").asDouble()).isEqualTo(median, Offset.offset(0.05));
    }

    private JsonNode json() throws IOException {
        var read = new ObjectMapper().readTree(out);
        assertThat(StreamSupport.stream(read.spliterator(), false)).isNotEmpty();
        return read;
    }

    private int run(String... arguments) {
        var said = new StringWriter();
        var complained = new StringWriter();
        CommandLine command =
                Cli.commandLine(() -> 0).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(complained, true));
        int code = command.execute(arguments);
        out = said.toString();
        err = complained.toString();
        return code;
    }
}
