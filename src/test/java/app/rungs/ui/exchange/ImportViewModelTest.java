package app.rungs.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Interview;
import app.rungs.model.Purpose;
import app.rungs.ui.exchange.ImportViewModel.Step;
import app.rungs.ui.shell.Fictional;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // each test opens its workspace first
final class ImportViewModelTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("New.rungs"), InstantSource.system(), Runnable::run);
        model = new ImportViewModel(workspace, Runnable::run, Runnable::run, _ -> {}, failure -> {
            throw new AssertionError(failure);
        });
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
        assertThat(model.arrivals().getFirst().formatWords()).isEqualTo("WebVTT subtitles");

        model.grade(Purpose.DISCOVERY, Hand.FIRST);
        model.goOn();

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

        var table = model.tables().getFirst();
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
        model.goOn();
        model.goOn();
        assertThat(model.landings()).hasSize(2);
        assertThat(model.canUndo()).isTrue();

        model.undo().join();

        assertThat(count(EntryType.INTERVIEW) + count(EntryType.READING) + count(EntryType.SEGMENT))
                .isZero();
    }

    @Test
    void afterAnotherEditTheImportIsUndoneFromTheHistoryOnly() {
        model.choose(List.of(Fictional.transcript(folder)));
        model.goOn();
        workspace.undo().join();

        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void whatCannotBeImportedSaysWhyAndStopsNothingElse() {
        model.choose(List.of(folder.resolve("gone.txt"), Fictional.transcript(folder)));

        assertThat(model.good()).isEqualTo(1);
        assertThat(model.arrivals().getFirst().words()).contains("gone.txt");
        model.goOn();
        assertThat(model.landings()).hasSize(1);
    }

    private int count(EntryType type) {
        return workspace.read(entries -> entries.count(type)).join();
    }
}
