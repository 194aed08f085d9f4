package app.rungs.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.SharedFiles;
import app.rungs.model.EntryType;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.ui.exchange.ImportViewModel.Step;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every file of the corpora in one batch: it comes in, or is refused in a sentence, and the rest goes on. */
@Execution(ExecutionMode.CONCURRENT)
class CorpusImportTest {

    @TempDir
    Path folder;

    @Test
    void everyFileComesInOrIsRefusedInASentenceAndOneUndoTakesAllBack() {
        var files = new ArrayList<Path>();
        for (String corpus : List.of("vtt", "srt", "transcripts", "interviews")) {
            files.addAll(SharedFiles.below(corpus, ""));
        }
        try (var workspace = Workspace.create(folder.resolve("New.rungs"), InstantSource.system(), Runnable::run);
                var model = new ImportViewModel(workspace, Runnable::run, Runnable::run, _ -> {}, failure -> {
                    throw new AssertionError(failure);
                })) {
            model.choose(files);
            model.chosen().all().forEach(arrival -> model.wantTwice(arrival, true));
            while (model.step() != Step.RESULT) {
                model.goOn();
            }

            var refused = model.chosen().all().stream()
                    .filter(arrival -> !arrival.isGood())
                    .toList();
            assertThat(refused)
                    .as("refused when looked through")
                    .allSatisfy(arrival -> assertThat(arrival.words()).matches("(?s).*: .*\\."));
            var landed = model.landings().stream().filter(Landing::cameIn).toList();
            assertThat(model.landings())
                    .as("those refused when imported")
                    .filteredOn(landing -> !landing.cameIn())
                    .allSatisfy(landing -> assertThat(landing.words()).matches("(?s).*[.:] .*\\."));
            assertThat(refused.size() + model.landings().size()).isEqualTo(files.size());
            var interviews =
                    workspace.read(entries -> entries.all(Interview.class)).join();
            assertThat(interviews).hasSize(259);
            assertThat(workspace.read(entries -> entries.all(Turn.class)).join())
                    .hasSizeGreaterThan(10_000)
                    .noneMatch(turn -> turn.text().isBlank());
            System.out.printf(
                    "%d files: %d refused when looked through, %d when imported, %d came in as %d interviews%n",
                    files.size(),
                    refused.size(),
                    model.landings().size() - landed.size(),
                    landed.size(),
                    interviews.size());

            model.undo().join();
            assertThat(workspace
                            .read(entries -> entries.count(EntryType.INTERVIEW) + entries.count(EntryType.TURN))
                            .join())
                    .isZero();
        }
    }
}
