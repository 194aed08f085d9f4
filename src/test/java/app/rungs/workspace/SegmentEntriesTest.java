package app.rungs.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.Decision;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.Publication;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.model.Snapshot;
import app.rungs.model.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentEntriesTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(
                folder.resolve("test.rungs"), () -> Instant.parse("2026-03-04T09:00:00Z"), Runnable::run);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aRelativeValueIsListedByItsObstacleAndSegmentAndFollowsTheirNames() {
        var segment = new Segment(Id.fresh(EntryType.SEGMENT), "Municipal", null, null, null, null, null, null);
        var obstacle = new Obstacle(Id.fresh(EntryType.OBSTACLE), "Failures", null, null, null, null);
        workspace
                .edit("Value", draft -> {
                    draft.add(segment);
                    draft.add(obstacle);
                    draft.add(new RelativeValue(
                            Id.fresh(EntryType.RELATIVE_VALUE), segment.id(), obstacle.id(), 40, null));
                })
                .join();
        assertThat(listed()).isEqualTo("Failures · Municipal: 40 of 100 points");
        workspace
                .edit(
                        "Rename",
                        draft -> draft.update(
                                obstacle.id(), it -> new Obstacle(it.id(), "Outages", null, null, null, null)))
                .join();
        assertThat(listed()).isEqualTo("Outages · Municipal: 40 of 100 points");
        workspace.undo().join();
        assertThat(listed()).isEqualTo("Failures · Municipal: 40 of 100 points");
    }

    @Test
    void keptEvidenceIsNeverAlteredAndGoesOnlyWithItsDecision() {
        var decision = new Decision(
                Id.fresh(EntryType.DECISION), "Build it", Verdict.NO, null, null, null, null, null, null, null);
        var kept = new Snapshot(Id.fresh(EntryType.SNAPSHOT), decision.id(), LocalDate.of(2026, 3, 4), 49.8, "[]");
        workspace
                .edit("Decide", draft -> {
                    draft.add(decision);
                    draft.add(kept);
                })
                .join();
        var altered = workspace.edit(
                "Embellish",
                draft -> draft.update(kept.id(), it -> new Snapshot(it.id(), it.decision(), it.keptOn(), 90.0, "[]")));
        assertThatThrownBy(altered::join).hasMessageContaining("cannot be changed");
        assertThat(workspace.read(it -> it.get(kept.id())).join()).isEqualTo(kept);
        workspace.edit("Remove", draft -> draft.remove(decision.id())).join();
        assertThat(workspace.read(it -> it.find(kept.id())).join()).isEmpty();
        workspace.undo().join();
        assertThat(workspace.read(it -> it.get(kept.id())).join()).isEqualTo(kept);
    }

    @Test
    void whatWasHandedOutIsNeverAltered() {
        var brief = new Brief(
                Id.fresh(EntryType.BRIEF),
                "In short",
                BriefKind.SEGMENT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var handed = new Publication(
                Id.fresh(EntryType.PUBLICATION),
                brief.id(),
                LocalDate.of(2026, 3, 4),
                "short.pdf",
                "00",
                "11",
                "[]",
                null);
        workspace
                .edit("Hand out", draft -> {
                    draft.add(brief);
                    draft.add(handed);
                })
                .join();
        var altered = workspace.edit(
                "Embellish",
                draft -> draft.update(
                        handed.id(),
                        it -> new Publication(
                                it.id(), it.brief(), it.publishedOn(), it.file(), "22", "11", "[]", null)));
        assertThatThrownBy(altered::join).hasMessageContaining("cannot be changed");
        assertThat(workspace.read(it -> it.get(handed.id())).join()).isEqualTo(handed);
    }

    private String listed() {
        return workspace
                .read(it -> it.listed(Set.of(EntryType.RELATIVE_VALUE), "", 1)
                        .getFirst()
                        .title())
                .join();
    }
}
