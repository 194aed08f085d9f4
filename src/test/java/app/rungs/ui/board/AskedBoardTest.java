package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.BoardQuestion;
import app.rungs.model.Card;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.model.Relation;
import app.rungs.ui.board.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AskedBoardTest extends OnABoard {

    private final Id<Board> asking = Id.fresh(EntryType.BOARD);
    private final List<Problem> told = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = Desk.laidOut(workspace);
        edit(
                new Board(asking, "What towns do", null).asking(BoardQuestion.JOBS, desk.municipal.id(), null),
                Desk.link(desk.predict, Relation.MATTERS_IN, desk.municipal),
                Desk.link(desk.restore, Relation.MATTERS_IN, desk.municipal));
        show(asking);
        model.onProblem(told::add);
    }

    @Test
    void theJobsOfASegmentLieThereWithTheirMetricsBesideThem() {
        assertThat(shown()).containsExactlyInAnyOrder(desk.predict, desk.restore, desk.saidi, desk.overtime);
        assertThat(box(desk.saidi).x()).isGreaterThan(box(desk.predict).right());
        assertThat(box(desk.saidi).y()).isEqualTo(box(desk.predict).y());
        assertThat(model.content().connectors()).hasSize(3);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsFoundLaterComesByItselfAndWhatIsFoundNoLongerGoes() {
        var link = Desk.link(desk.file, Relation.MATTERS_IN, desk.municipal);
        edit(link);
        screen.until(model.settled());
        assertThat(shown()).contains(desk.file);

        screen.until(workspace.edit("Unlink", draft -> draft.remove(link.id())));
        screen.until(model.settled());
        assertThat(shown()).doesNotContain(desk.file);
    }

    @Test
    void whatWasMovedByHandStaysThereWhateverComesAndGoes() {
        model.select(List.of(card(desk.predict)));
        screen.until(new CardEdits(model).nudge(-800, 400));
        var moved = box(desk.predict);
        var others = box(desk.overtime);
        assertThat(kept()).hasSize(4);

        edit(Desk.link(desk.file, Relation.MATTERS_IN, desk.municipal));
        screen.until(model.settled());
        assertThat(shown()).contains(desk.file);
        assertThat(box(desk.predict)).isEqualTo(moved);
        assertThat(box(desk.overtime)).isEqualTo(others);
        assertThat(box(desk.file).touches(moved)).isFalse();

        var mattering = workspace
                .read(entries -> entries.links(desk.predict.id()).stream()
                        .filter(it -> it.relation() == Relation.MATTERS_IN)
                        .findFirst()
                        .orElseThrow())
                .join();
        screen.until(workspace.edit("Unlink", draft -> draft.remove(mattering.id())));
        screen.until(model.settled());
        assertThat(shown()).doesNotContain(desk.predict);
        screen.until(workspace.undo());
        screen.until(model.settled());
        assertThat(box(desk.predict)).as("back where it was put").isEqualTo(moved);
    }

    @Test
    void theFirstMoveIsOneStepThatCanBeTakenBack() {
        var before = box(desk.predict);
        model.select(List.of(card(desk.predict)));
        screen.until(new CardEdits(model).nudge(80, 0));
        screen.until(model.undo());
        screen.until(model.settled());
        assertThat(box(desk.predict)).isEqualTo(before);
        assertThat(shown()).hasSize(4);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatTheQuestionFindsIsNotTakenOffByHandAndItIsSaidWhy() {
        model.select(List.of(card(desk.predict)));
        screen.until(new CardEdits(model).removeSelected());
        assertThat(told)
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).startsWith("The question of this board finds"));
        assertThat(shown()).contains(desk.predict);
    }

    @Test
    void otherEntriesCanLieThereToo() {
        screen.until(new CardEdits(model).place(desk.worst.id()));
        screen.until(model.settled());
        assertThat(shown()).hasSize(5).contains(desk.worst);
        screen.until(new CardEdits(model).removeSelected());
        assertThat(shown()).hasSize(4).doesNotContain(desk.worst);
    }

    private void edit(Entry... added) {
        screen.until(workspace.edit("Set up", draft -> List.of(added).forEach(draft::add)));
    }

    private List<Entry> shown() {
        return desk.entries.stream()
                .filter(entry -> model.content().showing(entry.id()).isPresent())
                .toList();
    }

    private List<Card> kept() {
        return workspace.read(entries -> entries.naming(Card.class, asking)).join();
    }

    private Id<Card> card(Entry entry) {
        return model.content().showing(entry.id()).orElseThrow();
    }

    private Box box(Entry entry) {
        return Objects.requireNonNull(model.content().card(card(entry))).box();
    }
}
