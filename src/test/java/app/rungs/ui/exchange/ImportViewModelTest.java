package app.rungs.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rungs.exchange.csv.SpokenColumns;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Person;
import app.rungs.model.Purpose;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.model.Turn;
import app.rungs.ui.exchange.ImportViewModel.Step;
import app.rungs.ui.kit.ProgressTask;
import app.rungs.ui.shell.Fictional;
import app.rungs.workspace.Batch;
import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // each test opens its workspace first
final class ImportViewModelTest {

    private static final String TALK =
            "Ann: We keep a sheet of every outage, and nobody else ever reads what is in it.\nBob: Who keeps it?\n"
                    + "Ann: I do.\nBob: I see.\n";

    @TempDir
    Path folder;

    private Workspace workspace;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("New.rungs"), InstantSource.system(), Runnable::run);
        model = model();
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
    }

    @Test
    void aTranscriptIsRecognisedGradedAndImported() {
        model.choose(List.of(Fictional.transcript(folder)));
        assertThat(model.step()).isEqualTo(Step.CHECK);
        assertThat(model.chosen().all().getFirst().kindInWords()).isEqualTo("WebVTT subtitles");

        model.grade(Purpose.DISCOVERY, Hand.FIRST);
        goOnToTheResult();

        assertThat(model.step()).isEqualTo(Step.RESULT);
        assertThat(model.landings()).allMatch(Landing::cameIn);
        var interviews = workspace.read(entries -> entries.all(Interview.class)).join();
        assertThat(interviews).hasSize(1).allMatch(Interview::citable);
    }

    @Test
    void aTableIsMappedByALikelyGuessAndItsMissingMarkIsCounted() {
        model.choose(List.of(Fictional.table(folder)));
        model.goOn();
        assertThat(model.step()).isEqualTo(Step.COLUMNS);

        var table = model.chosen().tables().getFirst();
        assertThat(model.mapping(table))
                .returns("Minutes", Mapping::metric)
                .returns("Minutes", Mapping::value)
                .returns("Utility Name", Mapping::organisation)
                .returns("Ownership", Mapping::segment);
        var preview = Objects.requireNonNull(model.preview(table).table());
        assertThat(preview.readings()).hasSize(3);
        assertThat(preview.missing()).isEqualTo(1);
    }

    @Test
    void undoTakesTheWholeImportBack() {
        model.choose(List.of(Fictional.transcript(folder), Fictional.table(folder)));
        goOnToTheResult();
        assertThat(model.landings()).hasSize(2);
        assertThat(model.canUndo()).isTrue();

        model.undo().join();

        assertThat(count(EntryType.INTERVIEW) + count(EntryType.READING) + count(EntryType.SEGMENT))
                .isZero();
    }

    @Test
    void afterAnotherEditTheImportIsUndoneFromTheHistoryOnly() {
        model.choose(List.of(Fictional.transcript(folder)));
        goOnToTheResult();
        workspace.undo().join();

        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void whatCannotBeImportedSaysWhyAndStopsNothingElse() {
        model.choose(List.of(folder.resolve("gone.txt"), Fictional.transcript(folder)));

        assertThat(model.chosen().taken()).hasSize(1);
        assertThat(model.chosen().all().getFirst().words()).contains("gone.txt");
        goOnToTheResult();
        assertThat(model.landings()).hasSize(1);
    }

    @Test
    void twoFilesAreTakenBackInOneStepAndAfterARestart() {
        model.choose(List.of(file("a.txt", TALK), file("b.txt", TALK.replace("sheet", "ledger"))));
        goOnToTheResult();
        assertThat(count(EntryType.INTERVIEW)).isEqualTo(2);
        model.close();
        workspace.close();
        workspace = Workspace.open(folder.resolve("New.rungs"), InstantSource.system(), Runnable::run);
        model = model();

        workspace.undo().join();
        assertThat(count(EntryType.INTERVIEW) + count(EntryType.TURN)).isZero();
        workspace.redo().join();
        assertThat(count(EntryType.INTERVIEW)).isEqualTo(2);
    }

    @Test
    void anEditInBetweenEndsTheStepOfABatch() {
        model.choose(List.of(file("a.txt", TALK), file("b.txt", TALK.replace("sheet", "ledger"))));
        var first = new boolean[] {true};
        var unfollow = workspace.follow(committed -> {
            if (first[0]) {
                first[0] = false;
                workspace.edit("Add", draft -> draft.add(new Tag(Id.fresh(EntryType.TAG), "meanwhile", null, null)));
            }
        });
        goOnToTheResult();
        unfollow.run();

        assertThat(model.canUndo()).isFalse();
        workspace.undo().join();
        assertThat(count(EntryType.INTERVIEW)).isEqualTo(1);
        assertThat(count(EntryType.TAG)).isEqualTo(1);
    }

    @Test
    void theSameWordsInAnotherFileAndFormatAreKnownAgainAndLeftOutUnlessWanted() {
        model.choose(List.of(file("a.txt", TALK)));
        goOnToTheResult();
        model.startAgain();
        String vtt = "WEBVTT\n\n"
                + "00:01.000 --> 00:02.000\n"
                + "<v Ann>We keep a sheet of every outage, and nobody else ever reads what is in it!</v>\n\n"
                + "00:03.000 --> 00:04.000\n"
                + "<v Bob>Who keeps it?</v>\n\n"
                + "00:09.000 --> 00:10.000\n"
                + "<v Ann>I do. I see.\n";

        model.choose(List.of(file("b.vtt", vtt), file("c.txt", "Something else: " + TALK), file("d.vtt", vtt)));

        assertThat(model.chosen().taken()).extracting(Arrival::name).containsExactly("c.txt");
        model.wantTwice(model.chosen().all().getFirst(), true);
        goOnToTheResult();
        assertThat(model.landings())
                .extracting(Landing::name, Landing::cameIn)
                .containsExactly(tuple("b.vtt", true), tuple("c.txt", true), tuple("d.vtt", false));
        assertThat(model.landings().getLast().words()).contains("There already, as");
    }

    @Test
    void aFileIsReadAsWhatTheUserSays() {
        model.choose(List.of(file(
                "a.txt",
                "When,Who,What\n0:01,Ann,We keep a sheet of outages\n0:09,Bob,Who reads it?\n"
                        + "0:12,Ann,Nobody reads the sheet\n0:15,Bob,I see\n")));
        model.readAs(model.chosen().all().getFirst(), Kind.CONVERSATION);

        var turns = model.chosen().all().getFirst().conversation().turns();
        assertThat(turns)
                .extracting(Spoken::speaker, Spoken::millis)
                .startsWith(tuple("Ann", 1_000L), tuple("Bob", 9_000L));

        model.readAs(model.chosen().all().getFirst(), Kind.WEBVTT);
        assertThat(model.chosen().all().getFirst().isGood()).isFalse();
        assertThat(model.chosen().all().getFirst().words()).contains("no cue");
    }

    @Test
    void theColumnsOfAConversationAreChosenByHandAndChosenAgainWhereTheyHoldNoWords() throws IOException {
        var file = Files.writeString(
                folder.resolve("columns.csv"),
                "Who,When,Said,In English,Nothing\n"
                        + "Ana,0:01,Guten Tag zusammen an alle,Good day,\nBo,0:04,Und ebenso guten Tag,And to you,\n");
        model.choose(List.of(file));
        var first = model.chosen().all().getFirst();
        model.readAs(first, Kind.CONVERSATION);
        var likely = model.chosen().all().getFirst();
        assertThat(likely.columns()).isEqualTo(new SpokenColumns("Said", null, "When", 1));

        model.readFrom(likely, new SpokenColumns("Nothing", "Who", "When", 1));
        var empty = model.chosen().all().getFirst();
        assertThat(empty.isGood()).isFalse();
        assertThat(empty.words()).contains("Nothing");

        model.readFrom(empty, new SpokenColumns("In English", "Who", null, 1));
        assertThat(model.chosen().all().getFirst().conversation().turns())
                .extracting(Spoken::speaker, Spoken::millis, Spoken::text)
                .containsExactly(tuple("Ana", null, "Good day"), tuple("Bo", null, "And to you"));
    }

    @Test
    void correctedSpeakersComeInAndAPersonOfThatNameTookPart() {
        var ann = new Person(Id.fresh(EntryType.PERSON), "Ann Lee", null, null, null, null, null, true);
        workspace.edit("Add", draft -> draft.add(ann)).join();
        model.choose(List.of(file("a.txt", TALK)));
        model.goOn();
        assertThat(model.step()).isEqualTo(Step.SPEAKERS);
        assertThat(model.isKnown("Ann Lee")).isTrue();

        model.chosen().speakers(model.chosen().all().getFirst()).rename("Ann", "Ann Lee");
        model.goOn();

        assertThat(workspace.read(entries -> entries.all(Turn.class)).join())
                .extracting(Turn::speaker)
                .containsOnly("Ann Lee", "Bob");
        assertThat(workspace.read(entries -> entries.links(ann.id())).join())
                .singleElement()
                .returns(Relation.TOOK_PART, Link::relation);
    }

    @Test
    void theOriginalIsKeptUnderItsHashAndAFileThatChangedMeanwhileIsRefused() throws IOException {
        var file = file("a.txt", TALK);
        var changing = file("b.txt", TALK.replace("sheet", "ledger"));
        model.choose(List.of(file, changing));
        Files.writeString(changing, "Ann: other words\n");
        goOnToTheResult();

        assertThat(model.landings()).extracting(Landing::cameIn).containsExactly(true, false);
        assertThat(model.landings().getLast().words()).contains("changed after it was looked through");
        var hash = model.chosen().all().getFirst().incoming().hash();
        assertThat(workspace.folder().attachments().resolve(hash + ".txt")).hasSameBinaryContentAs(file);
        try (var kept = Files.list(workspace.folder().attachments())) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void cancellingKeepsWhatIsFinishedAndSaysSo() {
        model.choose(List.of(file("a.txt", TALK), file("b.txt", TALK.replace("sheet", "ledger"))));
        var cancelled = new Import(workspace, model.chosen(), null, null, Map.of(), new Batch())
                .run(new ProgressTask.Progress() {
                    private int done;

                    @Override
                    public void at(int finished, int all) {
                        done = finished;
                    }

                    @Override
                    public boolean isCancelled() {
                        return done > 0;
                    }
                });

        assertThat(cancelled).extracting(Landing::cameIn).containsExactly(true, false);
        assertThat(cancelled.getLast().words()).contains("you cancelled");
        assertThat(count(EntryType.INTERVIEW)).isEqualTo(1);
    }

    private void goOnToTheResult() {
        while (model.step() != Step.RESULT) {
            model.goOn();
        }
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportViewModel model() {
        return new ImportViewModel(workspace, Runnable::run, Runnable::run, _ -> {}, failure -> {
            throw new AssertionError(failure);
        });
    }

    private int count(EntryType type) {
        return workspace.read(entries -> entries.count(type)).join();
    }
}
