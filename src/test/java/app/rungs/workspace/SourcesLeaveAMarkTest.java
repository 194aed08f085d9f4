package app.rungs.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.EvidenceClass;
import app.rungs.model.Fact;
import app.rungs.model.Highlight;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Source;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.model.Withdrawal;
import app.rungs.storage.Entries.Binned;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that goes leaves "withdrawn" on what it was evidence for, over restarts, and takes it along when it returns. */
@SuppressWarnings("NullAway.Init") // each test opens its workspace first
class SourcesLeaveAMarkTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Obstacle claim;
    private Interview interview;
    private Source source;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("a.rungs"), this::now, Runnable::run);
        claim = add(new Obstacle(Id.fresh(EntryType.OBSTACLE), "Crews drive out twice", null, null, null, null));
        interview = add(new Interview(
                Id.fresh(EntryType.INTERVIEW), "Visit", null, null, null, null, null, null, null, null, null, true));
        var turn = add(new Turn(
                Id.fresh(EntryType.TURN), interview.id(), 0, TurnKind.SPOKEN, "Ann", null, "We drove out twice."));
        for (int start = 0; start < 2; start++) {
            var quote = add(new Highlight(Id.fresh(EntryType.HIGHLIGHT), turn.id(), start, 8, "We drove", null));
            prove(quote.id(), Polarity.SUPPORTING);
        }
        source = add(new Source(Id.fresh(EntryType.SOURCE), "Minutes", null, null, null, null, null, null, null, null));
        var fact = add(new Fact(
                Id.fresh(EntryType.FACT),
                "One truck roll in five is a second one",
                source.id(),
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                null));
        prove(fact.id(), Polarity.CONTRADICTING);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void eachSourceThatGoesIsCountedOnceWithNothingOfWhatItSaid() {
        remove(interview.id());
        remove(source.id());

        assertThat(marks())
                .extracting(Withdrawal::evidenceClass, Withdrawal::polarity, Withdrawal::withdrawnOn)
                .containsExactlyInAnyOrder(
                        tuple(EvidenceClass.INTERVIEW, Polarity.SUPPORTING, LocalDate.of(2026, 3, 4)),
                        tuple(EvidenceClass.DOCUMENT, Polarity.CONTRADICTING, LocalDate.of(2026, 3, 4)));
        assertThat(marks()).allMatch(mark -> !mark.toString().contains("drove"));
    }

    @Test
    void theMarkSurvivesARestartAndUndoRestoresTheSource() {
        String before = workspace.hash().join();
        remove(interview.id());
        workspace.close();
        workspace = Workspace.open(folder.resolve("a.rungs"), this::now, Runnable::run);
        assertThat(marks()).hasSize(1);

        workspace.undo().join();
        assertThat(marks()).isEmpty();
        assertThat(workspace.hash().join()).isEqualTo(before);
        workspace.redo().join();
        assertThat(marks()).hasSize(1);
    }

    @Test
    void aSourceBroughtBackFromTheBinTakesItsMarkAlong() {
        remove(interview.id());
        workspace
                .edit(
                        "Rename",
                        draft -> draft.update(
                                claim.id(), it -> new Obstacle(it.id(), "Crews drive twice", null, null, null, null)))
                .join();

        long seq = workspace
                .read(entries -> entries.bin().stream()
                        .filter(gone -> gone.id().equals(interview.id()))
                        .map(Binned::seq)
                        .findFirst()
                        .orElseThrow())
                .join();
        workspace.restore(seq).join();

        assertThat(marks()).isEmpty();
        assertThat(workspace.read(entries -> entries.count(EntryType.HIGHLIGHT)).join())
                .isEqualTo(2);
    }

    @Test
    void aClaimThatGoesTakesItsMarksAlong() {
        var other = add(new Hypothesis(Id.fresh(EntryType.HYPOTHESIS), "One visit is enough", null, null, null, null));
        remove(interview.id());
        remove(claim.id());

        assertThat(marks()).isEmpty();
        assertThat(workspace
                        .read(entries -> entries.any(other.id()).isPresent())
                        .join())
                .isTrue();
    }

    private List<Withdrawal> marks() {
        return workspace.read(entries -> entries.all(Withdrawal.class)).join();
    }

    private void prove(Id<?> piece, Polarity polarity) {
        add(new Link(Id.fresh(EntryType.LINK), piece, Relation.EVIDENCE, claim.id(), polarity, null));
    }

    private void remove(Id<?> id) {
        workspace.edit("Remove", draft -> draft.remove(id)).join();
    }

    private <E extends Entry> E add(E entry) {
        workspace.edit("Add", draft -> draft.add(entry)).join();
        return entry;
    }

    private Instant now() {
        return Instant.parse("2026-03-04T12:00:00Z");
    }
}
