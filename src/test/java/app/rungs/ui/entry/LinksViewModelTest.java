package app.rungs.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Direction;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Outcome;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinksViewModelTest {

    @TempDir
    Path folder;

    private DeskFixture fixture;
    private Job job;
    private Obstacle obstacle;
    private LinksViewModel links;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        job = fixture.add(new Job(Id.fresh(EntryType.JOB), "Restore supply", null, null, null, null, null, null, null));
        obstacle = fixture.add(
                new Obstacle(Id.fresh(EntryType.OBSTACLE), "Nobody sees the fault", null, null, null, null));
        links = new LinksViewModel(fixture.desk(), job.id());
    }

    @AfterEach
    void close() {
        links.close();
        fixture.close();
    }

    @Test
    void onlyClaimsThatMakeSenseAreOfferedReadFromThisSide() {
        assertThat(links.claims(EntryType.METRIC))
                .extracting(LinksViewModel.Claim::inWords)
                .containsExactly("Is measured by", "Relates to");
        assertThat(links.claims(EntryType.OBSTACLE))
                .extracting(LinksViewModel.Claim::inWords)
                .containsExactly("Is blocked by", "Is hit by", "Relates to");
    }

    @Test
    void aLinkStandsOnBothPages() {
        links.link(obstacle.id(), new LinksViewModel.Claim(Relation.BLOCKS, false), Polarity.SUPPORTING)
                .join();
        links.pending().join();
        assertThat(links.shown().get().linked())
                .singleElement()
                .satisfies(group -> assertThat(group.heading()).isEqualTo("Is blocked by"));
        try (var other = new LinksViewModel(fixture.desk(), obstacle.id())) {
            other.pending().join();
            assertThat(other.shown().get().linked())
                    .singleElement()
                    .satisfies(group -> assertThat(group.heading()).isEqualTo("Blocks"));
        }
    }

    @Test
    void anUnlinkedEntryStaysAndUndoLinksItAgain() {
        links.link(obstacle.id(), new LinksViewModel.Claim(Relation.HITS, false), Polarity.SUPPORTING)
                .join();
        links.pending().join();
        var link = links.shown().get().linked().getFirst().rows().getFirst().link();
        links.unlink(Objects.requireNonNull(link)).join();
        links.pending().join();
        assertThat(links.shown().get().linked()).isEmpty();
        assertThat(fixture.workspace().read(it -> it.find(obstacle.id())).join())
                .isPresent();
        fixture.workspace().undo().join();
        links.pending().join();
        assertThat(links.shown().get().linked()).hasSize(1);
    }

    @Test
    void theBoardsOnWhichAnEntryLiesAreListedThoseOfABoardToo() {
        var above = fixture.add(new Board(Id.fresh(EntryType.BOARD), "All of it", null));
        var below = fixture.add(new Board(Id.fresh(EntryType.BOARD), "A part of it", null));
        fixture.add(new Card(Id.fresh(EntryType.CARD), above.id(), below.id(), 0, 0, 240, 120));
        fixture.add(new Card(Id.fresh(EntryType.CARD), below.id(), job.id(), 0, 0, 240, 120));
        assertThat(boardsOf(job.id())).containsExactly("A part of it");
        assertThat(boardsOf(below.id())).containsExactly("All of it");
        assertThat(boardsOf(above.id())).isEmpty();
    }

    private List<String> boardsOf(Id<?> id) {
        try (var shown = new LinksViewModel(fixture.desk(), id)) {
            shown.pending().join();
            return shown.shown().get().used().stream()
                    .filter(group -> group.heading().equals("Boards"))
                    .flatMap(group -> group.rows().stream())
                    .map(row -> row.entry().title())
                    .toList();
        }
    }

    @Test
    void whatNamesTheEntryIsListedUnderWhereItIsUsed() {
        fixture.add(new Outcome(
                Id.fresh(EntryType.OUTCOME),
                job.id(),
                Direction.MINIMIZE,
                "the time",
                "to see a fault",
                null,
                null,
                null,
                null));
        fixture.add(new Metric(Id.fresh(EntryType.METRIC), "SAIDI", null, null, null, null, null, null));
        links.pending().join();
        assertThat(links.shown().get().used())
                .singleElement()
                .satisfies(group -> assertThat(group.heading()).isEqualTo("Outcomes"));
    }
}
