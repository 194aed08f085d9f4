package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Redaction;
import app.rungs.sample.PlantedNames;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a board and its picture letter is what its cards say: a redacted name is not among it. */
class RedactedBoardTest {

    @TempDir
    Path folder;

    @Test
    void cardsLinksAndTheNameOfTheBoardDoNotSayIt() {
        try (var workspace = PlantedNames.build(folder.resolve("planted.rungs"))) {
            var board =
                    workspace.read(entries -> entries.all(Board.class)).join().getFirst();
            try (var model = new BoardViewModel(workspace, board.id(), Runnable::run)) {
                model.settled().join();
                assertThat(model.content().cards()).isNotEmpty();
                assertThat(words(model)).doesNotContainIgnoringCase("zebulon").contains(PlantedNames.REPLACEMENT);
                assertThat(model.content().cards())
                        .as("who types a title anew begins with its own words, and stores no replacement")
                        .anySatisfy(card -> assertThat(new EntryWords(model)
                                        .original(card.entry())
                                        .join())
                                .hasValueSatisfying(it -> assertThat(it).containsIgnoringCase("zebulon")));
                workspace.undo().join();
                assertThat(words(model)).containsIgnoringCase("zebulon");
                workspace
                        .edit(
                                "Redact",
                                draft -> draft.add(new Redaction(
                                        new Id<>(EntryType.REDACTION, new UUID(2, 2)),
                                        "Zebulon Quist",
                                        "[somebody]",
                                        null)))
                        .join();
                assertThat(words(model)).doesNotContainIgnoringCase("zebulon").contains("[somebody]");
            }
        }
    }

    private static String words(BoardViewModel model) {
        return model.name()
                + model.inWords()
                + model.content().cards()
                + model.content().connectors();
    }
}
