package app.rungs.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.insight.QuestionLint;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Guide;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Question;
import app.rungs.model.Relation;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.sample.StarterGuides;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCoverageTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), Runnable::run);
        workspace.edit("Add", StarterGuides::add).join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void threeGuidesShipAndAreAddedOnce() {
        workspace.edit("Add", StarterGuides::add).join();

        assertThat(workspace.read(it -> it.all(Guide.class)).join())
                .extracting(Guide::name)
                .containsExactlyInAnyOrder("Department heads", "People who do the work", "Executives");
        var heads = coverage("Department heads");
        assertThat(heads.rows()).filteredOn(row -> row.asked().depth() == 0).hasSize(3);
        assertThat(heads.rows()).extracting(row -> row.asked().depth()).contains(1, 2);
        assertThat(heads.rows().get(2).asked().question().text()).startsWith("And why does that matter");
    }

    @Test
    void noQuestionThatShipsSpeaksOfAProduct() {
        assertThat(workspace.read(it -> it.all(Question.class)).join())
                .hasSize(30)
                .allSatisfy(question -> assertThat(QuestionLint.problems(question.text(), List.of("Rungs")))
                        .as(question.text())
                        .isEmpty());
        assertThat(QuestionLint.problems("Would you use our Dashboard?", List.of()))
                .hasSize(1);
        assertThat(QuestionLint.problems("Do you like GridSight?", List.of("GridSight")))
                .hasSize(1);
        assertThat(QuestionLint.problems("What do you produce?", List.of())).isEmpty();
    }

    @Test
    void answersAreCountedByInterviewAndWhatIsOpenIsSaid() {
        var heads = coverage("Department heads");
        var first = heads.rows().getFirst().asked().question();
        var follows = interview("Follows it", heads.guide().id());
        var tells = interview("Tells it unasked", null);
        var one = turn(follows, "more with less");
        var two = turn(follows, "since the storm");
        var other = turn(tells, "they ask for reliability");
        var quote = new Highlight(Id.fresh(EntryType.HIGHLIGHT), other.id(), 0, 8, "they ask", null);
        add(quote, answer(one.id(), first), answer(two.id(), first), answer(quote.id(), first));

        var covered = coverage("Department heads");
        assertThat(covered.interviews()).hasSize(2);
        var row = covered.rows().getFirst();
        assertThat(row.answers())
                .containsEntry(follows.id().value(), 2)
                .containsEntry(tells.id().value(), 1);
        assertThat(covered.open(row)).isZero();
        assertThat(covered.open(covered.rows().get(1))).isEqualTo(2);
    }

    private GuideCoverage coverage(String name) {
        return workspace.read(GuideCoverage::all).join().stream()
                .filter(it -> it.guide().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Interview interview(String title, @Nullable Id<Guide> guide) {
        var id = Id.<Interview>fresh(EntryType.INTERVIEW);
        var interview = guide == null
                ? Shapes.of(Interview.class)
                        .make(id, field -> Map.of("title", title).get(field.name()))
                : Shapes.of(Interview.class)
                        .make(
                                id,
                                field -> Map.of("title", title, "guide", guide).get(field.name()));
        add(interview);
        return interview;
    }

    private Turn turn(Interview interview, String text) {
        var turn = new Turn(Id.fresh(EntryType.TURN), interview.id(), 0, TurnKind.NOTE, null, null, text);
        add(turn);
        return turn;
    }

    private static Link answer(Id<?> from, Question question) {
        return new Link(Id.fresh(EntryType.LINK), from, Relation.ANSWERS, question.id(), Polarity.SUPPORTING, null);
    }

    private void add(Entry... entries) {
        workspace.edit("Add", draft -> List.of(entries).forEach(draft::add)).join();
    }
}
