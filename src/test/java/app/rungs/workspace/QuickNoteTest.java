package app.rungs.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickNoteTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-21T14:02:00Z"), ZoneOffset.UTC);

    @Test
    void theNotesOfADayStandTogetherInTheirOrder(@TempDir Path folder) {
        try (var workspace = Workspace.create(folder.resolve("Notes.rungs"), CLOCK, Runnable::run)) {
            QuickNote.keep(workspace, " The crew drives twice \n", CLOCK).join();
            QuickNote.keep(workspace, "Nobody reads the second report", CLOCK).join();
            QuickNote.keep(workspace, "Another day", Clock.offset(CLOCK, Duration.ofDays(1)))
                    .join();

            var interviews =
                    workspace.read(entries -> entries.all(Interview.class)).join();
            assertThat(interviews)
                    .extracting(Interview::title)
                    .containsExactlyInAnyOrder("Quick notes of 2026-10-21", "Quick notes of 2026-10-22");
            var first = interviews.stream()
                    .filter(it -> it.title().endsWith("21"))
                    .findFirst()
                    .orElseThrow();
            var notes = workspace
                    .read(entries -> entries.naming(Turn.class, first.id()))
                    .join();
            assertThat(notes)
                    .extracting(Turn::text)
                    .containsExactlyInAnyOrder("The crew drives twice", "Nobody reads the second report");
            assertThat(notes).allMatch(note -> note.kind() == TurnKind.NOTE);
            assertThat(notes).extracting(Turn::position).containsExactlyInAnyOrder(0, 1);
        }
    }
}
